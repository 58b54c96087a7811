import { capitalise } from './capitalise.ts';
import type { Bilingual } from './catalogue.ts';

/** Each named thing stands within a sentence: `nämndsammanträde 14 december 2022`, `torsdag 15 december 2022 kl. 10.00`. */
interface PlanTexts {
  readonly notice: {
    readonly moved: (of: {
      readonly meeting: string;
      /** Only its times are others. */
      readonly isSameDay: boolean;
      readonly to: string;
    }) => string;
    readonly cancelled: (of: { readonly meeting: string; readonly reason: string | null }) => string;
  };
  readonly refused: {
    readonly past: (time: string) => string;
    readonly 'end-before-start': string;
    readonly 'end-without-start': string;
    readonly 'double-date': (meeting: string) => string;
    readonly cancelled: (meeting: string) => string;
    readonly over: (meeting: string) => string;
    readonly 'unknown-body': (bodies: string) => string;
    readonly 'unknown-meeting': (meetings: string | null) => string;
    readonly 'no-such-day': string;
    readonly 'wrong-weekday': (day: string) => string;
    readonly 'no-such-time': string;
    readonly 'not-https': string;
    readonly 'too-long': string;
    readonly 'unread-words': (words: string, how: string) => string;
    readonly 'no-date': (how: string) => string;
    readonly 'time-not-edited': string;
  };
  readonly overtaken: (meeting: string) => string;
  readonly unreadable: string;
  readonly how: {
    readonly add: string;
    readonly move: string;
    readonly cancel: string;
    readonly edit: string;
  };
  readonly added: (of: { readonly kind: string; readonly time: string; readonly details: string }) => string;
  readonly edited: (of: { readonly meeting: string; readonly details: string }) => string;
  readonly moved: (of: {
    readonly meeting: string;
    readonly isSameDay: boolean;
    readonly to: string;
  }) => string;
  readonly cancelled: (meeting: string) => string;
  readonly unchanged: (meeting: string) => string;
  readonly alreadyThere: (meeting: string) => string;
  readonly toldSoon: string;
  readonly mode: { readonly 'on-site': string; readonly online: string; readonly both: string };
  readonly noMode: string;
  readonly place: (place: string) => string;
  readonly withLink: string;
}

export const planTexts: Bilingual<PlanTexts> = {
  sv: {
    notice: {
      moved: ({ meeting, isSameDay, to }) =>
        isSameDay
          ? `Ny tid för ${meeting}: mötet är nu ${to}. Svaret som är lämnat ligger kvar. Ändra det om den nya tiden inte passar.`
          : `Flyttat: ${meeting} blir i stället ${to}. Svaret som är lämnat ligger kvar. Ändra det om det nya datumet inte passar.`,
      cancelled: ({ meeting, reason }) =>
        `Inställt: ${meeting} blir inte av.${reason === null ? '' : ` Skäl: ${ended(reason)}`}`,
    },
    refused: {
      past: (time) => `${capitalise(time)} har redan varit. Ange en tid som ligger framåt.`,
      'end-before-start': 'Mötet kan inte sluta innan det har börjat. Ange sluttiden efter starttiden.',
      'end-without-start': 'Mötet har en sluttid men ingen starttid. Ange båda, till exempel 10:00-16:00.',
      'double-date': (meeting) => `Det finns redan ett möte den dagen: ${meeting}. Välj en annan dag.`,
      cancelled: (meeting) => `Mötet är redan inställt: ${meeting}. Ett inställt möte ändras inte mer.`,
      over: (meeting) => `Mötet har redan varit, eller har börjat: ${meeting}. Det kan inte ändras.`,
      'unknown-body': (bodies) => `Vilket organ gäller det? Ange ett av dessa: ${bodies}.`,
      'unknown-meeting': (meetings) =>
        meetings === null
          ? 'Jag hittar inte mötet, och inget möte är planerat framåt.'
          : `Jag hittar inte mötet. Planerade är: ${meetings}.`,
      'no-such-day': 'Det datumet finns inte. Skriv till exempel 14 december, 14/12 eller 2022-12-14.',
      'wrong-weekday': (day) => `Datum och veckodag stämmer inte överens: det är ${day}. Vilket gäller?`,
      'no-such-time': 'Den tiden finns inte. Skriv till exempel 10:00-16:00.',
      'not-https': 'Länken går inte att använda. Den ska börja med https:// och vara högst 1 000 tecken.',
      'too-long': 'Platsen får vara högst 200 tecken och skälet högst 300.',
      'unread-words': (words, how) => `Jag förstår inte ”${words}”. ${how}`,
      'no-date': (how) => `Datumet saknas. ${how}`,
      'time-not-edited': 'Dag och tid ändras med ”flytta MÖTE till DATUM”. Ingenting är ändrat.',
    },
    overtaken: (meeting) =>
      `Någon annan har ändrat mötet sedan du såg det: ${meeting}. Ingenting är ändrat av dig.`,
    unreadable:
      'Jag kunde inte läsa det som fylldes i. Skriv kommandot i stället, eller öppna kortet på nytt.',
    how: {
      add: 'Skriv till exempel ”nytt möte nämnden 14 december 10:00-16:00 på plats plats Kommunhuset länk https://…”, eller bara ”nytt möte” för ett kort att fylla i.',
      move: 'Skriv till exempel ”flytta nämnden 14 december till 15 december 10:00-16:00”, eller ”flytta nämnden” för ett kort att fylla i.',
      cancel: 'Skriv vilket möte, och gärna varför: ”ställ in nämnden 14 december för få anmälda”.',
      edit: 'Skriv vilket möte och vad som gäller: ”ändra möte nämnden 14 december digitalt länk https://…”. Det som går att ändra är strategidag eller ordinarie, på plats, digitalt eller båda, plats och länk.',
    },
    added: ({ kind, time, details }) => `Nytt i planen: ${kind} ${time}${details}.`,
    edited: ({ meeting, details }) => `Ändrat: ${meeting}${details}.`,
    moved: ({ meeting, isSameDay, to }) =>
      isSameDay ? `Ändrad tid: ${meeting} är nu ${to}.` : `Flyttat: ${meeting} är nu ${to}.`,
    cancelled: (meeting) => `Inställt: ${meeting}.`,
    unchanged: (meeting) => `Så står det redan i planen: ${meeting}. Ingenting är ändrat.`,
    alreadyThere: (meeting) => `Mötet finns redan i planen: ${meeting}. Ingenting är ändrat.`,
    toldSoon: 'Kortet uppdateras, och de som har svarat får besked.',
    mode: { 'on-site': 'på plats', online: 'digitalt', both: 'på plats eller digitalt' },
    noMode: 'sägs inte',
    place: (place) => `plats ${place}`,
    withLink: 'med länk',
  },
  en: {
    notice: {
      moved: ({ meeting, isSameDay, to }) =>
        isSameDay
          ? `New time for the ${meeting}: it is now on ${to}. The answer that was given stays. Change it if the new time does not suit.`
          : `Moved: the ${meeting} is to be on ${to} instead. The answer that was given stays. Change it if the new date does not suit.`,
      cancelled: ({ meeting, reason }) =>
        `Cancelled: the ${meeting} will not take place.${reason === null ? '' : ` Reason: ${ended(reason)}`}`,
    },
    refused: {
      past: (time) => `${time} has already been. Give a time that lies ahead.`,
      'end-before-start':
        'The meeting cannot end before it has begun. Give an end that is later than the start.',
      'end-without-start': 'The meeting has an end but no start. Give both, for example 10:00-16:00.',
      'double-date': (meeting) =>
        `There is already a meeting of the body on that day: the ${meeting}. Choose another day.`,
      cancelled: (meeting) =>
        `The meeting is already cancelled: the ${meeting}. A cancelled meeting is not changed any more.`,
      over: (meeting) => `The meeting is over, or has begun: the ${meeting}. It cannot be changed.`,
      'unknown-body': (bodies) => `Which body do you mean? Give one of these: ${bodies}.`,
      'unknown-meeting': (meetings) =>
        meetings === null
          ? 'I cannot find the meeting, and no meeting is planned ahead.'
          : `I cannot find the meeting. Planned are: ${meetings}.`,
      'no-such-day': 'There is no such date. Write for example 14 December, 14/12 (day first) or 2022-12-14.',
      'wrong-weekday': (day) => `Date and weekday do not agree: it is ${day}. Which one do you mean?`,
      'no-such-time': 'There is no such time. Write for example 10:00-16:00.',
      'not-https':
        'The link cannot be used. It must begin with https:// and be at most 1,000 characters long.',
      'too-long': 'A place is at most 200 characters long, and a reason at most 300.',
      'unread-words': (words, how) => `I do not understand “${words}”. ${how}`,
      'no-date': (how) => `The date is missing. ${how}`,
      'time-not-edited': 'Day and time are changed with “move MEETING to DATE”. Nothing has been changed.',
    },
    overtaken: (meeting) =>
      `Somebody else has changed the meeting since you saw it: the ${meeting}. You have changed nothing.`,
    unreadable: 'I could not read what was filled in. Write the command instead, or open the card anew.',
    how: {
      add: 'Write for example “new meeting board 14 December 10:00-16:00 on site place Town hall link https://…”, or only “new meeting” for a card to fill in.',
      move: 'Write for example “move board 14 December to 15 December 10:00-16:00”, or “move board” for a card to fill in.',
      cancel: 'Write which meeting, and why if you like: “cancel board 14 December too few coming”.',
      edit: 'Write which meeting and what holds: “change meeting board 14 December online link https://…”. What can be changed is strategy day or ordinary, on site, online or both, place and link.',
    },
    added: ({ kind, time, details }) => `New in the plan: ${kind} on ${time}${details}.`,
    edited: ({ meeting, details }) => `Changed: the ${meeting}${details}.`,
    moved: ({ meeting, isSameDay, to }) =>
      isSameDay ? `New time: the ${meeting} is now on ${to}.` : `Moved: the ${meeting} is now on ${to}.`,
    cancelled: (meeting) => `Cancelled: the ${meeting}.`,
    unchanged: (meeting) => `The plan says so already: the ${meeting}. Nothing has been changed.`,
    alreadyThere: (meeting) =>
      `The meeting is in the plan already: the ${meeting}. Nothing has been changed.`,
    toldSoon: 'The card is being updated, and those who had answered are told.',
    mode: { 'on-site': 'on site', online: 'online', both: 'on site or online' },
    noMode: 'not said',
    place: (place) => `place ${place}`,
    withLink: 'with link',
  },
};

function ended(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
