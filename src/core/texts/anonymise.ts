import type { Bilingual } from './catalogue.ts';
import { wholeNumber } from './format.ts';

/** What is said when a person is to be anonymised. Areas are named as the tables are. */
interface AnonymiseTexts {
  readonly heading: (person: string) => string;
  readonly lines: readonly string[];
  readonly confirm: string;
  readonly areas: Readonly<Record<string, string>>;
  readonly records: (count: number) => string;
  readonly how: string;
  readonly inPersonalChat: string;
  readonly unknownPerson: (typed: string) => string;
  readonly nothing: (person: string) => string;
  readonly isCoordinator: (person: string) => string;
  readonly unreadablePress: string;
  readonly started: string;
  readonly underWay: string;
  readonly done: (changed: string) => string;
  /** For operators. */
  readonly previewed: (personId: string) => string;
  readonly confirmWith: string;
  readonly left: string;
  readonly busy: string;
  readonly ended: string;
}

const sv: AnonymiseTexts = {
  heading: (person) => `Anonymisera ${person}?`,
  lines: [
    'Namn och id ersätts med ”Borttagen person” i allt som jag har sparat. Antalen, och därmed närvaron och statistiken, ändras inte. Pågående uppdrag avslutas i dag, och den personliga chatten glöms.',
    'Det går inte att ångra. Meddelanden som redan står i Teams, exporterade filer och säkerhetskopior ändras inte, och inte heller namn som någon har skrivit med andra ord.',
  ],
  confirm: 'Anonymisera',
  areas: {
    Attendance: 'Svar och deras historik',
    Channels: 'Kopplade kanaler',
    Conversations: 'Pågående samtal (tas bort)',
    Corrections: 'Rättelser',
    Digests: 'Nyhetsbrev',
    Figures: 'Versioner av uppgifterna',
    GivenAnswers: 'Vilka uppgifter som visades',
    Goals: 'Mål och deras historik',
    Inquiries: 'Obesvarade frågor',
    Links: 'Länkar',
    Outbox: 'Utskick',
    People: 'Personlig chatt och val (tas bort)',
    Plan: 'Mötesplanens historik',
    Presence: 'Bekräftad närvaro och dess historik',
    Roster: 'Ledamotslistan',
    RosterRequests: 'Begäran om att bli tillagd (egen tas bort)',
    SubstituteRequests: 'Tillfrågade ersättare',
    Synonyms: 'Synonymer',
  },
  records: (count) => `${wholeNumber(count, 'sv')} ${count === 1 ? 'post' : 'poster'}`,
  how: 'Skriv vem: ”anonymisera @NAMN”, namnet eller Entra-id.',
  inPersonalChat: 'Det här gäller en person. Skriv kommandot i din personliga chatt med mig.',
  unknownPerson: (typed) => `Jag vet inte vem ”${typed}” är. Skriv personens Entra-id om namnet inte räcker.`,
  nothing: (person) => `Jag har inget sparat om ${person}.`,
  isCoordinator: (person) =>
    `${person} är samordnare. Den som driver boten behöver först ta bort personen ur COORDINATORS.`,
  unreadablePress: 'Jag kunde inte läsa vem det gäller. Skriv ”anonymisera” igen.',
  started: 'Påbörjat. Jag hör av mig när det är klart.',
  underWay: 'Det är redan beställt. Jag hör av mig när det är klart.',
  done: (changed) => `Klart: personen är anonymiserad i allt som jag har sparat. Ändrat: ${changed}.`,
  previewed: (personId) => `Sparat om ${personId}:`,
  confirmWith: 'Inget är ändrat. Kör kommandot med --confirm för att anonymisera; det går inte att ångra.',
  left: 'Ett meddelande till personen skickas just nu. Kör kommandot igen om en minut.',
  busy: 'Boten arbetar redan med det. Kör kommandot igen om fem minuter för att se att det är klart.',
  ended: 'Personen är anonymiserad i allt som är sparat.',
};

const en: AnonymiseTexts = {
  heading: (person) => `Anonymise ${person}?`,
  lines: [
    'Name and id are replaced by “Removed person” in all that I have stored. The counts, and so attendance and statistics, do not change. Seats that are held end today, and the personal chat is forgotten.',
    'It cannot be undone. Messages that are in Teams already, exported files and backups do not change, nor do names that somebody wrote in other words.',
  ],
  confirm: 'Anonymise',
  areas: {
    Attendance: 'Answers and their history',
    Channels: 'Bound channels',
    Conversations: 'Conversations under way (removed)',
    Corrections: 'Corrections',
    Digests: 'Digests',
    Figures: 'Versions of the figures',
    GivenAnswers: 'Which figures were shown',
    Goals: 'Goals and their history',
    Inquiries: 'Unanswered questions',
    Links: 'Links',
    Outbox: 'Deliveries',
    People: 'Personal chat and choices (removed)',
    Plan: 'History of the plan',
    Presence: 'Confirmed presence and its history',
    Roster: 'The roster',
    RosterRequests: 'Requests to be added (own removed)',
    SubstituteRequests: 'Substitutes who were asked',
    Synonyms: 'Synonyms',
  },
  records: (count) => `${wholeNumber(count, 'en')} ${count === 1 ? 'record' : 'records'}`,
  how: 'Write who: “anonymise @NAME”, the name or the Entra id.',
  inPersonalChat: 'This is about a person. Write the command in your personal chat with me.',
  unknownPerson: (typed) => `I do not know who “${typed}” is. Write the Entra id if the name is not enough.`,
  nothing: (person) => `I have nothing stored of ${person}.`,
  isCoordinator: (person) =>
    `${person} is a coordinator. Whoever runs the bot needs to take the person out of COORDINATORS first.`,
  unreadablePress: 'I could not read whom it is about. Write “anonymise” again.',
  started: 'Started. I tell you when it is done.',
  underWay: 'It has been ordered already. I tell you when it is done.',
  done: (changed) => `Done: the person is anonymised in all that I have stored. Changed: ${changed}.`,
  previewed: (personId) => `Stored of ${personId}:`,
  confirmWith: 'Nothing was changed. Run the command with --confirm to anonymise; it cannot be undone.',
  left: 'A message to the person is being sent right now. Run the command again in a minute.',
  busy: 'The bot is at it already. Run the command again in five minutes to see that it is done.',
  ended: 'The person is anonymised in all that is stored.',
};

export const anonymiseTexts: Bilingual<AnonymiseTexts> = { sv, en };
