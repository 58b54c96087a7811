import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCardRenderer } from '../../src/cards/render.ts';
import type { CardContent, TableCard } from '../../src/core/card-content.ts';
import { type CardNode, nodesOf, sampleOf, templateNames, textsOf } from './support/card-nodes.ts';

const render = createCardRenderer();

function renderSample(name: CardContent['template']): CardNode {
  return render({ template: name, data: sampleOf(name) } as CardContent) as CardNode;
}

const layout = ['AdaptiveCard', 'TextBlock', 'Container', 'ColumnSet', 'Column', 'ActionSet'];
const elements = [...layout, 'Input.Text', 'Input.Time', 'Input.Date', 'Input.ChoiceSet'];
const tables = ['Table', 'TableRow', 'TableCell'];
const actions = [
  'Action.Execute',
  'Action.Submit',
  'Action.ShowCard',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
];
const charts = ['Chart.HorizontalBar'];
/** Fields named `type` that are no card element: what Teams does with a submit. */
const submitTypes = ['imBack'];
const knownTypes = [...elements, ...tables, ...actions, ...charts, ...submitTypes];

describe.each(templateNames)('card %s', (name) => {
  const card = renderSample(name);
  const nodes = nodesOf(card);

  test('is a version 1.5 card with language, fallback text and a body', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'sv' });
    expect(card['fallbackText']).toMatch(/\S/);
    expect(card['body']).not.toEqual([]);
  });

  test('holds only elements that Teams is known to draw, and a fallback for each chart', () => {
    const types = nodes.map((node) => node['type']).filter((type) => type !== undefined);
    expect(types.filter((type) => !knownTypes.includes(String(type)))).toEqual([]);
    const drawnByTeamsAlone = nodes.filter((node) => String(node['type']).startsWith('Chart.'));
    expect(drawnByTeamsAlone.every((chart) => 'fallback' in chart)).toBe(true);
  });

  test('wraps every text, leaves nothing of the template open and nothing empty', () => {
    const blocks = nodes.filter((node) => node['type'] === 'TextBlock');
    expect(blocks.every((block) => block['wrap'] === true)).toBe(true);
    expect(blocks.filter((block) => typeof block['text'] !== 'string' || block['text'] === '')).toEqual([]);
    expect(textsOf(card).filter((text) => text.includes('${') || text.includes('undefined'))).toEqual([]);
  });

  test('keeps to the few buttons that fit a phone, each one with a title', () => {
    const buttons = nodes.filter((node) => String(node['type']).startsWith('Action.'));
    expect(buttons.every((button) => /\S/.test(String(button['title'])))).toBe(true);
    const sets = nodes.filter((node) => node['type'] === 'ActionSet');
    expect(sets.every((set) => nodesOf(set['actions']).length > 0)).toBe(true);
    expect(sets.every((set) => Array.isArray(set['actions']) && set['actions'].length <= 3)).toBe(true);
  });
});

const table: TableCard = {
  lang: 'sv',
  lead: 'Gemensamt e-arkiv kostade 313\u00a0000\u00a0kr 2022.',
  columns: [
    { title: 'Kommun', weight: 3, numeric: false },
    { title: 'Avgift', weight: 2, numeric: true },
  ],
  rows: [['Boden', '36\u00a0000\u00a0kr']],
  chart: null,
  source: null,
  more: [],
};

function renderTable(given: Partial<TableCard>): CardNode {
  return render({ template: 'table', data: { ...table, ...given } }) as CardNode;
}

function bytesOf(card: object): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf16le');
}

describe('card text', () => {
  test('what looks like an expression stays text and is not evaluated', () => {
    const lead = '${1+1} ${$root.source} ${lead}';

    const card = renderTable({ lead, source: 'hemligt' });

    expect(card['fallbackText']).toBe(lead);
    expect(nodesOf(card).find((node) => node['type'] === 'TextBlock')?.['text']).toBe(lead);
  });

  test('Markdown is escaped once where a text is drawn as Markdown, and nowhere else', () => {
    const card = renderTable({ lead: '**a**', more: [{ title: '*b*', text: '_c_' }] });

    const execute = nodesOf(card).find((node) => node['type'] === 'Action.Execute');
    expect(nodesOf(card).find((node) => node['type'] === 'TextBlock')?.['text']).toBe('\\*\\*a\\*\\*');
    expect(card['fallbackText']).toBe('**a**');
    expect(execute).toMatchObject({ title: '*b*', verb: 'ask', data: { text: '_c_' } });
  });

  test('any text gives a card of the same shape', () => {
    const shape = (card: unknown) => nodesOf(card).map((node) => Object.keys(node));
    const expected = shape(renderTable({}));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shape(renderTable({ lead: text, rows: [[text, text]] }))).toEqual(expected);
      }),
    );
  });

  test('chart values are numbers, everything written is a string', () => {
    const points = [{ label: 'Boden', value: 36_000, valueText: '36\u00a0000\u00a0kr', reached: true }];

    const card = renderTable({ chart: { title: 'Avgift', points } });

    expect(nodesOf(card).find((node) => node['type'] === 'Chart.HorizontalBar')).toMatchObject({
      title: 'Avgift',
      data: [{ x: 'Boden', y: 36_000 }],
    });
  });
});

describe('card size', () => {
  const rows = Array.from({ length: 290 }, (_, index) => [`Rad ${index + 1}`, '1\u00a0kr']);

  test('a long table shows its first rows and says how many there are', () => {
    const card = renderTable({ rows });

    expect(nodesOf(card).filter((node) => node['type'] === 'TableRow')).toHaveLength(51);
    expect(textsOf(card)).toContain('Visar 50 av 290 rader. Fråga om en del i taget för att se resten.');
    expect(textsOf(renderTable({ rows, lang: 'en' }))).toContain(
      'Showing 50 of 290 rows. Ask about one part at a time to see the rest.',
    );
  });

  test('long cells leave fewer rows, within 80 KB of UTF-16', () => {
    const card = renderTable({ rows: rows.map(([first = '']) => [first, 'å'.repeat(1_000)]) });

    expect(bytesOf(card)).toBeLessThanOrEqual(80 * 1024);
    expect(textsOf(card).some((text) => text.startsWith('Visar 25 av 290 rader.'))).toBe(true);
  });

  test('a long list of recipients is cut the same way', () => {
    const approval = JSON.parse(
      readFileSync(new URL('../../cards/samples/digest-approval.json', import.meta.url), 'utf8'),
    );
    const recipients = rows.map(([name = '']) => ({ name, state: 'skickat' }));

    const card = render({ template: 'digest-approval', data: { ...approval, recipients } });

    expect(textsOf(card)).toContain('Visar 50 av 290 mottagare.');
  });

  test('a card that no shortening brings below the limit is an error of its own', () => {
    expect(() => renderTable({ lead: 'å'.repeat(50_000) })).toThrow(
      expect.objectContaining({ name: 'CardError', code: 'too-large', template: 'table' }),
    );
  });
});

describe('card data', () => {
  test.each([
    ['a missing field', { ...table, lead: undefined }],
    ['a number in place of a text', { ...table, lead: 313_000 }],
    ['an object in place of a text', { ...table, lead: { type: 'Image', url: 'https://evil.example' } }],
    ['a row that is no list', { ...table, rows: ['Boden'] }],
  ])('%s is refused before the template is filled', (_, data) => {
    expect(() => render({ template: 'table', data: data as unknown as TableCard })).toThrow(
      expect.objectContaining({ name: 'CardError', code: 'data-not-as-declared', template: 'table' }),
    );
  });
});
