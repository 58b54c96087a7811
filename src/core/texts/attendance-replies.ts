import type { Bilingual } from './catalogue.ts';

/** What the bot says around the attendance card. */
interface AttendanceReplies {
  readonly unreadablePress: string;
  readonly unknownMeeting: string;
  readonly notOnRoster: (body: string) => string;
  readonly severalMunicipalities: string;
  readonly substituteNameMissing: string;
  readonly refused: { readonly over: string; readonly cancelled: string };
  readonly whichMeeting: string;
  readonly unknownMunicipality: (typed: string, known: string) => string;
  readonly notYours: (municipality: string) => string;
  readonly answerForHow: string;
  readonly recorded: (municipality: string, answer: string, meeting: string) => string;
  readonly callPlanned: (meeting: string, channels: string) => string;
  readonly callAlreadyPosted: (meeting: string) => string;
  readonly callInDoubt: (meeting: string, channels: string) => string;
  readonly callWithoutChannel: (body: string) => string;
  readonly callHow: string;
  readonly choice: {
    readonly 'on-site': string;
    readonly online: string;
    readonly substitute: (name: string) => string;
    readonly 'not-coming': string;
  };
}

export const attendanceReplies: Bilingual<AttendanceReplies> = {
  sv: {
    unreadablePress: 'Jag kunde inte läsa svaret från kortet. Uppdatera kortet och tryck igen.',
    unknownMeeting: 'Jag hittar inte mötet. Skriv ”möten” för att se vilka möten som är planerade.',
    notOnRoster: (body) =>
      `Du är inte registrerad som företrädare för någon kommun i ${body}. Be samordnaren att lägga till dig, så kan du svara.`,
    severalMunicipalities:
      'Du företräder flera kommuner. Skriv vilken du svarar för, till exempel ”svara för Boden ja”.',
    substituteNameMissing: 'Skriv namnet på ersättaren och tryck sedan på knappen igen.',
    refused: {
      over: 'Mötet är avslutat och tar inte emot några svar. Vänd dig till samordnaren om något ska rättas.',
      cancelled: 'Mötet är inställt och tar inte emot några svar.',
    },
    whichMeeting:
      'Vilket möte menar du? Skriv till exempel ”närvaro nämnden” eller ”närvaro beredningsgruppen”.',
    unknownMunicipality: (typed, known) =>
      `Jag känner inte igen kommunen ”${typed}”. Kommunerna är ${known}.`,
    notYours: (municipality) =>
      `Du företräder inte ${municipality} i det här organet. Bara kommunens företrädare eller samordnaren kan svara.`,
    answerForHow:
      'Skriv kommun och svar, till exempel ”svara för Boden ja”, ”svara för Boden digitalt”, ”svara för Boden ersättare” följt av ersättarens namn, eller ”svara för Boden nej”.',
    recorded: (municipality, answer, meeting) => `Noterat: ${municipality} – ${answer} – ${meeting}.`,
    callPlanned: (meeting, channels) => `Närvarokortet för ${meeting} läggs nu ut i ${channels}.`,
    callAlreadyPosted: (meeting) => `Närvarokortet för ${meeting} är redan utlagt.`,
    callInDoubt: (meeting, channels) =>
      `Det är osäkert om närvarokortet för ${meeting} kom fram i ${channels}, så jag lägger inte ut det två gånger. Titta i kanalen; saknas kortet, skriv ”närvaro” till mig där.`,
    callWithoutChannel: (body) =>
      `Ingen kanal är kopplad till ${body}. Skriv ”koppla” och organets namn i kanalen först.`,
    callHow: 'Skriv vilket möte det gäller, till exempel ”kalla nämnden” eller ”kalla beredningsgruppen”.',
    choice: {
      'on-site': 'kommer på plats',
      online: 'deltar digitalt',
      substitute: (name) => `ersättare kommer: ${name}`,
      'not-coming': 'kommer inte',
    },
  },
  en: {
    unreadablePress: 'I could not read the answer from the card. Refresh the card and press again.',
    unknownMeeting: 'I cannot find the meeting. Write “meetings” to see which meetings are planned.',
    notOnRoster: (body) =>
      `You are not registered as a representative of any municipality in ${body}. Ask the coordinator to add you, then you can answer.`,
    severalMunicipalities:
      'You represent several municipalities. Write which one you answer for, for example “answer for Boden yes”.',
    substituteNameMissing: 'Write the name of the substitute, then press the button again.',
    refused: {
      over: 'The meeting is over and takes no answers. Turn to the coordinator if something needs to be corrected.',
      cancelled: 'The meeting is cancelled and takes no answers.',
    },
    whichMeeting:
      'Which meeting do you mean? Write for example “attendance board” or “attendance preparation group”.',
    unknownMunicipality: (typed, known) =>
      `I do not recognise the municipality “${typed}”. The municipalities are ${known}.`,
    notYours: (municipality) =>
      `You do not represent ${municipality} in this body. Only the municipality's representative or the coordinator can answer.`,
    answerForHow:
      'Write municipality and answer, for example “answer for Boden yes”, “answer for Boden online”, “answer for Boden substitute” followed by the substitute’s name, or “answer for Boden no”.',
    recorded: (municipality, answer, meeting) => `Noted: ${municipality} – ${answer} – ${meeting}.`,
    callPlanned: (meeting, channels) =>
      `The attendance card for the ${meeting} is being posted in ${channels}.`,
    callAlreadyPosted: (meeting) => `The attendance card for the ${meeting} has already been posted.`,
    callInDoubt: (meeting, channels) =>
      `It is uncertain whether the attendance card for the ${meeting} arrived in ${channels}, so I do not post it twice. Look in the channel; if the card is missing, write “attendance” to me there.`,
    callWithoutChannel: (body) =>
      `No channel is bound to ${body}. Write “bind” and the name of the body in the channel first.`,
    callHow: 'Write which meeting you mean, for example “call board” or “call preparation group”.',
    choice: {
      'on-site': 'coming on site',
      online: 'taking part online',
      substitute: (name) => `substitute coming: ${name}`,
      'not-coming': 'not coming',
    },
  },
};
