import type { Bilingual } from './catalogue.ts';

interface Asked {
  readonly municipality: string;
  /** `nämndsammanträde`, as it stands within a sentence. */
  readonly meeting: string;
  /** `onsdag 14 december 2022 kl. 10.00–16.00`. */
  readonly when: string;
  /** `från kl. 14.00`; null for the whole meeting. */
  readonly part: string | null;
}

/** Asking substitutes to serve, and what becomes of it. */
interface SubstituteTexts {
  readonly ask: (asked: Asked) => string;
  readonly where: (place: string) => string;
  readonly answerBefore: (when: string) => string;
  readonly yes: string;
  readonly no: string;
  /** What the buttons ask, as if typed: answer, municipality and the meeting's id. */
  readonly serve: (answer: 'yes' | 'no', municipality: string, meetingId: string) => string;
  readonly accepted: (asked: Asked) => string;
  readonly changeMind: string;
  readonly declined: (asked: Asked) => string;
  readonly expired: (asked: Asked) => string;
  readonly withdrawn: (asked: Asked) => string;
  /** In the channel, where the bot cannot reach the substitute; `mention` is the name as Teams calls it. */
  readonly askInChannel: (mention: string, asked: Asked, yes: string, no: string) => string;
  readonly released: (asked: Asked) => string;
  readonly vacant: (asked: Asked, tried: number) => string;
  readonly serveHow: string;
  readonly nothingAsked: string;
  readonly several: (municipalities: string) => string;
  readonly tooLate: string;
  readonly thanksYes: (asked: Asked) => string;
  readonly thanksNo: (asked: Asked) => string;
  /** Headings on the attendance card. */
  readonly askedGroup: string;
  readonly comingGroup: string;
  readonly vacantGroup: string;
}

export const substituteTexts: Bilingual<SubstituteTexts> = {
  sv: {
    ask: ({ municipality, meeting, when, part }) =>
      `Kan du tjänstgöra för ${municipality} på ${meeting} ${when}${part ? `, ${part}` : ''}?`,
    where: (place) => `Plats: ${place}.`,
    answerBefore: (when) => `Svara senast ${when}, sedan går frågan till nästa ersättare.`,
    yes: 'Ja, jag tjänstgör',
    no: 'Nej',
    serve: (answer, municipality, meetingId) =>
      `tjänstgöra ${answer === 'yes' ? 'ja' : 'nej'} ${municipality} ${meetingId}`,
    accepted: ({ municipality, meeting, when, part }) =>
      `Du tjänstgör för ${municipality} på ${meeting} ${when}${part ? `, ${part}` : ''}.`,
    changeMind: 'Får du förhinder, tryck Nej så tillfrågas nästa ersättare.',
    declined: ({ municipality, meeting, when }) =>
      `Du tjänstgör inte för ${municipality} på ${meeting} ${when}. Frågan går vidare.`,
    expired: ({ municipality, meeting, when }) =>
      `Frågan om att tjänstgöra för ${municipality} på ${meeting} ${when} har gått vidare, eftersom svarstiden är slut.`,
    withdrawn: ({ municipality, meeting, when }) =>
      `Du behövs inte längre för ${municipality} på ${meeting} ${when}.`,
    askInChannel: (mention, asked, yes, no) =>
      `${mention}, kan du tjänstgöra för ${asked.municipality} på ${asked.meeting} ${asked.when}${asked.part ? `, ${asked.part}` : ''}? Skriv till mig ”${yes}” eller ”${no}”.`,
    released: ({ municipality, meeting, when }) =>
      `Du behövs inte längre som ersättare för ${municipality} på ${meeting} ${when}. Tack för att du ställde upp!`,
    vacant: ({ municipality, meeting, when, part }, tried) =>
      `${municipality} saknar ersättare till ${meeting} ${when}${part ? `, ${part}` : ''}. ${
        tried === 0
          ? 'Ledamotslistan har ingen ersättare att fråga.'
          : `${tried === 1 ? 'En ersättare är tillfrågad' : `${tried} ersättare är tillfrågade`}, och ingen är kvar att fråga.`
      }`,
    serveHow:
      'Skriv ”tjänstgöra ja” eller ”tjänstgöra nej”, och kommunens namn om du är ersättare för flera.',
    nothingAsked: 'Ingen har frågat dig om att tjänstgöra just nu.',
    several: (municipalities) =>
      `Du är tillfrågad för flera: ${municipalities}. Skriv vilken kommun du svarar för, till exempel ”tjänstgöra ja Kiruna”.`,
    tooLate: 'Frågan har redan gått vidare eller gäller inte längre, så svaret ändrar ingenting.',
    thanksYes: ({ municipality, meeting, when }) =>
      `Tack! Du tjänstgör för ${municipality} på ${meeting} ${when}.`,
    thanksNo: ({ municipality, meeting, when }) =>
      `Tack för svaret. Du tjänstgör inte för ${municipality} på ${meeting} ${when}.`,
    askedGroup: 'Ersättare tillfrågad',
    comingGroup: 'Ersättare tjänstgör en del',
    vacantGroup: 'Saknar ersättare',
  },
  en: {
    ask: ({ municipality, meeting, when, part }) =>
      `Can you serve for ${municipality} at the ${meeting} on ${when}${part ? `, ${part}` : ''}?`,
    where: (place) => `Place: ${place}.`,
    answerBefore: (when) => `Please answer by ${when}; then the next substitute is asked.`,
    yes: 'Yes, I will serve',
    no: 'No',
    serve: (answer, municipality, meetingId) => `serve ${answer} ${municipality} ${meetingId}`,
    accepted: ({ municipality, meeting, when, part }) =>
      `You serve for ${municipality} at the ${meeting} on ${when}${part ? `, ${part}` : ''}.`,
    changeMind: 'If something comes up, press No and the next substitute is asked.',
    declined: ({ municipality, meeting, when }) =>
      `You do not serve for ${municipality} at the ${meeting} on ${when}. The question moves on.`,
    expired: ({ municipality, meeting, when }) =>
      `The question whether you serve for ${municipality} at the ${meeting} on ${when} has moved on, because the time to answer is over.`,
    withdrawn: ({ municipality, meeting, when }) =>
      `You are no longer needed for ${municipality} at the ${meeting} on ${when}.`,
    askInChannel: (mention, asked, yes, no) =>
      `${mention}, can you serve for ${asked.municipality} at the ${asked.meeting} on ${asked.when}${asked.part ? `, ${asked.part}` : ''}? Write “${yes}” or “${no}” to me.`,
    released: ({ municipality, meeting, when }) =>
      `You are no longer needed as a substitute for ${municipality} at the ${meeting} on ${when}. Thank you for standing by!`,
    vacant: ({ municipality, meeting, when, part }, tried) =>
      `${municipality} lacks a substitute for the ${meeting} on ${when}${part ? `, ${part}` : ''}. ${
        tried === 0
          ? 'The roster has no substitute to ask.'
          : `${tried === 1 ? 'One substitute was asked' : `${tried} substitutes were asked`}, and nobody is left to ask.`
      }`,
    serveHow:
      'Write “serve yes” or “serve no”, and the municipality’s name if you are a substitute for several.',
    nothingAsked: 'Nobody has asked you to serve at the moment.',
    several: (municipalities) =>
      `You have been asked for several: ${municipalities}. Write which municipality you answer for, for example “serve yes Kiruna”.`,
    tooLate: 'The question has moved on already or no longer applies, so the answer changes nothing.',
    thanksYes: ({ municipality, meeting, when }) =>
      `Thank you! You serve for ${municipality} at the ${meeting} on ${when}.`,
    thanksNo: ({ municipality, meeting, when }) =>
      `Thank you for the answer. You do not serve for ${municipality} at the ${meeting} on ${when}.`,
    askedGroup: 'Substitute asked',
    comingGroup: 'Substitute serves a part',
    vacantGroup: 'Lacks a substitute',
  },
};
