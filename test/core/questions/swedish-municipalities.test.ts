import { expect, test } from '@jest/globals';
import { swedishMunicipalities } from '../../../src/core/questions/lexicon/swedish-municipalities.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { amountsIn, ask, shownIn } from './spoken.ts';

const own = new Map(figures2022.flatMap((year) => year.municipalities.map(({ name, code }) => [name, code])));
const others = swedishMunicipalities.filter((name) => !own.has(name));
const spellings = [
  (name: string) => name,
  (name: string) => `${name}s`,
  (name: string) => `${name} kommun`,
  (name: string) => name.toUpperCase(),
  (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, ''),
];

test('there are 290 municipalities, of which 14 have figures', () => {
  expect(swedishMunicipalities).toHaveLength(290);
  expect(others).toHaveLength(276);
});

test('a municipality without figures is never taken for one that has some', () => {
  const falseMatches = others.flatMap((name) =>
    spellings
      .map((spell) => `Vad kostar e-arkivet för ${spell(name)}?`)
      .filter((text) => amountsIn(shownIn(ask(text))).length > 0),
  );
  expect(falseMatches).toEqual([]);
});

test('neither is one with a letter too few', () => {
  const misspelt = (name: string) =>
    Array.from(name.slice(1), (_, at) => name.slice(0, at + 1) + name.slice(at + 2));
  const falseMatches = others.flatMap((name) =>
    misspelt(name).filter((typed) => {
      const { understood } = ask(`Vad kostar e-arkivet för ${typed}?`);
      return understood?.kind === 'fees' && understood.municipalities !== 'all';
    }),
  );
  expect(falseMatches).toEqual([]);
});

test('each that has figures is itself', () => {
  for (const [name, code] of own)
    for (const spell of spellings)
      expect(ask(`Vad kostar e-arkivet för ${spell(name)}?`).understood).toMatchObject({
        municipalities: [code],
      });
});
