import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import { layOut } from '../../src/cards/table-layout.ts';
import type { TableCard } from '../../src/core/card-content.ts';
import { type CardNode, nodesOf, textsOf } from './support/card-nodes.ts';

const fees = {
  columns: [
    { title: 'Kommun', weight: 2, numeric: false },
    { title: 'Avgift', weight: 1, numeric: true },
  ],
  rows: [
    ['Övertorneå', '6\u00a0000\u00a0kr'],
    ['Summa', '313\u00a0000\u00a0kr'],
  ],
};

const meetings = {
  columns: [
    { title: 'Möte', weight: 2, numeric: false },
    { title: 'Datum', weight: 2, numeric: false },
    { title: 'Tid', weight: 1, numeric: false },
    { title: 'Läge', weight: 1, numeric: false },
  ],
  rows: [
    ['Beredningsgruppsmöte', '24 augusti 2022', '–', 'inställt'],
    ['Nämndsammanträde', '14 december 2022', '10.00–16.00', 'planerat'],
  ],
};

describe('a table on a phone', () => {
  test('has columns wide enough for their longest words, and the rest shared by weight', () => {
    const { columns, records } = layOut(fees);

    expect(columns.map(({ weight }) => weight)).toEqual([21, 17]);
    expect(records).toEqual([]);
  });

  test('is a list when its words would be broken, without the values that are not there', () => {
    expect(layOut(meetings).records).toEqual([
      { title: 'Beredningsgruppsmöte', fields: 'Datum: 24 augusti 2022 · Läge: inställt' },
      {
        title: 'Nämndsammanträde',
        fields: 'Datum: 14 december 2022 · Tid: 10.00–16.00 · Läge: planerat',
      },
    ]);
  });

  test.each([
    ['many short words', 'hela 14 kommuner och en till som är ny', 0],
    ['words with hyphens', 'verksamhets-och-lednings-system', 0],
    ['a longest word that has just enough room', 'å'.repeat(28), 0],
    ['a longest word that has not', 'å'.repeat(29), 1],
    [
      'an amount, which is never broken',
      '1\u00a0319\u00a0800\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0kr',
      1,
    ],
  ])('%s', (_, cell, records) => {
    expect(layOut({ ...fees, rows: [[cell, '6\u00a0kr']] }).records).toHaveLength(records);
  });

  test('a heading counts as a cell', () => {
    const columns = [
      { title: 'Kommunens ekonomiavdelningschef', weight: 1, numeric: false },
      ...fees.columns,
    ];

    expect(layOut({ columns, rows: [['1', '2', '3']] }).records).toEqual([
      { title: '1', fields: 'Kommun: 2 · Avgift: 3' },
    ]);
  });
});

describe('the card of a table', () => {
  const card = (table: Pick<TableCard, 'columns' | 'rows'>) =>
    createCardRenderer()({
      template: 'table',
      data: { lang: 'sv', lead: 'Svaret.', chart: null, source: null, more: [], ...table },
    }) as CardNode;
  const tablesIn = (node: CardNode) => nodesOf(node).filter(({ type }) => type === 'Table');

  test('is a table or a list of the same rows, never both', () => {
    expect(tablesIn(card(fees))).toHaveLength(1);
    expect(tablesIn(card(meetings))).toEqual([]);
    expect(textsOf(card(meetings))).toContain('Nämndsammanträde');
  });

  test('has no empty line under a row without values', () => {
    const texts = textsOf(card({ ...meetings, rows: [['Beredningsgruppsmöte', '–', '–', '–']] }));

    expect(texts).toContain('Beredningsgruppsmöte');
    expect(texts).not.toContain('');
  });
});
