import type { Bilingual } from './catalogue.ts';

/** A question to press: `text` is what is asked, `title` a short name of it that a phone shows whole. */
export interface NearQuestion {
  readonly title: string;
  readonly text: string;
}

/** What is said about a question rather than about a figure: sources, assumptions, choices and refusals. */
export interface QuestionTexts {
  readonly document: (year: number) => string;
  readonly plan: (year: number) => string;
  readonly table: (table: string) => string;
  readonly loaded: (date: string) => string;
  readonly inferred: (names: string) => string;
  readonly inferredCount: (count: number) => string;
  readonly reconciled: string;
  readonly unreconciled: (amount: string) => string;
  readonly noControlTotal: string;
  readonly source: (sources: string) => string;
  readonly assumed: (what: string) => string;
  readonly assumedOwn: (municipality: string) => string;
  readonly yearNotLoaded: (year: string, loaded: string) => string;
  readonly elsewhere: (names: string, own: string, count: number) => string;
  readonly elsewhereMany: (names: string, count: number) => string;
  readonly noFee: (what: string) => string;
  readonly unknownWords: (words: string) => string;
  readonly unclear: string;
  readonly unclearAbout: (what: string) => string;
  readonly whose: string;
  readonly nothingAsked: string;
  readonly tooLong: (characters: number) => string;
  readonly nothingLoaded: string;
  readonly which: (typed: string) => string;
  readonly totalOfWhat: string;
  readonly quoted: (text: string) => string;
  readonly fromReport: (text: string) => string;
  readonly near: {
    readonly feeOf: (service: string, municipality: string) => NearQuestion;
    readonly feesOfMunicipality: (municipality: string) => NearQuestion;
    readonly totalOfMunicipality: (municipality: string) => NearQuestion;
    readonly feesOfService: (service: string) => NearQuestion;
    readonly totalOfService: (service: string) => NearQuestion;
    readonly highestOfService: (service: string) => NearQuestion;
    readonly outcome: NearQuestion;
    readonly outcomeOf: (area: string) => NearQuestion;
    readonly goals: NearQuestion;
    readonly agreements: NearQuestion;
    readonly projects: NearQuestion;
    readonly nextMeeting: NearQuestion;
    readonly attendance: NearQuestion;
  };
}

const sv: QuestionTexts = {
  document: (year) => `Verksamhetsberättelse ${year}`,
  plan: (year) => `Mötesplan ${year}`,
  table: (table) => `Tabell: ${table}.`,
  loaded: (date) => `Inläst ${date}.`,
  inferred: (names) => `Tolkad rad: ${names}.`,
  inferredCount: (count) => `Tolkade rader: ${count}.`,
  reconciled: 'Stämmer med tryckt summa.',
  unreconciled: (amount) => `Avviker ${amount} från tryckt summa.`,
  noControlTotal: 'Ingen tryckt summa att stämma av mot.',
  source: (sources) => `Källa: ${sources}`,
  assumed: (what) => `Jag räknar med ${what}, som i din förra fråga.`,
  assumedOwn: (municipality) => `Jag räknar med ${municipality}, som du företräder.`,
  yearNotLoaded: (year, loaded) => `Jag har inga uppgifter för ${year}. Inlästa år: ${loaded}.`,
  elsewhere: (names, own, count) =>
    `${names} ingår inte i de inlästa uppgifterna. De gäller ${count} kommuner: ${own}.`,
  elsewhereMany: (names, count) =>
    `${names} ingår inte i de inlästa uppgifterna. De gäller ${count} kommuner.`,
  noFee: (what) => `Rapporten skriver inte ut någon avgift per kommun för ${what}.`,
  unknownWords: (words) =>
    `Jag har inga uppgifter om ${words} och gissar inte. Kanske undrar du något av det här?`,
  unclear: 'Jag förstår inte vad du frågar efter och gissar inte. Kanske undrar du något av det här?',
  unclearAbout: (what) => `Vad vill du veta om ${what}?`,
  whose: 'Vilken kommun menar du? Skriv dess namn i frågan.',
  nothingAsked: 'Jag ser ingen fråga i det. Du kan till exempel fråga så här:',
  tooLong: (characters) =>
    `Texten är för lång för mig att läsa som en fråga. Skriv den kortare, högst ${characters} tecken.`,
  nothingLoaded: 'Inga uppgifter är inlästa än, så jag kan inte svara.',
  which: (typed) => `Vad menar du med ”${typed}”?`,
  totalOfWhat: 'Vilken summa menar du?',
  quoted: (text) => `”${text}”`,
  fromReport: (text) => ` Rapporten: ”${text}”.`,
  near: {
    feeOf: (service, municipality) => ({
      title: `${municipality}: ${service}`,
      text: `Vad kostar ${service} för ${municipality}?`,
    }),
    feesOfMunicipality: (municipality) => ({
      title: `${municipality}: avgifter`,
      text: `Vilka avgifter har ${municipality}?`,
    }),
    totalOfMunicipality: (municipality) => ({
      title: `${municipality}: totalt`,
      text: `Vad betalar ${municipality} totalt?`,
    }),
    feesOfService: (service) => ({
      title: `Per kommun: ${service}`,
      text: `Vad betalar varje kommun för ${service}?`,
    }),
    totalOfService: (service) => ({
      title: `Totalt: ${service}`,
      text: `Vad betalar kommunerna totalt för ${service}?`,
    }),
    highestOfService: (service) => ({
      title: `Högst: ${service}`,
      text: `Vilken kommun har högst avgift för ${service}?`,
    }),
    outcome: { title: 'Nämndens resultat', text: 'Vad blev nämndens resultat?' },
    outcomeOf: (area) => ({ title: `Utfall: ${area}`, text: `Vad blev utfallet för ${area}?` }),
    goals: { title: 'Ouppfyllda mål', text: 'Vilka mål är inte uppfyllda?' },
    agreements: { title: 'Avtal', text: 'Vilka avtal finns?' },
    projects: { title: 'Projekt', text: 'Vilka projekt pågår?' },
    nextMeeting: { title: 'Nästa möte', text: 'När är nästa möte?' },
    attendance: { title: 'Närvaro', text: 'Hur har närvaron varit?' },
  },
};

const en: QuestionTexts = {
  document: (year) => `Verksamhetsberättelse ${year}`,
  plan: (year) => `Meeting plan ${year}`,
  table: (table) => `Table: ${table}.`,
  loaded: (date) => `Loaded ${date}.`,
  inferred: (names) => `Inferred row: ${names}.`,
  inferredCount: (count) => `Inferred rows: ${count}.`,
  reconciled: 'Reconciles with the printed total.',
  unreconciled: (amount) => `Off by ${amount} from the printed total.`,
  noControlTotal: 'No printed total to reconcile with.',
  source: (sources) => `Source: ${sources}`,
  assumed: (what) => `I take it that you mean ${what}, as in your last question.`,
  assumedOwn: (municipality) => `I take it that you mean ${municipality}, which you represent.`,
  yearNotLoaded: (year, loaded) => `I have no figures for ${year}. Loaded years: ${loaded}.`,
  elsewhere: (names, own, count) =>
    `${names} is not in the loaded figures. They cover ${count} municipalities: ${own}.`,
  elsewhereMany: (names, count) =>
    `${names} is not in the loaded figures. They cover ${count} municipalities.`,
  noFee: (what) => `The report prints no fee per municipality for ${what}.`,
  unknownWords: (words) =>
    `I have no figures about ${words}, and I do not guess. Perhaps you mean one of these?`,
  unclear: 'I do not understand what you ask for, and I do not guess. Perhaps you mean one of these?',
  unclearAbout: (what) => `What would you like to know about ${what}?`,
  whose: 'Which municipality do you mean? Please write its name in the question.',
  nothingAsked: 'I see no question in that. You can ask, for example:',
  tooLong: (characters) =>
    `The text is too long for me to read as a question. Please use at most ${characters} characters.`,
  nothingLoaded: 'No figures are loaded yet, so I cannot answer.',
  which: (typed) => `What do you mean by “${typed}”?`,
  totalOfWhat: 'Which total do you mean?',
  quoted: (text) => `“${text}”`,
  fromReport: (text) => ` The report, in Swedish: “${text}”.`,
  near: {
    feeOf: (service, municipality) => ({
      title: `${municipality}: ${service}`,
      text: `What does ${municipality} pay for ${service}?`,
    }),
    feesOfMunicipality: (municipality) => ({
      title: `${municipality}: fees`,
      text: `Which fees does ${municipality} pay?`,
    }),
    totalOfMunicipality: (municipality) => ({
      title: `${municipality}: total`,
      text: `What does ${municipality} pay in total?`,
    }),
    feesOfService: (service) => ({
      title: `By municipality: ${service}`,
      text: `What does each municipality pay for ${service}?`,
    }),
    totalOfService: (service) => ({
      title: `Total: ${service}`,
      text: `What do the municipalities pay in total for ${service}?`,
    }),
    highestOfService: (service) => ({
      title: `Highest: ${service}`,
      text: `Which municipality has the highest fee for ${service}?`,
    }),
    outcome: { title: 'The board’s result', text: 'What was the surplus of the board?' },
    outcomeOf: (area) => ({ title: `Outcome: ${area}`, text: `What was the outcome of ${area}?` }),
    goals: { title: 'Goals not met', text: 'Which goals are not met?' },
    agreements: { title: 'Agreements', text: 'Which agreements are there?' },
    projects: { title: 'Projects', text: 'Which projects are ongoing?' },
    nextMeeting: { title: 'Next meeting', text: 'When is the next meeting?' },
    attendance: { title: 'Attendance', text: 'How has attendance been?' },
  },
};

export const questionTexts: Bilingual<QuestionTexts> = { sv, en };
