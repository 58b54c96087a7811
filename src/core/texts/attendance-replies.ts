import type { AnswerFault } from '../attendance/given-answer.ts';
import type { Bilingual } from './catalogue.ts';

/** What the bot says around the attendance card. */
interface AttendanceReplies {
  readonly unreadablePress: string;
  readonly unknownMeeting: string;
  readonly severalMunicipalities: string;
  readonly faults: Readonly<Record<AnswerFault, string>>;
  readonly reasonMissing: string;
  readonly onBehalfHow: string;
  readonly refused: { readonly over: string; readonly cancelled: string };
  readonly whichMeeting: string;
  readonly unknownMunicipality: (typed: string, known: string) => string;
  readonly notYours: (municipality: string) => string;
  readonly answerForHow: string;
  /** What the municipality says is in words, as after its name. */
  readonly recorded: (municipality: string, says: string, meeting: string) => string;
  readonly replaced: (person: string, says: string) => string;
  readonly cleared: (municipality: string, meeting: string) => string;
  readonly unchanged: string;
  readonly alreadyAnswered: (answered: string, command: string) => string;
  /** Ends a command that changes somebody else's answer. */
  readonly changeWord: string;
  readonly callPlanned: (meeting: string, channels: string) => string;
  readonly callAlreadyPosted: (meeting: string) => string;
  readonly callInDoubt: (meeting: string, channels: string) => string;
  readonly callWithoutChannel: (body: string) => string;
  readonly callHow: string;
}

export const attendanceReplies: Bilingual<AttendanceReplies> = {
  sv: {
    unreadablePress: 'Jag kunde inte läsa svaret från kortet. Uppdatera kortet och tryck igen.',
    unknownMeeting: 'Jag hittar inte mötet. Skriv ”möten” för att se vilka möten som är planerade.',
    severalMunicipalities:
      'Du företräder flera kommuner. Skriv vilken du svarar för, till exempel ”svara för Boden ja”.',
    faults: {
      'substitute-missing': 'Skriv vem som kommer som ersättare.',
      'part-of-nothing': 'En tid, en paragraf eller ett jäv hör till den som kommer. Välj ett annat svar.',
      'unreadable-point': 'Skriv ett klockslag, till exempel 14.00, eller en paragraf, till exempel § 12.',
      'before-it-begins': 'Slutet måste komma efter början.',
      'outside-the-meeting': 'Den tiden ligger utanför mötet.',
      'two-parts': 'Skriv antingen en tid eller ett jäv. Det andra kan stå i noteringen.',
    },
    reasonMissing:
      'Skriv varför du svarar i kommunens ställe, till exempel ”svara för Boden nej, skäl telefonsamtal med ledamoten”.',
    onBehalfHow:
      'Du företräder ingen kommun här. Som samordnare svarar du för en kommun med ett skäl, till exempel ”svara för Boden nej, skäl telefonsamtal med ledamoten”.',
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
      'Skriv kommun och svar: ”svara för Boden ja”, ”digitalt”, ”nej” eller ”ersättare” och ett namn. Efter svaret kan du skriva ”från 14.00”, ”till § 12” eller ”jäv ärende 5”, och efter ett komma mötet eller ”notering …”. ”svara för Boden rensa” tar bort svaret.',
    recorded: (municipality, says, meeting) => `Noterat: ${municipality} ${says}. Det gäller ${meeting}.`,
    replaced: (person, says) => `Tidigare svar av ${person}: ${says}.`,
    cleared: (municipality, meeting) => `Svaret är borttaget: ${municipality} har inte svarat på ${meeting}.`,
    unchanged: 'Det var redan svarat så.',
    changeWord: 'ändra',
    alreadyAnswered: (answered, command) =>
      `Redan besvarat: ${answered} Skriv ”${command}” om du vill ändra det.`,
    callPlanned: (meeting, channels) => `Närvarokortet för ${meeting} läggs nu ut i ${channels}.`,
    callAlreadyPosted: (meeting) => `Närvarokortet för ${meeting} är redan utlagt.`,
    callInDoubt: (meeting, channels) =>
      `Det är osäkert om närvarokortet för ${meeting} kom fram i ${channels}, så jag lägger inte ut det två gånger. Titta i kanalen; saknas kortet, skriv ”närvaro” till mig där.`,
    callWithoutChannel: (body) =>
      `Ingen kanal är kopplad till ${body}. Skriv ”koppla” och organets namn i kanalen först.`,
    callHow: 'Skriv vilket möte det gäller, till exempel ”kalla nämnden” eller ”kalla beredningsgruppen”.',
  },
  en: {
    unreadablePress: 'I could not read the answer from the card. Refresh the card and press again.',
    unknownMeeting: 'I cannot find the meeting. Write “meetings” to see which meetings are planned.',
    severalMunicipalities:
      'You represent several municipalities. Write which one you answer for, for example “answer for Boden yes”.',
    faults: {
      'substitute-missing': 'Write who is coming as the substitute.',
      'part-of-nothing':
        'A time, a paragraph or a conflict of interest belongs to somebody who comes. Choose another answer.',
      'unreadable-point': 'Write a time, for example 14:00, or a paragraph, for example § 12.',
      'before-it-begins': 'The end has to come after the beginning.',
      'outside-the-meeting': 'That time lies outside the meeting.',
      'two-parts': 'Write either a time or a conflict of interest. The other can stand in the note.',
    },
    reasonMissing:
      'Write why you answer for the municipality, for example “answer for Boden no, reason phone call with the member”.',
    onBehalfHow:
      'You represent no municipality here. As a coordinator you answer for a municipality with a reason, for example “answer for Boden no, reason phone call with the member”.',
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
      'Write municipality and answer: “answer for Boden yes”, “online”, “no” or “substitute” and a name. After the answer you can write “from 14:00”, “to § 12” or “conflict item 5”, and after a comma the meeting or “note …”. “answer for Boden clear” removes the answer.',
    recorded: (municipality, says, meeting) => `Noted: ${municipality} ${says}. It is about the ${meeting}.`,
    replaced: (person, says) => `Earlier answer by ${person}: ${says}.`,
    cleared: (municipality, meeting) =>
      `The answer is removed: ${municipality} has not answered about the ${meeting}.`,
    unchanged: 'That had been answered already.',
    changeWord: 'change',
    alreadyAnswered: (answered, command) =>
      `Already answered: ${answered} Write “${command}” if you want to change it.`,
    callPlanned: (meeting, channels) =>
      `The attendance card for the ${meeting} is being posted in ${channels}.`,
    callAlreadyPosted: (meeting) => `The attendance card for the ${meeting} has already been posted.`,
    callInDoubt: (meeting, channels) =>
      `It is uncertain whether the attendance card for the ${meeting} arrived in ${channels}, so I do not post it twice. Look in the channel; if the card is missing, write “attendance” to me there.`,
    callWithoutChannel: (body) =>
      `No channel is bound to ${body}. Write “bind” and the name of the body in the channel first.`,
    callHow: 'Write which meeting you mean, for example “call board” or “call preparation group”.',
  },
};
