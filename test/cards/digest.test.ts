import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import { cardSchemas } from '../../src/core/card-content.ts';
import { nodesOf, sampleOf } from './support/card-nodes.ts';

const render = createCardRenderer();
const sample = cardSchemas.digest.parse(sampleOf('digest'));

function blocks(card: object) {
  return nodesOf(card)
    .filter((node) => node['type'] === 'TextBlock')
    .map((node) => String(node['text']));
}

function headings(card: object) {
  return nodesOf(card)
    .filter((node) => node['style'] === 'heading')
    .map((node) => node['text']);
}

describe('digest card', () => {
  test('has the sections of the newsletter as headings, in their order', () => {
    expect(headings(render({ template: 'digest', data: sample }))).toEqual([
      'Nyhetsbrev december 2022',
      'Från samordnaren',
      'Mål och indikatorer 2022',
      'Kommunernas närvaro 2022',
      'Kommande möten',
      'Din kommuns svar',
      'Projekt: fas och läge',
      'Ekonomi – utfall för hela 2022',
    ]);
  });

  test('writes every number of its chart as text too', () => {
    const card = render({ template: 'digest', data: sample });

    expect(nodesOf(card).find((node) => node['type'] === 'Chart.HorizontalBar')).toMatchObject({
      title: 'Närvaro 2022 i procent',
      data: [
        { x: 'Norrbottens e-nämnd', y: 61, color: 'warning' },
        { x: 'Beredningsgruppen', y: 75, color: 'good' },
        { x: 'Mål', y: 75, color: 'neutral' },
      ],
      fallback: 'drop',
    });
    expect(blocks(card)).toEqual(
      expect.arrayContaining([
        'Norrbottens e-nämnd: 61,9\u00a0%',
        '26 av 42 möjliga på 3 möten – under målet 75\u00a0%.',
        'Beredningsgruppen: 75,4\u00a0%',
        '95 av 126 möjliga på 9 möten – når målet 75\u00a0%.',
      ]),
    );
  });

  test('says each goal’s status in words beside its mark', () => {
    const card = render({ template: 'digest', data: sample });

    expect(blocks(card).slice(5, 8)).toEqual([
      '✗',
      'Kompetenshöjande insatser',
      'Inte uppfyllt: 0 insatser per år – mål minst 1. Samordnartjänsten var vakant.',
    ]);
  });

  test('leaves out sections without rows, and details that the source does not give', () => {
    const card = render({
      template: 'digest',
      data: {
        ...sample,
        goals: {
          heading: 'Goals',
          more: null,
          rows: [
            {
              goalId: 'handbok',
              outcome: null,
              mark: '✓',
              title: 'Handbook',
              status: 'Met',
              detail: null,
              style: 'good',
            },
          ],
        },
        attendance: { heading: 'Attendance', rows: [], chart: { title: '', bars: [] } },
        projects: { heading: 'Projects', rows: [{ name: 'Data centre', phase: 'Pre-study', status: null }] },
        economy: { ...sample.economy, rows: [] },
        introduction: null,
        own: null,
        footer: [],
      },
    });

    expect(headings(card)).toEqual(['Nyhetsbrev december 2022', 'Goals', 'Kommande möten', 'Projects']);
    expect(blocks(card)).toEqual(expect.arrayContaining(['Met.', 'Pre-study.']));
  });
});

describe('approval card', () => {
  test('each of its buttons carries the month and the content that was previewed', () => {
    const approval = cardSchemas['digest-approval'].parse(sampleOf('digest-approval'));

    const card = render({ template: 'digest-approval', data: approval });

    const buttons = nodesOf(card).filter((node) => node['type'] === 'Action.Execute');
    expect(buttons.map(({ title, verb }) => [title, verb])).toEqual([
      ['Spara ändringarna', 'digest-edit'],
      ['Godkänn', 'digest-approve'],
      ['Godkänn och skicka nu', 'digest-approve-now'],
      ['Skicka ett prov till mig', 'digest-test'],
    ]);
    for (const { data } of buttons)
      expect(data).toEqual({ lang: 'sv', month: '2022-12', contentRevision: '0123456789abcdef' });
  });
});

test('an approved digest has nothing to edit, and no field is left over', () => {
  const approval = cardSchemas['digest-approval'].parse(sampleOf('digest-approval'));

  const card = render({ template: 'digest-approval', data: { ...approval, form: null, example: null } });

  expect(nodesOf(card).filter((node) => String(node['type']).startsWith('Input.'))).toEqual([]);
});

test('what the coordinator writes is shown as it was written', () => {
  const text = '**Viktigt**: [läs](https://example.com) <at>alla</at> ${month}';
  const card = render({
    template: 'digest',
    data: { ...sample, introduction: { heading: 'Från samordnaren', text } },
  });

  expect(blocks(card)[3]).toBe('\\*\\*Viktigt\\*\\*: [läs]\u2060(https://example.com) alla ${month}');
});
