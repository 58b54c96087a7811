import type { Bilingual } from './catalogue.ts';

interface YearShare {
  readonly body: string;
  readonly year: number;
  readonly percent: string;
  readonly present: number;
  readonly entitled: number;
  readonly meetings: number;
  readonly goal: string;
  readonly reached: boolean;
}

interface YearLeft {
  readonly meetings: number;
  readonly needed: number;
  readonly seats: number;
  readonly percent: string;
  readonly goal: string;
}

/** Statistics of attendance, and what a meeting is expected to become. */
interface StatisticsTexts {
  /** Over the year so far. */
  readonly share: (share: YearShare) => string;
  readonly noMeetingHeld: (body: string, year: number) => string;
  readonly sure: (left: YearLeft) => string;
  readonly possible: (left: YearLeft) => string;
  readonly outOfReach: (left: YearLeft) => string;
  readonly chart: (year: number) => string;
  readonly columns: {
    readonly meeting: string;
    readonly date: string;
    readonly present: string;
    readonly share: string;
    readonly municipality: string;
    readonly said: string;
    readonly record: string;
    readonly chance: string;
  };
  readonly byMunicipality: string;
  readonly byMunicipalityLead: (body: string, year: number, meetings: number) => string;
  readonly onlyCounts: (body: string, year: number) => string;
  readonly oneMunicipality: (
    municipality: string,
    body: string,
    year: number,
    present: number,
    of: number,
  ) => string;
  readonly presentAt: string;
  readonly absentFrom: string;
  readonly how: (municipalities: string) => string;
  readonly forecast: (meeting: string, expected: string, entitled: number, percent: string) => string;
  readonly goalExpected: string;
  readonly goalAtRisk: string;
  readonly noForecast: (meeting: string, needed: number, coming: number) => string;
  readonly forecastMethod: (needed: number) => string;
  readonly someTooLittle: (municipalities: number, needed: number) => string;
  readonly said: { readonly coming: string; readonly 'not-coming': string; readonly nothing: string };
  readonly record: (present: number, of: number) => string;
  readonly asSaid: string;
  readonly tooLittle: string;
  readonly whichMeeting: string;
}

export const statisticsTexts: Bilingual<StatisticsTexts> = {
  sv: {
    share: ({ body, year, percent, present, entitled, meetings, goal, reached }) =>
      `${body} ${year}: ${percent} närvaro, ${present} av ${entitled} möjliga på ${meetings} ${meetings === 1 ? 'möte' : 'möten'}. ${reached ? `Det når målet ${goal}.` : `Målet är ${goal}.`}`,
    noMeetingHeld: (body, year) => `${body} ${year}: inget hållet möte med känd närvaro.`,
    sure: ({ meetings, goal }) =>
      `Årets mål ${goal} nås även om ingen kommer till ${meetings === 1 ? 'det möte som återstår' : `de ${meetings} möten som återstår`}.`,
    possible: ({ meetings, needed, seats, percent, goal }) =>
      meetings === 1
        ? `För årets mål ${goal} behöver ${needed} av ${seats} kommuner komma till det möte som återstår.`
        : `För årets mål ${goal} behöver de ${meetings} möten som återstår nå ${percent} tillsammans (${needed} av ${seats} möjliga).`,
    outOfReach: ({ meetings, needed, seats, goal }) =>
      `Årets mål ${goal} kan inte längre nås: ${meetings === 1 ? 'det möte' : `de ${meetings} möten`} som återstår skulle behöva ${needed} närvarande, men har ${seats} platser.`,
    chart: (year) => `Närvaro ${year} i procent av kommunerna`,
    columns: {
      meeting: 'Möte',
      date: 'Datum',
      present: 'Närvarande',
      share: 'Andel',
      municipality: 'Kommun',
      said: 'Svar',
      record: 'Tidigare',
      chance: 'Väntas',
    },
    byMunicipality: 'Per kommun',
    byMunicipalityLead: (body, year, meetings) =>
      `${body} ${year}, per kommun: ${meetings} ${meetings === 1 ? 'möte' : 'möten'} med bekräftad närvaro.`,
    onlyCounts: (body, year) =>
      `${body} ${year}: bara antalet närvarande är känt, inte vilka kommuner. Närvaron per kommun finns för möten där samordnaren har bekräftat den här.`,
    oneMunicipality: (municipality, body, year, present, of) =>
      `${municipality} var med på ${present} av ${of} möten i ${body} ${year} med bekräftad närvaro.`,
    presentAt: 'Närvarande',
    absentFrom: 'Frånvarande',
    how: (municipalities) =>
      `Skriv ”statistik”, och om du vill ett år, ett organ, ”kommuner” eller en kommun: ”statistik nämnden 2022”, ”statistik kommuner”, ”statistik Kiruna”. Kommunerna är ${municipalities}.`,
    forecast: (meeting, expected, entitled, percent) =>
      `Prognos för ${meeting}: omkring ${expected} av ${entitled} kommuner (${percent}).`,
    goalExpected: 'Målet väntas nås.',
    goalAtRisk: 'Målet är i fara.',
    noForecast: (meeting, needed, coming) =>
      `För lite underlag för en prognos för ${meeting}: ingen kommun har ${needed} möten med bekräftad närvaro. Hittills har ${coming} svarat att de kommer.`,
    forecastMethod: (needed) =>
      `Så räknas det: varje kommuns andel närvaro på tidigare möten där den hade svarat likadant, när minst ${needed} möten har bekräftad närvaro.`,
    someTooLittle: (municipalities, needed) =>
      `För lite underlag för ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'} (färre än ${needed} möten): deras svar räknas som de är, uteblivna svar räknas inte.`,
    said: { coming: 'Kommer', 'not-coming': 'Kommer inte', nothing: 'Inget svar' },
    record: (present, of) => `${present} av ${of}`,
    asSaid: 'har inte svarat så förut',
    tooLittle: 'för lite underlag',
    whichMeeting:
      'Vilket möte? Skriv ”prognos” och organ eller datum, till exempel ”prognos nämnden 14 december”.',
  },
  en: {
    share: ({ body, year, percent, present, entitled, meetings, goal, reached }) =>
      `${body} ${year}: ${percent} attendance, ${present} of ${entitled} possible at ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}. ${reached ? `That reaches the goal of ${goal}.` : `The goal is ${goal}.`}`,
    noMeetingHeld: (body, year) => `${body} ${year}: no meeting held with a known attendance.`,
    sure: ({ meetings, goal }) =>
      `The year’s goal of ${goal} is reached even if nobody comes to the ${meetings === 1 ? 'remaining meeting' : `${meetings} remaining meetings`}.`,
    possible: ({ meetings, needed, seats, percent, goal }) =>
      meetings === 1
        ? `For the year’s goal of ${goal}, ${needed} of ${seats} municipalities need to come to the remaining meeting.`
        : `For the year’s goal of ${goal}, the ${meetings} remaining meetings need to reach ${percent} together (${needed} of ${seats} possible).`,
    outOfReach: ({ meetings, needed, seats, goal }) =>
      `The year’s goal of ${goal} can no longer be reached: the ${meetings === 1 ? 'remaining meeting' : `${meetings} remaining meetings`} would need ${needed} present, but ${meetings === 1 ? 'has' : 'have'} ${seats} seats.`,
    chart: (year) => `Attendance ${year} in per cent of the municipalities`,
    columns: {
      meeting: 'Meeting',
      date: 'Date',
      present: 'Present',
      share: 'Share',
      municipality: 'Municipality',
      said: 'Answer',
      record: 'Before',
      chance: 'Expected',
    },
    byMunicipality: 'By municipality',
    byMunicipalityLead: (body, year, meetings) =>
      `${body} ${year}, by municipality: ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'} with confirmed attendance.`,
    onlyCounts: (body, year) =>
      `${body} ${year}: only the number of those present is known, not which municipalities. Attendance by municipality is there for meetings where the coordinator has confirmed it here.`,
    oneMunicipality: (municipality, body, year, present, of) =>
      `${municipality} was present at ${present} of ${of} meetings of ${body} ${year} with confirmed attendance.`,
    presentAt: 'Present',
    absentFrom: 'Absent',
    how: (municipalities) =>
      `Write “statistics”, and if you like a year, a body, “municipalities” or one municipality: “statistics board 2022”, “statistics municipalities”, “statistics Kiruna”. The municipalities are ${municipalities}.`,
    forecast: (meeting, expected, entitled, percent) =>
      `Forecast for ${meeting}: about ${expected} of ${entitled} municipalities (${percent}).`,
    goalExpected: 'The goal is expected to be reached.',
    goalAtRisk: 'The goal is at risk.',
    noForecast: (meeting, needed, coming) =>
      `Too little data for a forecast for ${meeting}: no municipality has ${needed} meetings with confirmed attendance. So far ${coming} have answered that they are coming.`,
    forecastMethod: (needed) =>
      `How it is worked out: each municipality’s share of attendance at earlier meetings before which it had answered the same, once ${needed} meetings have confirmed attendance.`,
    someTooLittle: (municipalities, needed) =>
      `Too little data for ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'} (fewer than ${needed} meetings): their answers count as given, missing answers do not count.`,
    said: { coming: 'Coming', 'not-coming': 'Not coming', nothing: 'No answer' },
    record: (present, of) => `${present} of ${of}`,
    asSaid: 'has not answered so before',
    tooLittle: 'too little data',
    whichMeeting:
      'Which meeting? Write “forecast” and a body or a date, for example “forecast board 14 December”.',
  },
};
