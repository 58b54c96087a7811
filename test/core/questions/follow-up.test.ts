import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../src/core/language.ts';
import type { Remembered } from '../../../src/core/questions/remembered.ts';
import { amountsIn, ask, sentenceOf } from './spoken.ts';

function converse(language: Language, ...texts: readonly string[]) {
  let previous: Remembered | null = null;
  return texts.map((text) => {
    const answer = ask(text, language, previous);
    previous = answer.remembered ?? previous;
    return answer;
  });
}

const amountsAfter = (language: Language, ...texts: readonly string[]) =>
  converse(language, ...texts).map((answer) => amountsIn(sentenceOf(answer)));

describe('a follow-up', () => {
  test('keeps what it does not name, and says so', () => {
    const [, boden] = converse('sv', 'Vad kostar e-arkivet för Kiruna?', 'och Boden?');

    expect(boden && sentenceOf(boden)).toBe(
      'Jag räknar med Gemensamt e-arkiv, som i din förra fråga. Bodens kommuns avgift för Gemensamt e-arkiv är 36\u00a0000\u00a0kr för 2022. [1]',
    );
  });

  test('may change the service, the municipality or what is calculated', () => {
    expect(
      amountsAfter('sv', 'grundbeloppet för Pajala', 'e-arkivet då?', 'Luleå?', 'och datacentret'),
    ).toEqual([[76_100], [8_000], [97_000], [230_400]]);
    expect(
      amountsAfter('en', 'who pays least for e-kontor', 'and for the data centre?', 'how about the highest?'),
    ).toEqual([[40_000], [50_400], [230_400]]);
    expect(amountsAfter('sv', 'Kiruna e-arkiv', 'och alla avgifter?')).toEqual([[29_000], [413_600]]);
  });

  test('asks which total is meant when there are two', () => {
    const [, total] = converse('en', 'What does Kiruna pay for the e-archive?', 'and in total?');

    expect(total).toMatchObject({
      outcome: 'choice',
      messages: [
        {
          card: {
            data: {
              choices: [
                { text: 'What does Kiruna pay in total?' },
                { text: 'What do the municipalities pay in total for Joint e-archive?' },
              ],
            },
          },
        },
      ],
    });
  });

  test('works for outcome, meetings, attendance and lists', () => {
    expect(
      amountsAfter(
        'sv',
        'Vad kostade projekt HR enligt utfallet?',
        'och elevhälsan?',
        'Vad hade det projektet i intäkter?',
      ),
    ).toEqual([[318_550], [434_125], [490_000]]);
    const said = (...texts: readonly string[]) =>
      converse('sv', ...texts)
        .map(sentenceOf)
        .at(-1);
    expect(said('När är nästa nämndsammanträde?', 'och beredningsgruppen?')).toContain('21 december 2022');
    expect(said('Hur många deltog i nämndens möte i mars?', 'och i juni?')).toContain('10 av 14');
    expect(said('När togs räddningstjänstsystemet i bruk?', 'och e-arkivet?')).toContain('2019');
    expect(said('Hur går det med projektet elevhälsan?', 'och datacentret?')).toContain('Införande fortgår');
    expect(said('Vilka kommuner deltar i e-arkivet?', 'och datacentret?')).toContain('deltar i Datacenter');
    expect(said('Hur gick det med målet om kompetens?', 'och handboken?')).toContain('Publicerad');
  });

  test('leaves a year that is not loaded behind', () => {
    expect(amountsAfter('sv', 'Kiruna e-arkiv', 'och 2021?', 'Boden då?')).toEqual([[29_000], [], [36_000]]);
  });
});

describe('a question of its own', () => {
  test('inherits nothing', () => {
    expect(amountsAfter('sv', 'Kiruna e-arkiv', 'Vad kostar grundbeloppet för Boden?').at(-1)).toEqual([
      76_100,
    ]);
    const [, other] = converse('sv', 'Kiruna e-arkiv', 'Vad kostar datacentret?');
    expect(other && sentenceOf(other)).toContain('1\u00a0149\u00a0600');
  });

  test('of another subject inherits nothing either', () => {
    const [, meeting, place] = converse('sv', 'Kiruna e-arkiv', 'och när är nästa möte?', 'Boden?');

    expect(meeting?.understood).toMatchObject({ kind: 'meetings' });
    expect(place && amountsIn(sentenceOf(place))).toEqual([]);
  });

  test('about something unknown is declined, however it leans on the one before', () => {
    expect(amountsAfter('sv', 'Kalix e-tjänsteplattform', 'och ett bygglov för en altan där?')).toEqual([
      [72_000],
      [],
    ]);
    expect(amountsAfter('sv', 'Kiruna e-arkiv', 'och parkering?', 'Umeå då?')).toEqual([[29_000], [], []]);
  });

  test('may come after a sentence that only thanks', () => {
    expect(
      amountsAfter('en', "Thanks, that's all on meetings. What does Overtornea pay for datacentret?"),
    ).toEqual([[54_000]]);
  });
});
