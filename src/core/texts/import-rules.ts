import type { Bilingual } from './catalogue.ts';
import { amount, enumeration, percent } from './format.ts';
import { quoteEn, quoteSv } from './import.ts';

type MeetingStatus = 'planned' | 'cancelled';

/** What can be wrong when rows and files are held against each other. Amounts are in whole kronor. */
export interface ImportRuleTexts {
  otherYear(cell: string, year: number): string;
  dateOutsideYear(date: string, year: number): string;
  unknownReference(cell: string, file: string): string;
  unknownReferenceOf(cell: string, known: readonly string[]): string;
  builtInGoalMissing(bodyId: string, goalId: string): string;
  missingFees(serviceId: string, municipalities: readonly string[]): string;
  feeSum(known: { readonly serviceId: string; readonly sumSek: number; readonly printedSek: number }): string;
  noControlTotal(serviceId: string): string;
  deviation(known: { readonly exactSek: number; readonly printedSek: number }): string;
  outcomeSum(known: {
    readonly column: string;
    readonly sumSek: number;
    readonly printedSek: number;
  }): string;
  readonly noOutcomeSum: string;
  readonly endNotAfterStart: string;
  readonly endWithoutStart: string;
  presentAboveEntitled(present: number, entitled: number): string;
  entitledAboveMunicipalities(entitled: number, municipalities: number): string;
  readonly heldWithoutCount: string;
  countWithoutMeeting(status: MeetingStatus): string;
  printedPercentWrong(printed: number, exact: number): string;
  readonly targetWithoutComparison: string;
  readonly comparisonWithoutTarget: string;
  channelTaken(name: string, bodyId: string): string;
  readonly toBeforeFrom: string;
}

const statusSv: Readonly<Record<MeetingStatus, string>> = { planned: 'planerat', cancelled: 'inställt' };

const sv: ImportRuleTexts = {
  otherYear: (cell, year) =>
    `${quoteSv(cell)} är ett annat år än avgifternas ${year}. Mappen ska ha ett enda år.`,
  dateOutsideYear: (date, year) => `${date} ligger utanför ${year}. Rätta datumet.`,
  unknownReference: (cell, file) =>
    `${quoteSv(cell)} finns inte i ${file}. Rätta beteckningen eller lägg till en rad där.`,
  unknownReferenceOf: (cell, known) => `${quoteSv(cell)} finns inte. Skriv något av ${known.join(', ')}.`,
  builtInGoalMissing: (bodyId, goalId) =>
    `Filen saknas, och det inbyggda organet ${bodyId} pekar på målet ${goalId}, som inte finns i goals.csv. Lägg till filen.`,
  missingFees: (serviceId, municipalities) =>
    `Tjänsten ${serviceId} saknar rad för ${enumeration(municipalities, 'sv')}. Lägg till den, med tomt belopp för en kommun som inte deltar.`,
  feeSum: ({ serviceId, sumSek, printedSek }) =>
    `Avgifterna för ${serviceId} i fees.csv blir ${kr(sumSek)} men den tryckta summan är ${kr(printedSek)}. Skillnaden är ${kr(sumSek - printedSek)}. Rätta avgifterna eller summan.`,
  noControlTotal: (serviceId) =>
    `Den tryckta summan för tjänsten ${serviceId} saknas. Lägg till en rad, så att avgifterna kan kontrolleras.`,
  deviation: ({ exactSek, printedSek }) =>
    `Intäkter minus kostnader blir ${kr(exactSek)}, inte ${kr(printedSek)}. Rätta det som är fel.`,
  outcomeSum: ({ column, sumSek, printedSek }) =>
    `Radernas ${column} blir ${kr(sumSek)} men summan är ${kr(printedSek)}. Rätta det som är fel.`,
  noOutcomeSum: 'Raden med area_id summa saknas. Lägg till den tryckta summan av de andra raderna.',
  endNotAfterStart: 'Sluttiden ligger inte efter starttiden. Rätta en av dem.',
  endWithoutStart: 'Sluttiden har ingen starttid. Fyll i start eller töm cellen.',
  presentAboveEntitled: (present, entitled) =>
    `${present} närvarande är fler än de ${entitled} kommuner som har rätt att delta. Rätta ett av talen.`,
  entitledAboveMunicipalities: (entitled, municipalities) =>
    `${entitled} kommuner med rätt att delta är fler än de ${municipalities} i municipalities.csv. Rätta talet.`,
  heldWithoutCount: 'Mötet är hållet men antalet närvarande kommuner saknas. Fyll i det.',
  countWithoutMeeting: (status) =>
    `Mötet är ${statusSv[status]} och kan inte ha någon närvaro. Töm cellen eller rätta status.`,
  printedPercentWrong: (printed, exact) =>
    `${percent(printed, 'sv')} stämmer inte med antalen, som ger ${percent(exact, 'sv', 1)}. Rätta det som är fel.`,
  targetWithoutComparison: 'Målet har ett målvärde men ingen jämförelse. Skriv at-least.',
  comparisonWithoutTarget: 'Målet har en jämförelse men inget målvärde. Fyll i target eller töm comparison.',
  channelTaken: (name, bodyId) =>
    `Kanalnamnet ${quoteSv(name)} hör redan till ${bodyId}. Ta bort det från ett av dem.`,
  toBeforeFrom: 'Slutdatum ligger före startdatum. Rätta ett av dem.',
};

const en: ImportRuleTexts = {
  otherYear: (cell, year) =>
    `${quoteEn(cell)} is not ${year}, the year of the fees. A folder holds one year only.`,
  dateOutsideYear: (date, year) => `${date} is outside ${year}. Correct the date.`,
  unknownReference: (cell, file) =>
    `${quoteEn(cell)} is not in ${file}. Correct the identifier or add a row there.`,
  unknownReferenceOf: (cell, known) => `${quoteEn(cell)} does not exist. Write one of ${known.join(', ')}.`,
  builtInGoalMissing: (bodyId, goalId) =>
    `The file is missing, and the built-in body ${bodyId} points to the goal ${goalId}, which is not in goals.csv. Add the file.`,
  missingFees: (serviceId, municipalities) =>
    `The service ${serviceId} has no row for ${enumeration(municipalities, 'en')}. Add it, with an empty amount for a municipality that takes no part.`,
  feeSum: ({ serviceId, sumSek, printedSek }) =>
    `The fees of ${serviceId} in fees.csv add up to ${sek(sumSek)} but the printed total is ${sek(printedSek)}. The difference is ${sek(sumSek - printedSek)}. Correct the fees or the total.`,
  noControlTotal: (serviceId) =>
    `The printed total of the service ${serviceId} is missing. Add a row, so that the fees can be checked.`,
  deviation: ({ exactSek, printedSek }) =>
    `Income minus cost is ${sek(exactSek)}, not ${sek(printedSek)}. Correct what is wrong.`,
  outcomeSum: ({ column, sumSek, printedSek }) =>
    `The rows' ${column} adds up to ${sek(sumSek)} but the sum is ${sek(printedSek)}. Correct what is wrong.`,
  noOutcomeSum: 'The row with area_id summa is missing. Add the printed sum of the other rows.',
  endNotAfterStart: 'The end is not after the start. Correct one of them.',
  endWithoutStart: 'The end has no start. Fill in start or empty the cell.',
  presentAboveEntitled: (present, entitled) =>
    `${present} present is more than the ${entitled} municipalities entitled to take part. Correct one of the numbers.`,
  entitledAboveMunicipalities: (entitled, municipalities) =>
    `${entitled} municipalities entitled to take part is more than the ${municipalities} in municipalities.csv. Correct the number.`,
  heldWithoutCount: 'The meeting was held but the number of municipalities present is missing. Fill it in.',
  countWithoutMeeting: (status) =>
    `The meeting is ${status} and can have no attendance. Empty the cell or correct the status.`,
  printedPercentWrong: (printed, exact) =>
    `${percent(printed, 'en')} does not agree with the counts, which give ${percent(exact, 'en', 1)}. Correct what is wrong.`,
  targetWithoutComparison: 'The goal has a target but no comparison. Write at-least.',
  comparisonWithoutTarget: 'The goal has a comparison but no target. Fill in target or empty comparison.',
  channelTaken: (name, bodyId) =>
    `The channel name ${quoteEn(name)} already belongs to ${bodyId}. Remove it from one of them.`,
  toBeforeFrom: 'The last date is before the first. Correct one of them.',
};

export const importRuleTexts: Bilingual<ImportRuleTexts> = { sv, en };

function kr(amountSek: number): string {
  return amount(amountSek, 'sv');
}

function sek(amountSek: number): string {
  return amount(amountSek, 'en');
}
