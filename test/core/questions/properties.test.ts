import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ordinaryNouns } from '../../../src/core/questions/lexicon/ordinary-nouns.ts';
import { query } from '../../../src/core/questions/query.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { amountsIn, ask, sentenceOf, shownIn } from './spoken.ts';

const year = figures2022[0] ?? fail('no figures');

function fail(reason: string): never {
  throw new Error(reason);
}

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö');
const municipality = fc.constantFrom(...year.municipalities);
const spokenServices: Readonly<Record<string, string>> = {
  grundbelopp: 'grundbeloppet',
  'e-kontor': 'e-kontor',
  'e-tjansteplattform': 'e-tjänsteplattformen',
  raddningstjanst: 'räddningstjänsten',
  'e-arkiv': 'e-arkivet',
  datacenter: 'datacentret',
};
const service = fc.constantFrom(...year.services);

/** Insertion, deletion, substitution or swap of one letter. */
function misspelt(word: string): fc.Arbitrary<string> {
  const at = fc.nat({ max: word.length - 1 });
  return fc.oneof(
    fc.tuple(at, letters).map(([index, letter]) => word.slice(0, index) + letter + word.slice(index)),
    at.map((index) => word.slice(0, index) + word.slice(index + 1)),
    fc.tuple(at, letters).map(([index, letter]) => word.slice(0, index) + letter + word.slice(index + 1)),
    at.map(
      (index) =>
        word.slice(0, index) +
        word
          .slice(index, index + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(index + 2),
    ),
  );
}

test('a misspelt municipality is itself, asked about or declined, and never another', () => {
  fc.assert(
    fc.property(
      municipality.chain((row) => fc.tuple(fc.constant(row), misspelt(row.name))),
      service,
      ([row, name], asked) => {
        const { understood } = ask(`Vad kostar ${spokenServices[asked.id]} för ${name}?`);
        if (understood?.kind === 'fees') expect([[row.code]]).toContainEqual(understood.municipalities);
        else expect(understood).toBeNull();
      },
    ),
    { numRuns: 600 },
  );
});

test('a misspelt service is itself, asked about or declined, and never another', () => {
  fc.assert(
    fc.property(
      service.chain((row) => fc.tuple(fc.constant(row), misspelt(spokenServices[row.id] ?? ''))),
      municipality,
      ([row, name], asked) => {
        const { understood } = ask(`Vad kostar ${name} för ${asked.name}?`);
        if (understood?.kind === 'fees') expect([[row.id]]).toContainEqual(understood.services);
        else expect(understood).toBeNull();
      },
    ),
    { numRuns: 600 },
  );
});

const foreignNouns =
  'parkering bygglov snö skola förskola vatten brandbil hockey löjrom invånare moms budget semester sophämtning museum hund färja ' +
  'skatt simhall bibliotek tomt buss flyg hotell el fjärrvärme parking school water snow kindergarten tax library bus dog ferry';

test('a noun that means nothing here never lets an amount through, wherever it stands', () => {
  fc.assert(
    fc.property(
      municipality,
      service,
      fc.constantFrom(...foreignNouns.split(' ')),
      fc.constantFrom('before', 'between', 'after'),
      ({ name }, { id }, noun, place) => {
        const thing = spokenServices[id];
        const text = {
          before: `${noun} Vad kostar ${thing} för ${name}?`,
          between: `Vad kostar ${thing} ${noun} för ${name}?`,
          after: `Vad kostar ${thing} för ${name} och ${noun}?`,
        }[place];
        expect(amountsIn(shownIn(ask(text)))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

const things = ordinaryNouns.split(/\s+/).filter((noun) => noun !== '');

test('a noun that says what is asked about never lets an amount through, whatever it is', () => {
  const asked = [
    (thing: string, name: string, noun: string) => `Vad kostar ${thing} för ${noun} i ${name}?`,
    (thing: string, name: string, noun: string) => `Vad betalar ${name} för ${noun} och ${thing}?`,
    (thing: string, name: string, noun: string) => `Vad betalar ${name} per ${noun} för ${thing}?`,
    (thing: string, name: string, noun: string) => `${name} ${thing} avgift ${noun}`,
    (thing: string, name: string, noun: string) =>
      `Jag behöver veta vad ${noun} kostar för ${thing} i ${name}`,
    (thing: string, name: string, noun: string) => `What is the ${noun} fee of ${thing} in ${name}?`,
  ];
  fc.assert(
    fc.property(
      municipality,
      service,
      fc.constantFrom(...things),
      fc.constantFrom(...asked),
      ({ name }, { id }, noun, question) => {
        const text = question(spokenServices[id] ?? '', name, noun);
        expect([text, amountsIn(shownIn(ask(text)))]).toEqual([text, []]);
      },
    ),
    { numRuns: 600 },
  );
});

test('after a price a verb tells what is paid for, and lets no amount through', () => {
  const verbs = 'söka ringa läsa skriva hämta öppna kopiera skicka titta boka'.split(' ');
  fc.assert(
    fc.property(municipality, service, fc.constantFrom(...verbs), ({ name }, { id }, verb) => {
      const text = `Vad kostar det att ${verb} i ${spokenServices[id]} i ${name}?`;
      expect([text, amountsIn(shownIn(ask(text)))]).toEqual([text, []]);
    }),
  );
});

test('case, missing diacritics, genitive and language do not change the query', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  fc.assert(
    fc.property(municipality, service, ({ name }, { id, nameSv, nameEn }) => {
      const asked = ask(`Vad kostar ${spokenServices[id]} för ${name}?`).understood;
      for (const text of [
        `VAD KOSTAR ${spokenServices[id]} FÖR ${name}?`.toUpperCase(),
        plain(`vad kostar ${spokenServices[id]} för ${name}?`),
        `${name}s avgift för ${nameSv}`,
        `${name} kommun, ${spokenServices[id]}`,
        `What does ${name} pay for ${nameEn}?`,
        `${name}'s fee for the ${nameEn}`,
      ]) {
        expect([text, ask(text).understood]).toEqual([text, asked]);
      }
    }),
  );
});

/** Every number that an answer may hold: amounts of rows, sums and differences of them, and means. */
const realAmounts = new Set<number>();
{
  const amounts = (of: (fee: (typeof year.fees)[number]) => boolean) =>
    year.fees.flatMap((fee) => (of(fee) && fee.amountSek !== null ? [fee.amountSek] : []));
  const columns = [
    ...year.services.map(({ id }) => amounts((fee) => fee.serviceId === id)),
    ...year.municipalities.map(({ code }) => amounts((fee) => fee.municipalityCode === code)),
    amounts(() => true),
  ];
  const sums = columns.map((column) => column.reduce((sum, sek) => sum + sek, 0));
  const lines = [...columns, sums.slice(0, year.services.length), sums.slice(year.services.length, -1)];
  for (const line of lines) {
    for (const one of line) {
      realAmounts.add(one);
      for (const other of line)
        realAmounts
          .add(Math.abs(one - other))
          .add(one + other)
          .add(Math.round((one + other) / 2));
    }
    realAmounts.add(Math.round(line.reduce((sum, sek) => sum + sek, 0) / line.length));
  }
  for (const sum of sums) realAmounts.add(sum);
}

test('every amount in an answer about fees is a row or computed from rows', () => {
  const operation = fc.constantFrom(
    '',
    'totalt',
    'högst',
    'lägst',
    'i genomsnitt',
    'skillnaden',
    'alla',
    'per tjänst',
    'rangordna',
  );
  fc.assert(
    fc.property(
      operation,
      fc.subarray(
        year.municipalities.map(({ name }) => name),
        { maxLength: 2 },
      ),
      fc.subarray(Object.values(spokenServices), { maxLength: 1 }),
      (cue, names, services) => {
        const answer = ask(`avgift ${cue} ${services.join(' och ')} ${names.join(' och ')}`);
        expect(amountsIn(shownIn(answer)).filter((amount) => !realAmounts.has(amount))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('no text throws, and what is understood fits the schema', () => {
  const words =
    'Kiruna Luleå e-arkiv e-arkivet avgift totalt 2022 och då? nämnden möte närvaro mål avtal projekt högst skillnad 14 % kr vad when'.split(
      ' ',
    );
  const chatter = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), chatter), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom('sv', 'en'),
      (texts, language) => {
        let previous: ReturnType<typeof ask>['remembered'] = null;
        for (const text of texts) {
          const answer = ask(text, language, previous);
          expect(sentenceOf(answer).length).toBeGreaterThan(0);
          if (answer.understood) query.parse(answer.understood);
          previous = answer.remembered ?? previous;
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
