import { describe, expect, test } from '@jest/globals';
import { createQuestions } from '../../../src/core/questions/answer-question.ts';
import { addSynonym, removeSynonym, synonymLines } from '../../../src/core/synonyms/edit-synonyms.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { createMemorySynonymStore } from '../../support/memory-synonym-store.ts';
import { amountsIn, sentenceOf, today } from '../questions/spoken.ts';

function setUp() {
  const store = createMemorySynonymStore();
  const known = { figures: figures2022, store, language: 'en' } as const;
  const add = (word: string, name: string) =>
    addSynonym({ word, name, by: 'kiruna', at: new Date('2022-12-07T08:00:00Z') }, known);
  const amountsOf = async (text: string) => {
    const questions = createQuestions(figures2022, {
      zone: 'Europe/Stockholm',
      synonyms: await store.list(),
    });
    const asked = { text, language: 'sv', today, previous: null, own: null } as const;
    return amountsIn(sentenceOf(questions.answer(asked)));
  };
  return { store, add, amountsOf, remove: (word: string) => removeSynonym(word, known) };
}

describe('an added word', () => {
  test('is understood with its inflections, and no longer once it is removed', async () => {
    const { add, remove, amountsOf } = setUp();
    expect(await amountsOf('Vad kostar långtidslagret för Kiruna?')).toEqual([]);

    expect(await add('långtidslager', 'e-arkivet')).toEqual({
      outcome: 'changed',
      sentences: ['“långtidslager” now means Joint e-archive and E-archive in questions to me.'],
    });
    expect(await amountsOf('Vad kostar långtidslagret för Kiruna?')).toEqual([29_000]);
    expect(await amountsOf('langtidslagrets avgift kiruna')).toEqual([29_000]);

    expect((await remove('LÅNGTIDSLAGER')).outcome).toBe('changed');
    expect(await amountsOf('Vad kostar långtidslagret för Kiruna?')).toEqual([]);
  });

  test('of a goal, an agreement and a body means that row', async () => {
    const { add, store } = setUp();
    for (const name of ['Kompetenshöjande insatser', 'Digitalt nyckelsystem', 'Beredningsgruppen', 'Kiruna'])
      expect((await add(`ord för ${name.split(' ').at(-1)}`, name)).outcome).toBe('changed');
    expect((await store.list()).map(({ rows }) => rows.map(({ kind }) => kind))).toEqual([
      ['goal'],
      ['agreement'],
      ['body'],
      ['municipality'],
    ]);
  });

  test('that is said again changes nothing; with another meaning it moves', async () => {
    const { add, amountsOf } = setUp();
    await add('lagret', 'e-arkiv');

    expect((await add('Lagret', 'e-arkiv')).outcome).toBe('unchanged');
    expect((await add('lagret', 'grundbelopp')).sentences).toEqual([
      '“lagret” now means Base fee and Base fee and e-Office in questions to me, instead of Joint e-archive and E-archive.',
    ]);
    expect(await amountsOf('Vad kostar lagret för Kiruna?')).toEqual([76_100]);
  });

  test('that means another service already is asked about, and the coordinator is told', async () => {
    const { add, amountsOf } = setUp();

    const { sentences } = await add('plattformen', 'datacenter');

    expect(sentences.at(-1)).toBe(
      'Note: “plattformen” also means Joint e-service platform and E-service platform, so I ask which one is meant.',
    );
    expect(await amountsOf('Vad kostar plattformen för Kiruna?')).toEqual([]);
  });

  test('never takes the place of a word that tells what is asked, in any of its forms', async () => {
    const { add, amountsOf } = setUp();
    await add('kost', 'e-arkiv');

    expect(await amountsOf('Vad kostar kosten för Kiruna?')).toEqual([29_000]);
    expect(await amountsOf('Vad kostar grundbeloppet för Kiruna?')).toEqual([76_100]);
  });
});

describe('a word that is refused', () => {
  test.each([
    ['vad', 'e-arkiv', 'has a meaning of its own'],
    ['kostar', 'e-arkiv', 'has a meaning of its own'],
    ['Umeå', 'e-arkiv', 'is the name of a municipality'],
    ['lagret', 'parkering', 'I do not recognise “parkering”'],
    ['lagret', 'e-tjänster', 'may be e-Office and Joint e-service platform'],
    ['lagret', 'Umeå', 'I do not recognise “Umeå”'],
  ])('%s for %s: %s', async (word, name, reason) => {
    const { add, store } = setUp();

    const { outcome, sentences } = await add(word, name);

    expect(outcome).toBe('refused');
    expect(sentences.join(' ')).toContain(reason);
    expect(await store.list()).toEqual([]);
  });

  test('cannot be removed when it was never added, or stands in a file', async () => {
    const { remove } = setUp();

    expect((await remove('lagret')).sentences).toEqual([
      '“lagret” was not added, so there is nothing to remove.',
    ]);
    expect((await remove('plattform')).sentences).toEqual([
      '“plattform” comes with the loaded figures and is changed there, in the file synonyms.csv.',
    ]);
  });
});

test('the list names what words mean, and says when that is not loaded', () => {
  const added = { language: 'sv', addedBy: 'kiruna', addedAt: '2022-12-07T08:00:00Z' } as const;
  const lines = synonymLines(
    [
      { ...added, word: 'Ögat', rows: [{ kind: 'service', id: 'gone' }] },
      { ...added, word: 'lagret', rows: [{ kind: 'service', id: 'e-arkiv' }] },
    ],
    figures2022,
    'sv',
  );

  expect(lines.map(({ word, means }) => [word, means])).toEqual([
    ['lagret', 'Gemensamt e-arkiv'],
    ['Ögat', 'finns inte inläst'],
  ]);
});
