import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import type { AttendanceCard } from '../../src/core/attendance/attendance-card-content.ts';
import { cardSchemas } from '../../src/core/card-content.ts';
import { nodesOf, sampleOf, textsOf } from './support/card-nodes.ts';

const render = createCardRenderer();
const sample = cardSchemas.attendance.parse(sampleOf('attendance'));

function renderWith(given: Partial<AttendanceCard>) {
  return render({ template: 'attendance', data: { ...sample, ...given } });
}

function executes(card: object) {
  return nodesOf(card)
    .filter((node) => node['type'] === 'Action.Execute')
    .map(({ title, verb, data }) => ({ title, verb, data }));
}

const meetingId = 'board-2022-12-14';

/** As everybody gets it. */
const everybodys = { own: null, remark: null, movedFrom: null, substitutes: [] } as const;

function blocks(card: object) {
  return nodesOf(card)
    .filter((node) => node['type'] === 'TextBlock')
    .map((node) => node['text']);
}

function inputs(card: object) {
  return nodesOf(card).filter((node) => String(node['type']).startsWith('Input.'));
}

const pressed = { lang: 'sv', meetingId, drawnAt: '2022-12-07T08:05:00.000Z' };
const refresh = { title: 'Uppdatera', verb: 'attendance-refresh', data: { lang: 'sv', meetingId } };

describe('attendance card', () => {
  test('reads from the meeting over the own answer to what is missing', () => {
    expect(blocks(renderWith({ remark: null }))).toEqual([
      'Nämndsammanträde',
      'Onsdag 14 december 2022 kl. 10.00–16.00',
      'På plats eller digitalt · Stadshuset, Luleå',
      'Flyttat från onsdag 7 december 2022 kl. 10.00',
      'Kiruna kommer på plats, från kl. 13.00, ”Tåget från Kiruna är framme 12.40” (svar av Ledamot Kiruna kl. 09.02).',
      'Ändra svaret',
      'Svaret går att ändra till tisdag 13 december kl. 12.00.',
      '9 av 14 kommuner kommer – 2 fattas till målet 75\u00a0%',
      'Beslutsförhet: 8 av 14 behövs – uppnått',
      'Saknar svar (4)',
      'Arvidsjaur, Haparanda, Pajala, Överkalix',
      'På plats (5)',
      'Boden, Gällivare, Kiruna (från kl. 13.00, ”Tåget från Kiruna är framme 12.40”), Luleå, Piteå',
      'Digitalt (3)',
      'Arjeplog, Jokkmokk, Övertorneå',
      'Ersättare (1)',
      'Kalix (Ersättare Kalix)',
      'Kommer inte (1)',
      'Älvsbyn',
      'Läget kl. 09.05, 7 december 2022',
    ]);
  });

  test('has an answer for each button, what else can be said, and a refresh', () => {
    const [automatic, ...buttons] = executes(renderWith(everybodys));

    expect(automatic?.data).toEqual({ lang: 'sv', meetingId, automatic: true });
    expect(buttons).toEqual([
      { title: 'På plats', verb: 'attendance-answer', data: { ...pressed, choice: 'on-site' } },
      { title: 'Digitalt', verb: 'attendance-answer', data: { ...pressed, choice: 'online' } },
      { title: 'Kommer inte', verb: 'attendance-answer', data: { ...pressed, choice: 'not-coming' } },
      { title: 'Skicka svar', verb: 'attendance-answer', data: { ...pressed, choice: 'substitute' } },
      { title: 'Skicka svar', verb: 'attendance-answer', data: { ...pressed, substituteName: '' } },
      { title: 'Ta bort svaret', verb: 'attendance-answer', data: { ...pressed, choice: 'clear' } },
      refresh,
    ]);
  });

  test('is drawn anew by Teams for those on its list, and for nobody when there is none', () => {
    expect(renderWith({})).toMatchObject({
      refresh: { action: { verb: 'attendance-refresh' }, userIds: ['29:kiruna'] },
    });
    expect(renderWith({ viewers: [] })).toMatchObject({ refresh: { userIds: [] } });
  });

  test('asks for a substitute by name, and among the municipality’s own where it knows them', () => {
    const [name] = inputs(renderWith(everybodys));
    expect(name).toEqual({
      type: 'Input.Text',
      id: 'substituteName',
      label: 'Ersättarens namn',
      isRequired: true,
      errorMessage: 'Skriv ersättarens namn.',
      maxLength: 100,
    });

    const [choice, other] = inputs(renderWith({}));
    expect(choice).toMatchObject({
      type: 'Input.ChoiceSet',
      id: 'substituteId',
      value: 'kiruna-ersattare-1',
      choices: [
        { title: 'Första ersättare Kiruna', value: 'kiruna-ersattare-1' },
        { title: 'Andra ersättare Kiruna', value: 'kiruna-ersattare-2' },
      ],
    });
    expect(other).toMatchObject({ id: 'substituteName', label: 'Någon annan (skriv namnet)' });
    expect(other).not.toHaveProperty('isRequired');
  });

  test('names each input once, labels it and limits it as the answer is', () => {
    const shown = inputs(renderWith({}));

    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    expect(shown.every(({ label }) => /\S/.test(String(label)))).toBe(true);
    expect(shown.find(({ id }) => id === 'note')).toMatchObject({ maxLength: 300, isMultiline: true });
    expect(shown.find(({ id }) => id === 'from')).toMatchObject({ value: 'kl. 13.00' });
  });

  test.each([
    ['14.00', true],
    ['kl. 14:00', true],
    ['§ 12', true],
    ['§\u00a012', true],
    ['efter lunch', false],
  ])('its inputs for a part of the meeting take “%s”: %s', (text, taken) => {
    const pattern = inputs(renderWith({})).find(({ id }) => id === 'from')?.['regex'];
    expect(new RegExp(String(pattern)).test(text)).toBe(taken);
  });

  test('offers nothing but refresh once no answer is taken', () => {
    const closed = renderWith({
      ...everybodys,
      open: false,
      link: null,
      closing: 'Mötet är slut och tar inte emot fler svar.',
    });

    expect(executes(closed).slice(1)).toEqual([refresh]);
    expect(nodesOf(closed).some((node) => node['type'] === 'Action.ShowCard')).toBe(false);
    expect(textsOf(closed)).not.toContain('Ändra svaret');
  });

  test('has no button for a form that the meeting has not', () => {
    const onSite = executes(renderWith({ offers: { onSite: true, online: false } }));
    expect(onSite.map(({ title }) => title)).not.toContain('Digitalt');
  });

  test('leaves out what there is nothing to say of', () => {
    const bare = renderWith({
      ...everybodys,
      where: null,
      link: null,
      quorumLine: null,
      closing: null,
      groups: [],
      missing: null,
    });

    expect(blocks(bare)).toEqual([
      'Nämndsammanträde',
      'Onsdag 14 december 2022 kl. 10.00–16.00',
      'Ändra svaret',
      '9 av 14 kommuner kommer – 2 fattas till målet 75\u00a0%',
      'Läget kl. 09.05, 7 december 2022',
    ]);
    expect(nodesOf(bare).some((node) => node['type'] === 'Action.OpenUrl')).toBe(false);
  });

  test('draws a note and a name as they were written', () => {
    const municipalities = 'Kiruna (”**fet** [länk](https://evil.example) <at>alla</at>”)';
    const card = renderWith({ groups: [{ label: 'På plats (1)', municipalities }] });

    expect(blocks(card)).toContain('Kiruna (”\\*\\*fet\\*\\* [länk]\u2060(https://evil.example) alla”)');
  });

  test('stays far below what Teams takes, with 60 viewers and every list at its longest', () => {
    const full = renderWith({
      viewers: Array.from({ length: 60 }, (_, index) => `29:${String(index).padStart(90, 'x')}`),
      groups: ['På plats', 'Digitalt', 'Ersättare', 'Kommer inte'].map((label) => ({
        label,
        municipalities: 'å'.repeat(1_600),
      })),
      missing: { label: 'Saknar svar (290)', municipalities: 'å'.repeat(1_600) },
    });

    expect(Buffer.byteLength(JSON.stringify(full), 'utf16le')).toBeLessThan(50_000);
  });
});

describe('the question in place of the card', () => {
  test('carries in its button what is to be confirmed, and a way back', () => {
    const data = cardSchemas['attendance-question'].parse(sampleOf('attendance-question'));

    expect(executes(render({ template: 'attendance-question', data }))).toEqual([
      {
        title: 'Ändra: kommer inte',
        verb: 'attendance-answer',
        data: {
          lang: 'sv',
          meetingId,
          choice: 'not-coming',
          municipalityCode: '2584',
          confirms: '2022-12-07T08:02:00.000Z',
          drawnAt: '2022-12-07T08:05:00.000Z',
        },
      },
      { title: 'Låt svaret stå', verb: 'attendance-refresh', data: { lang: 'sv', meetingId } },
    ]);
  });
});
