import { describe, expect, test } from '@jest/globals';
import type { LoadedFigures, YearFigures } from '../../../src/core/figures/figures.ts';
import type { Language } from '../../../src/core/language.ts';
import { createQuestions } from '../../../src/core/questions/answer-question.ts';
import type { Remembered } from '../../../src/core/questions/remembered.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { amountsIn, sentenceOf, settings, shownIn, today } from './spoken.ts';

/** A made-up 2021: every fee of 2022 less 1 000 kr, the base fee as it is, and Arjeplog not yet in the e-archive. */
function madeUp2021(): YearFigures {
  const [year] = figures2022;
  if (!year) throw new Error('no figures');
  const fees = year.fees.map((fee) => {
    const joinsLater = fee.serviceId === 'e-arkiv' && fee.municipalityCode === '2506';
    const before = fee.serviceId === 'grundbelopp' ? fee.amountSek : fee.amountSek && fee.amountSek - 1_000;
    return { ...fee, year: 2021, amountSek: joinsLater ? null : before };
  });
  const feeControlTotals = year.services.map(({ id }) => ({
    year: 2021,
    serviceId: id,
    printedTotalSek: fees.reduce((sum, fee) => sum + (fee.serviceId === id ? (fee.amountSek ?? 0) : 0), 0),
  }));
  return { ...year, year: 2021, versionId: 'made-up', asOf: null, fees, feeControlTotals };
}

const both: LoadedFigures = [...figures2022, madeUp2021()];
const questions = createQuestions(both, settings);

function ask(text: string, language: Language = 'sv', previous: Remembered | null = null) {
  return questions.answer({ text, language, today, previous, own: null });
}
const say = (text: string, language?: Language) => sentenceOf(ask(text, language));

describe('with two years loaded', () => {
  test('the newest is answered unless another is asked for, and its year is said', () => {
    expect(say('Vad kostar e-arkivet för Kiruna?')).toContain('29\u00a0000\u00a0kr för 2022');
    expect(say('Vad kostade e-arkivet för Kiruna 2021?')).toContain('28\u00a0000\u00a0kr för 2021');
    expect(say('Vad kostade e-arkivet för Kiruna förra året?')).toContain('28\u00a0000\u00a0kr för 2021');
    expect(say('Kiruna e-arkiv -21')).toContain('28\u00a0000\u00a0kr för 2021');
    expect(say('Kiruna e-arkiv 2020')).toContain('Inlästa år: 2021 och 2022');
  });

  test('two years of one amount are in one sentence, with a source each', () => {
    const answer = ask('Vad betalade Kiruna för e-arkivet 2021 och 2022?');

    expect(sentenceOf(answer)).toBe(
      'Kiruna kommuns avgift för Gemensamt e-arkiv: 28\u00a0000\u00a0kr för 2021 och 29\u00a0000\u00a0kr för 2022. [1] [2]',
    );
    expect(answer.messages[0]?.citations.map(({ name }) => name)).toEqual([
      'Verksamhetsberättelse 2021',
      'Verksamhetsberättelse 2022',
    ]);
    expect(say('Kirunas totala avgifter 2021 och 2022')).toBe(
      'Kiruna kommuns avgifter: 408\u00a0600\u00a0kr för 2021 och 413\u00a0600\u00a0kr för 2022. [1] [2] [3] [4]',
    );
  });

  test('two years of several amounts are answered each', () => {
    expect(ask('Vad betalar kommunerna för e-arkivet 2021 och 2022?').messages).toHaveLength(2);
  });
});

describe('a change between years', () => {
  test('of one fee is its difference and per cent', () => {
    const change =
      'Kiruna kommuns avgift för Gemensamt e-arkiv ökade med 1\u00a0000\u00a0kr (3,6\u00a0%), från 28\u00a0000\u00a0kr för 2021 till 29\u00a0000\u00a0kr för 2022.';
    for (const text of [
      'Hur mycket har Kirunas e-arkivavgift ändrats sedan 2021?',
      'Hur har Kirunas avgift för e-arkivet utvecklats mellan 2021 och 2022?',
      'Har e-arkivet blivit dyrare för Kiruna?',
      'Vad är skillnaden mellan 2021 och 2022 i Kirunas avgift för e-arkiv?',
      'Kirunas e-arkivavgift 2022 jämfört med 2021',
      'Med hur många procent höjdes Kirunas e-arkivavgift från 2021?',
    ])
      expect([text, say(text)]).toEqual([text, `${change} [1] [2]`]);
    expect(say("How much has Kiruna's e-archive fee changed since 2021?", 'en')).toBe(
      'Kiruna\u2019s fee for Joint e-archive rose by SEK 1,000 (3.6%), from SEK 28,000 for 2021 to SEK 29,000 for 2022. [1] [2]',
    );
  });

  test('of nothing is said as such', () => {
    expect(say('Hur har Kirunas grundbelopp ändrats sedan 2021?')).toBe(
      'Kiruna kommuns avgift för Grundbelopp, utan ändring mellan 2021 och 2022: 76\u00a0100\u00a0kr. [1] [2]',
    );
  });

  test('of a total and of a service has a line each', () => {
    const total = ask('Hur mycket har Kirunas totala avgifter ökat sedan 2021?');
    expect(sentenceOf(total)).toContain('ökade med 5\u00a0000\u00a0kr (1,2\u00a0%)');
    expect(amountsIn(shownIn(total))).toEqual(expect.arrayContaining([97_400, 98_400]));
    const service = ask('Hur mycket har kommunernas avgifter för e-arkivet ökat sedan 2021?');
    expect(sentenceOf(service)).toContain(
      'från 297\u00a0000\u00a0kr för 2021 till 313\u00a0000\u00a0kr för 2022',
    );
    expect(shownIn(service)).toContain('deltar inte');
  });

  test('with a year in which the municipality takes no part has no amount', () => {
    const answer = ask('Hur mycket har Arjeplogs e-arkivavgift ändrats sedan 2021?');
    expect(sentenceOf(answer)).toContain('Arjeplog deltar inte i Gemensamt e-arkiv 2021');
    expect(amountsIn(shownIn(answer))).toEqual([]);
  });

  test('from a year that is not loaded has no amount', () => {
    const answer = ask('Hur mycket har Kirunas e-arkivavgift ändrats sedan 2019?');
    expect(sentenceOf(answer)).toContain('2019');
    expect(amountsIn(shownIn(answer))).toEqual([]);
  });

  test('is not told of what it makes no sense for', () => {
    for (const text of [
      'Vilken kommun har högst ökning av e-arkivavgiften?',
      'Hur mycket har genomsnittliga avgiften för e-arkivet ändrats?',
      'Vad kostar e-arkivet för Kiruna sedan 2021?',
    ])
      expect([text, amountsIn(shownIn(ask(text)))]).toEqual([text, []]);
  });

  test('can be continued', () => {
    const first = ask('Vad kostar e-arkivet för Kiruna?');
    const change = ask('hur har den ändrats sedan 2021?', 'sv', first.remembered);
    expect(sentenceOf(change)).toContain('ökade med 1\u00a0000\u00a0kr');
    const next = ask('och Boden?', 'sv', change.remembered);
    expect(sentenceOf(next)).toContain('från 35\u00a0000\u00a0kr för 2021 till 36\u00a0000\u00a0kr för 2022');
  });
});
