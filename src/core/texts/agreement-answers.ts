import type { Agreement, ProcessPhase } from '../figures/rows.ts';
import type { Bilingual } from './catalogue.ts';

/** Sentences about agreements, who takes part in a service, projects and the main process. */
export interface AgreementAnswerTexts {
  readonly table: string;
  readonly projectTable: string;
  readonly processTable: string;
  readonly kind: Readonly<Record<Agreement['kind'], string>>;
  readonly calledOffBy: Readonly<Record<Agreement['calledOffBy'], string>>;
  readonly overview: (of: {
    readonly count: number;
    readonly framework: number;
    readonly joint: number;
  }) => string;
  readonly ofForm: (of: {
    readonly form: Agreement['kind'];
    readonly count: number;
    readonly names: string;
  }) => string;
  readonly one: (of: {
    readonly name: string;
    readonly kind: string;
    readonly participants: string;
    readonly calledOffBy: string;
  }) => string;
  readonly inUseSince: (name: string, year: number) => string;
  readonly inUseFrom: (name: string, year: number) => string;
  readonly noStart: (name: string) => string;
  readonly inferred: string;
  readonly everyone: string;
  readonly participants: (count: number, of: number, outside: string) => string;
  readonly asPrinted: (text: string) => string;
  readonly none: string;
  readonly takesPart: (of: {
    readonly municipality: string;
    readonly services: string;
    readonly year: string;
  }) => string;
  readonly outside: (of: {
    readonly municipality: string;
    readonly services: string;
    readonly year: string;
  }) => string;
  readonly outsideNone: (municipality: string, year: string) => string;
  readonly participantsOf: (of: {
    readonly service: string;
    readonly count: number;
    readonly total: number;
    readonly names: string;
    readonly year: string;
  }) => string;
  readonly outsideOf: (of: {
    readonly service: string;
    readonly names: string;
    readonly year: string;
  }) => string;
  readonly everyoneIn: (of: {
    readonly service: string;
    readonly count: number;
    readonly year: string;
  }) => string;
  readonly projectOverview: (of: {
    readonly count: number;
    readonly year: string;
    readonly names: string;
  }) => string;
  readonly inPhase: (of: {
    readonly phase: string;
    readonly count: number;
    readonly year: string;
    readonly names: string;
  }) => string;
  readonly noneInPhase: (phase: string, year: string) => string;
  readonly project: (of: { readonly name: string; readonly phase: string; readonly year: string }) => string;
  readonly phases: (count: number, names: string) => string;
  readonly boardTakesPart: Readonly<Record<ProcessPhase['boardTakesPart'], string>>;
  readonly columns: {
    readonly agreement: string;
    readonly kind: string;
    readonly participants: string;
    readonly inUse: string;
    readonly municipality: string;
    readonly service: string;
    readonly project: string;
    readonly phase: string;
    readonly status: string;
    readonly board: string;
  };
}

const sv: AgreementAnswerTexts = {
  table: 'Avtal',
  projectTable: 'Projekt',
  processTable: 'Nämndens huvudprocess',
  kind: { framework: 'ramavtal', 'joint-service': 'gemensam tjänst' },
  calledOffBy: { municipality: 'kommunen', board: 'nämnden' },
  overview: ({ count, framework, joint }) =>
    `${count} avtal är tillgängliga för kommunerna: ${framework} ramavtal och ${joint} gemensamma tjänster.`,
  ofForm: ({ form, count, names }) =>
    `${count} ${form === 'framework' ? 'ramavtal' : 'gemensamma tjänster'}: ${names}.`,
  one: ({ name, kind, participants, calledOffBy }) =>
    `${name} är ${kind === 'ramavtal' ? 'ett' : 'en'} ${kind}; deltagare: ${participants}; avropas av ${calledOffBy}.`,
  inUseSince: (name, year) => `${name} togs i bruk ${year}.`,
  inUseFrom: (name, year) => `${name} tas i bruk ${year}.`,
  noStart: (name) => `Rapporten anger inte när ${name} togs i bruk.`,
  inferred: ' Att avtalet räknas hit är en tolkning av rapporten.',
  everyone: 'alla kommuner',
  participants: (count, of, outside) => `${count} av ${of} kommuner (inte ${outside})`,
  asPrinted: (text) => text,
  none: 'Det finns inget sådant avtal i de inlästa uppgifterna.',
  takesPart: ({ municipality, services, year }) => `${municipality} deltar i ${services} (${year}).`,
  outside: ({ municipality, services, year }) =>
    `${municipality} deltar inte i ${services} (${year}); det är en tolkning av att rapporten inte skriver ut någon avgift.`,
  outsideNone: (municipality, year) => `${municipality} deltar i alla tjänster ${year}.`,
  participantsOf: ({ service, count, total, names, year }) =>
    `${count} av ${total} kommuner deltar i ${service} ${year}: ${names}.`,
  outsideOf: ({ service, names, year }) =>
    `Utanför ${service} ${year} står ${names}; det är en tolkning av att rapporten inte skriver ut någon avgift.`,
  everyoneIn: ({ service, count, year }) => `Alla ${count} kommuner deltar i ${service} ${year}.`,
  projectOverview: ({ count, year, names }) => `${count} projekt redovisas för ${year}: ${names}.`,
  inPhase: ({ phase, count, year, names }) => `${count} projekt i fasen ”${phase}” ${year}: ${names}.`,
  noneInPhase: (phase, year) => `Inget projekt är i fasen ”${phase}” ${year}.`,
  project: ({ name, phase, year }) => `${name} är i fasen ”${phase}” (${year}).`,
  phases: (count, names) => `Nämndens huvudprocess har ${count} faser: ${names}.`,
  boardTakesPart: {
    yes: 'ja',
    'by special decision': 'efter särskilt beslut',
    'agreement only': 'endast avtal',
  },
  columns: {
    agreement: 'Avtal',
    kind: 'Slag',
    participants: 'Deltagare',
    inUse: 'I bruk',
    municipality: 'Kommun',
    service: 'Tjänst',
    project: 'Projekt',
    phase: 'Fas',
    status: 'Läge',
    board: 'Nämnden deltar',
  },
};

const en: AgreementAnswerTexts = {
  table: 'Avtal',
  projectTable: 'Projekt',
  processTable: 'Nämndens huvudprocess',
  kind: { framework: 'framework agreement', 'joint-service': 'joint service' },
  calledOffBy: { municipality: 'the municipality', board: 'the board' },
  overview: ({ count, framework, joint }) =>
    `${count} agreements are available to the municipalities: ${framework} framework agreements and ${joint} joint services.`,
  ofForm: ({ form, count, names }) =>
    `${count} ${form === 'framework' ? 'framework agreements' : 'joint services'}: ${names}.`,
  one: ({ name, kind, participants, calledOffBy }) =>
    `${name} is a ${kind}; participants: ${participants}; called off by ${calledOffBy}.`,
  inUseSince: (name, year) => `${name} has been in use since ${year}.`,
  inUseFrom: (name, year) => `${name} is taken into use in ${year}.`,
  noStart: (name) => `The report does not say when ${name} was taken into use.`,
  inferred: ' That it counts as one of the agreements is inferred from the report.',
  everyone: 'all municipalities',
  participants: (count, of, outside) => `${count} of ${of} municipalities (not ${outside})`,
  asPrinted: (text) => `“${text}”`,
  none: 'There is no such agreement in the loaded figures.',
  takesPart: ({ municipality, services, year }) => `${municipality} takes part in ${services} (${year}).`,
  outside: ({ municipality, services, year }) =>
    `${municipality} takes no part in ${services} (${year}); this is inferred, since the report prints no fee.`,
  outsideNone: (municipality, year) => `${municipality} takes part in all services in ${year}.`,
  participantsOf: ({ service, count, total, names, year }) =>
    `${count} of ${total} municipalities take part in ${service} in ${year}: ${names}.`,
  outsideOf: ({ service, names, year }) =>
    `Taking no part in ${service} in ${year}: ${names}; this is inferred, since the report prints no fee.`,
  everyoneIn: ({ service, count, year }) => `All ${count} municipalities take part in ${service} in ${year}.`,
  projectOverview: ({ count, year, names }) => `${count} projects are reported for ${year}: ${names}.`,
  inPhase: ({ phase, count, year, names }) =>
    `${count} projects in the phase “${phase}” in ${year}: ${names}.`,
  noneInPhase: (phase, year) => `No project is in the phase “${phase}” in ${year}.`,
  project: ({ name, phase, year }) => `${name} is in the phase “${phase}” (${year}).`,
  phases: (count, names) => `The board’s main process has ${count} phases: ${names}.`,
  boardTakesPart: {
    yes: 'yes',
    'by special decision': 'by special decision',
    'agreement only': 'agreement only',
  },
  columns: {
    agreement: 'Agreement',
    kind: 'Kind',
    participants: 'Participants',
    inUse: 'In use',
    municipality: 'Municipality',
    service: 'Service',
    project: 'Project',
    phase: 'Phase',
    status: 'Status (in Swedish)',
    board: 'The board takes part',
  },
};

export const agreementAnswerTexts: Bilingual<AgreementAnswerTexts> = { sv, en };
