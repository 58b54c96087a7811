import { expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import type { NudgeCard } from '../../src/core/schedule/nudge-card-content.ts';
import { type CardNode, nodesOf, sampleOf, textsOf } from './support/card-nodes.ts';

const render = createCardRenderer();
const sample = sampleOf('attendance-nudge') as NudgeCard;

function shown(over: Partial<NudgeCard>): CardNode {
  return render({ template: 'attendance-nudge', data: { ...sample, ...over } }) as CardNode;
}

const buttons = (card: CardNode) =>
  nodesOf(card['body']).filter((node) => String(node['type']).startsWith('Action.'));

const form = {
  title: 'Svara för Boden',
  code: '2582',
  reason: 'Varför svarar du i kommunens ställe?',
  reasonMissing: 'Skriv varför.',
  choices: [
    { title: 'På plats', choice: 'on-site' },
    { title: 'Kommer inte', choice: 'not-coming' },
  ],
  back: 'Tillbaka',
} as const;

test('each missing municipality has its people and a button', () => {
  const card = shown({});

  expect(textsOf(card)).toEqual(expect.arrayContaining(['Boden: Ledamot Boden', 'Saknar svar']));
  expect(buttons(card)).toMatchObject([
    {
      title: 'Svara för Boden',
      verb: 'nudge-choose',
      data: { lang: 'sv', meetingId: 'board-2022-12-14', municipalityCode: '2582' },
    },
    { title: 'Svara för Övertorneå', data: { municipalityCode: '2518' } },
  ]);
  expect(nodesOf(card).some((node) => node['type'] === 'Input.Text')).toBe(false);
});

test('the form asks for the reason, and each choice carries whom it is for', () => {
  const card = shown({ form, missing: [] });

  expect(nodesOf(card).find((node) => node['type'] === 'Input.Text')).toMatchObject({
    id: 'reason',
    label: 'Varför svarar du i kommunens ställe?',
    isRequired: true,
    maxLength: 300,
  });
  const data = { meetingId: 'board-2022-12-14', drawnAt: sample.drawnAt, municipalityCode: '2582' };
  expect(buttons(card)).toMatchObject([
    { title: 'På plats', verb: 'nudge-answer', data: { ...data, choice: 'on-site' } },
    { title: 'Kommer inte', verb: 'nudge-answer', data: { ...data, choice: 'not-coming' } },
    { title: 'Tillbaka', verb: 'nudge-refresh', associatedInputs: 'none' },
  ]);
  expect(textsOf(card)).not.toContain('Saknar svar');
});

test('is drawn anew for the coordinator who sees it', () => {
  expect(shown({})['refresh']).toMatchObject({
    action: { verb: 'nudge-refresh', data: { lang: 'sv', meetingId: 'board-2022-12-14' } },
    userIds: ['29:kiruna'],
  });
});
