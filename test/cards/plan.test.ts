import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import type { PlanFormCard, PlanStepCard } from '../../src/core/plan/plan-card-content.ts';
import { type CardNode, nodesOf, sampleOf, textsOf } from './support/card-nodes.ts';

const render = createCardRenderer();
const form = sampleOf('plan-form') as PlanFormCard;
const step = sampleOf('plan-step') as PlanStepCard;

const inputsOf = (card: CardNode) =>
  nodesOf(card)
    .filter((node) => String(node['type']).startsWith('Input.'))
    .map(({ type, id }) => [type, id]);
const actionsOf = (card: CardNode) => nodesOf(card).filter((node) => node['type'] === 'Action.Execute');

describe('the form of a new meeting', () => {
  const card = render({ template: 'plan-form', data: form }) as CardNode;

  test('asks for body, day, times, kind, way, place and link, each with a label', () => {
    expect(inputsOf(card)).toEqual([
      ['Input.ChoiceSet', 'body'],
      ['Input.Date', 'date'],
      ['Input.Time', 'start'],
      ['Input.Time', 'end'],
      ['Input.ChoiceSet', 'form'],
      ['Input.ChoiceSet', 'mode'],
      ['Input.Text', 'place'],
      ['Input.Text', 'link'],
    ]);
    for (const node of nodesOf(card)) {
      if (String(node['type']).startsWith('Input.'))
        expect(node['label']).toEqual(expect.stringMatching(/./));
    }
    expect(nodesOf(card).find(({ id }) => id === 'date')).toMatchObject({
      min: '2022-12-07',
      isRequired: true,
      errorMessage: 'Välj ett datum.',
    });
    expect(nodesOf(card).find(({ id }) => id === 'body')).toMatchObject({ value: 'board' });
  });

  test('has one button', () => {
    expect(actionsOf(card)).toMatchObject([
      { title: 'Lägg till mötet', verb: 'plan-add', data: { lang: 'sv', meetingId: '', sequence: '' } },
    ]);
  });
});

describe('the form to move a meeting', () => {
  test('that is known asks for day and times alone', () => {
    const values = { ...form.values, date: '2022-12-14', start: '10:00', end: '16:00' };
    const known = { ...form, action: { verb: 'plan-move', title: 'Visa' }, bodies: [], values };
    const data = { ...known, meetingId: 'board-2022-12-14', sequence: '2' };
    const card = render({ template: 'plan-form', data }) as CardNode;
    expect(inputsOf(card)).toEqual([
      ['Input.Date', 'date'],
      ['Input.Time', 'start'],
      ['Input.Time', 'end'],
    ]);
    expect(actionsOf(card)).toMatchObject([
      { verb: 'plan-move', data: { meetingId: 'board-2022-12-14', sequence: '2' } },
    ]);
    expect(nodesOf(card).find(({ id }) => id === 'start')).toMatchObject({ value: '10:00' });
  });

  test('that is not known lets it be chosen', () => {
    const meetings = [{ title: 'Nämndsammanträde 14 december 2022', value: 'board-2022-12-14' }];
    const card = render({ template: 'plan-form', data: { ...form, bodies: [], meetings } }) as CardNode;
    expect(inputsOf(card)[0]).toEqual(['Input.ChoiceSet', 'meeting']);
  });
});

describe('the card that asks before a meeting is moved', () => {
  test('says who is told, and carries the change in its buttons', () => {
    const card = render({ template: 'plan-step', data: step }) as CardNode;
    expect(textsOf(card)).toContain('De som har svarat får besked: Boden och Kiruna.');
    expect(card['fallbackText']).toBe(step.lead);
    expect(actionsOf(card)).toMatchObject([
      { title: 'Flytta mötet', verb: 'plan-confirm', data: { lang: 'sv', ...step.change } },
      { title: 'Ändra inget', verb: 'plan-leave', data: { meetingId: 'board-2022-12-14' } },
    ]);
  });

  test('has nothing to press once it is done, and shows what people typed as they typed it', () => {
    const done = { ...step, lead: 'Plats *Sal* ${x}', lines: [], change: null };
    const card = render({ template: 'plan-step', data: done }) as CardNode;
    expect(actionsOf(card)).toEqual([]);
    expect(textsOf(card).some((text) => text.includes('\\*Sal\\*'))).toBe(true);
  });
});
