import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figures2022 } from '../../support/figures-2022.ts';
import { amountsIn, ask, shownIn } from './spoken.ts';

const kirunaArchive = {
  kind: 'fees',
  services: ['e-arkiv'],
  municipalities: ['2584'],
  operation: 'values',
};

describe('talk around a whole question', () => {
  test.each([
    ['sv', 'Hej, jag sitter på tåget med en kaffe i handen: vad betalar Kiruna för e-arkivet?'],
    ['sv', 'Min moster undrade häromdagen över detta, så vad är Kirunas avgift för e-arkivet?'],
    ['sv', 'Skulle ni möjligen kunna vara hyggliga nog att tala om vad Kiruna betalar för e-arkivet?'],
    ['sv', 'Vad betalar Kiruna för e-arkivet, om det går att få fram i brådrasket?'],
    ['sv', 'Jag är kommunalråd i Kiruna och står i kön på Ica, vad betalar vi för e-arkivet?'],
    ['en', 'Sorry, I am on a ferry with a terrible connection. What does Kiruna pay for the e-archive?'],
    ['en', 'My cousin works at the municipality of Kiruna and wonders what the e-archive costs them'],
    ['en', 'What does Kiruna pay for the e-archive, if it is not too much bother for a bot?'],
  ] as const)('changes nothing in %s: %s', (language, text) => {
    expect(ask(text, language).understood).toMatchObject(kirunaArchive);
  });

  test.each([
    'Hej, jag ska parkera bilen i stan, vad kostar det i Luleå?',
    'Jag undrar över bygglovet, vad kostar det för oss i Kiruna?',
    'Vad betalar Kiruna för e-arkivet, inklusive moms?',
    'Jag är privatperson, vad kostar e-arkivet i Kiruna?',
    'Utan rabatten, vad betalar Kiruna för e-arkivet?',
    'Vad betalar Kiruna för e-arkivet, alltså bibliotekets?',
    'Jag frågar som kund, vad kostar parkering vid e-arkivet i Kiruna?',
    'I wonder about the ferry, what is the fee in Luleå?',
    'What does Kiruna pay for the e-archive, including VAT?',
  ])('opens no answer where what is asked stands in it, or is left open: %s', (text) => {
    expect(amountsIn(shownIn(ask(text)))).toEqual([]);
  });
});

const nouns =
  'parkering bygglov skola vatten hockey taket semester museum hunden färja skatten bussen hotell kaffe båten tåget regnet barnen'.split(
    ' ',
  );
const frames = [
  (noun: string) => `Jag tänkte på ${noun} nyss, `,
  (noun: string) => `Hej! Sitter med ${noun} här: `,
  (noun: string) => `Vi pratade om ${noun} i morse. `,
  (noun: string) => `Min chef, som gillar ${noun}, undrar `,
];

test('a question after any talk is the same question, or not understood: never another', () => {
  const [year] = figures2022;
  if (!year) throw new Error('no figures');
  fc.assert(
    fc.property(
      fc.constantFrom(...year.municipalities),
      fc.constantFrom(...year.services),
      fc.constantFrom(...nouns),
      fc.constantFrom(...frames),
      (municipality, service, noun, frame) => {
        const question = `vad betalar ${municipality.name} för ${service.nameSv}?`;
        const plain = ask(question).understood;
        expect(plain).toMatchObject({ services: [service.id], municipalities: [municipality.code] });
        expect([plain, null]).toContainEqual(ask(`${frame(noun)}${question}`).understood);
      },
    ),
    { numRuns: 400 },
  );
});

test('talk names nothing, so a question after it that leaves something open gives no amount', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...nouns),
      fc.constantFrom(...frames),
      fc.constantFrom(
        'vad kostar det i Luleå?',
        'vad är avgiften?',
        'hur mycket betalar Boden?',
        'vad blir det?',
      ),
      (noun, frame, question) => {
        expect(amountsIn(shownIn(ask(`${frame(noun)}${question}`)))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
