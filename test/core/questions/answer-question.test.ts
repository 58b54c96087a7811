import { describe, expect, test } from '@jest/globals';
import { createQuestions } from '../../../src/core/questions/answer-question.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { ask, sentenceOf, settings, today } from './spoken.ts';

describe('a single fee', () => {
  test('is one plain sentence with the figure, its year and a mark of its source', () => {
    expect(ask('Vad kostar e-arkivet för Kiruna?').messages).toEqual([
      {
        kind: 'text',
        text: 'Kiruna kommuns avgift för Gemensamt e-arkiv är 29\u00a0000\u00a0kr för 2022. [1]',
        citations: [
          {
            name: 'Verksamhetsberättelse 2022',
            abstract:
              'Tabell: Översikt kostnader för gemensamma alternativ och tjänster. Inläst 7 december 2022. Stämmer med tryckt summa.',
          },
        ],
      },
    ]);
  });

  test('is answered in the language that was resolved, whatever the question was written in', () => {
    expect(sentenceOf(ask('Vad kostar e-arkivet för Kiruna?', 'en'))).toBe(
      'Kiruna\u2019s fee for Joint e-archive is SEK 29,000 for 2022. [1]',
    );
  });

  test('cites within the limits of Teams in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      for (const message of ask('Vad betalar Kiruna totalt?', language).messages) {
        expect(message.citations).toHaveLength(2);
        for (const { name, abstract } of message.citations) {
          expect(name.length).toBeLessThanOrEqual(80);
          expect(abstract.length).toBeLessThanOrEqual(160);
        }
      }
    }
  });

  test('says when it was loaded as the board counts days, and which row is inferred', () => {
    const late = figures2022.map((year) => ({ ...year, loadedAt: '2022-12-06T23:30:00Z' }));
    const { answer } = createQuestions(late, settings);
    const abstractOf = (text: string, language: 'sv' | 'en') =>
      answer({ text, language, today, previous: null, own: null }).messages[0]?.citations[0]?.abstract;

    expect(abstractOf('Kiruna e-arkiv', 'sv')).toContain('Inläst 7 december 2022.');
    expect(abstractOf('Arvidsjaur e-arkiv', 'sv')).toContain('Tolkad rad: Arvidsjaur.');
    expect(abstractOf('What does each municipality pay for the e-archive?', 'en')).toMatch(
      /Reconciles with the printed total\. Inferred row: Arvidsjaur\.$/,
    );
  });

  test('says by how much a column misses its printed total', () => {
    const [year] = figures2022;
    const off = year && {
      ...year,
      feeControlTotals: [{ year: 2022, serviceId: 'e-arkiv', printedTotalSek: 313_500 }],
    };
    const questions = createQuestions(off ? [off] : [], settings);

    const answer = questions.answer({
      text: 'Kiruna e-arkiv',
      language: 'sv',
      today,
      previous: null,
      own: null,
    });

    expect(answer.messages[0]?.citations[0]?.abstract).toContain('Avviker 500\u00a0kr från tryckt summa.');
  });
});

describe('several values', () => {
  test('come as a table with a chart, led by the whole answer', () => {
    const [message] = ask('Vad betalar varje kommun för e-arkivet?').messages;

    const lead =
      'De 13 kommunernas avgifter för Gemensamt e-arkiv är tillsammans 313\u00a0000\u00a0kr för 2022. Arvidsjaur deltar inte i Gemensamt e-arkiv.';
    expect(message).toMatchObject({
      kind: 'card',
      summary: lead,
      card: {
        template: 'table',
        data: { lang: 'sv', lead, columns: [{ title: 'Kommun' }, { title: 'Avgift' }] },
      },
    });
    const table = message?.kind === 'card' && message.card.template === 'table' ? message.card.data : null;
    expect(table?.rows).toContainEqual(['Arvidsjaur', 'deltar inte']);
    expect(table?.rows.at(-1)).toEqual(['Summa', '313\u00a0000\u00a0kr']);
    expect(table?.chart?.points).toHaveLength(13);
  });

  test('without three numbers have no chart', () => {
    const [message] = ask('Jämför Luleå och Piteå för datacenter').messages;

    expect(message).toMatchObject({ card: { data: { chart: null } } });
  });

  test('that are all the same are said to be', () => {
    expect(sentenceOf(ask('Hur mycket är grundbeloppet?'))).toBe(
      'Avgift för Grundbelopp för 2022 är 76\u00a0100\u00a0kr för var och en av 14 kommuner som deltar.',
    );
  });
});

describe('what cannot be answered', () => {
  test('names the words that mean nothing here', () => {
    const answer = ask('vad kostar parkering i Luleå');

    expect(answer.outcome).toBe('not-understood');
    expect(answer.understood).toBeNull();
    expect(sentenceOf(answer)).toContain('”parkering”');
  });

  test('repeats only a little of a long word', () => {
    expect(sentenceOf(ask(`Kiruna ${'x'.repeat(300)}`))).toContain(`”${'x'.repeat(29)}…”`);
  });

  test('lists the municipalities that there are figures for', () => {
    const answer = ask('Vad kostar e-arkivet för Umeå?');

    expect(answer.outcome).toBe('declined');
    expect(sentenceOf(answer)).toBe(
      'Umeå ingår inte i de inlästa uppgifterna. De gäller 14 kommuner: Arjeplog, Arvidsjaur, Boden, Gällivare, Haparanda, Jokkmokk, Kalix, Kiruna, Luleå, Pajala, Piteå, Älvsbyn, Överkalix och Övertorneå.',
    );
  });

  test('asks which service a word may mean, and each choice is answered', () => {
    const answer = ask('vad kostar e-tjänster för Luleå');

    expect(answer.outcome).toBe('choice');
    expect(answer.messages).toMatchObject([
      {
        card: {
          data: {
            lead: 'Vad menar du med ”e-tjänster”?',
            choices: [
              { title: 'e-Kontor', text: 'vad kostar e-Kontor för Luleå' },
              {
                title: 'Gemensam e-tjänsteplattform',
                text: 'vad kostar Gemensam e-tjänsteplattform för Luleå',
              },
            ],
          },
        },
      },
    ]);
    expect(sentenceOf(ask('vad kostar e-Kontor för Luleå'))).toContain('174\u00a0500');
  });

  test('says that something is in the report, but has no fee', () => {
    expect(sentenceOf(ask("How much is Boden's share of the ekosystem för socialtjänsten?", 'en'))).toBe(
      'The report prints no fee per municipality for Social-services ecosystem.',
    );
  });

  test('says that nothing is loaded', () => {
    const answer = createQuestions([], settings).answer({
      text: 'Kiruna e-arkiv',
      language: 'sv',
      today,
      previous: null,
      own: null,
    });

    expect(answer.outcome).toBe('declined');
    expect(sentenceOf(answer)).toBe('Inga uppgifter är inlästa än, så jag kan inte svara.');
  });

  test('does not read a text that is too long to be a question', () => {
    const text = `Vad kostar e-arkivet för Kiruna? ${'Kirunx e-arkix '.repeat(270)}`.slice(0, 4_000);
    const began = performance.now();

    const answer = ask(text);

    expect(performance.now() - began).toBeLessThan(20);
    expect(answer.outcome).toBe('not-understood');
    expect(sentenceOf(answer)).toContain('högst 500 tecken');
  });
});

test('years that are loaded are answered each, newest when none is named', () => {
  const [year] = figures2022;
  if (!year) throw new Error('no figures');
  const later = {
    ...year,
    year: 2023,
    fees: year.fees.map((fee) => ({ ...fee, year: 2023, amountSek: fee.amountSek && fee.amountSek + 1_000 })),
  };
  const questions = createQuestions([later, year], settings);
  const answer = (text: string) =>
    sentenceOf(questions.answer({ text, language: 'sv', today: '2024-01-10', previous: null, own: null }));

  expect(answer('Kiruna e-arkiv')).toContain('30\u00a0000\u00a0kr för 2023');
  expect(answer('Kiruna e-arkiv 2022')).toContain('29\u00a0000\u00a0kr för 2022');
  expect(answer('Kiruna e-arkiv 2022 och 2023')).toMatch(/29\u00a0000.*30\u00a0000/);
  expect(answer('Kiruna e-arkiv 2021')).toContain('Inlästa år: 2022 och 2023.');
});

test('a municipality without a row has no figure, which is not the same as no part', () => {
  const [year] = figures2022;
  if (!year) throw new Error('no figures');
  const fees = year.fees.filter((fee) => fee.serviceId !== 'e-arkiv' || fee.municipalityCode !== '2584');
  const questions = createQuestions([{ ...year, fees }], settings);
  const answer = (text: string) =>
    questions.answer({ text, language: 'sv', today, previous: null, own: null });

  expect(sentenceOf(answer('Kiruna e-arkiv'))).toBe(
    'Det finns ingen uppgift om Kiruna och Gemensamt e-arkiv för 2022.',
  );
  expect(answer('Vad betalar kommunerna totalt för e-arkivet?').outcome).toBe('declined');
  expect(answer('Vad betalar Kiruna totalt?').outcome).toBe('declined');
});

test('a greeting is an outcome of its own, and so is a text without words', () => {
  for (const text of ['Hej!', 'Tack så mycket', 'hello there', '🙂'])
    expect([text, ask(text).outcome]).toEqual([text, 'nothing-asked']);
  expect(ask('flubbel').outcome).toBe('not-understood');
});

test('a near question is named so shortly that a phone shows it whole, and asked in full', () => {
  const [message] = ask('Vad kostar verkstaden för räddningstjänsten i Övertorneå?').messages;
  if (message?.kind !== 'card' || message.card.template !== 'choices') throw new Error('no choices');
  const { choices } = message.card.data;
  expect(choices[0]?.text).toBe('Vad kostar Verksamhetssystem räddningstjänsten för Övertorneå?');
  for (const { title } of choices) expect(title.length).toBeLessThanOrEqual(30);
});

test('a few municipalities that are compared have no sum under them; all of them have', () => {
  const rowsOf = (text: string) =>
    ask(text).messages.flatMap((message) =>
      message.kind === 'card' && message.card.template === 'table' ? message.card.data.rows : [],
    );
  expect(rowsOf('Jämför Kiruna och Boden för e-arkivet')).toHaveLength(2);
  expect(rowsOf('Vad betalar varje kommun för e-arkivet?').at(-1)?.[0]).toBe('Summa');
});
