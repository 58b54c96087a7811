import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import type { LoadedFigures } from '../../src/core/figures/figures.ts';
import { noteCard } from '../../src/core/form-card.ts';
import { seatForm } from '../../src/core/roster/seat-form.ts';
import { times } from '../contracts/samples.ts';
import { figures2022 } from '../support/figures-2022.ts';
import { type CardNode, nodesOf } from './support/card-nodes.ts';

const render = createCardRenderer();
const people = [
  { id: 'boden', name: 'Ledamot *Boden*' },
  { id: 'kiruna', name: 'Ledamot ${Kiruna}' },
];
const values = { personId: 'kiruna', municipalityCode: '2582', from: '2023-01-01', mentionedId: 'boden' };

function formOf(figures: LoadedFigures, known = people) {
  const card = seatForm(values, { people: known, figures, language: 'sv', notice: 'Fyll i organet.' });
  return render({ template: 'form', data: card }) as CardNode;
}

describe('the form card', () => {
  test('has each field with its label, its choices and what it begins with', () => {
    const inputs = nodesOf(formOf(figures2022)).filter(({ type }) => String(type).startsWith('Input.'));
    expect(inputs.map(({ type, id, value, isRequired = false }) => [type, id, value, isRequired])).toEqual([
      ['Input.ChoiceSet', 'personId', 'kiruna', true],
      ['Input.ChoiceSet', 'municipalityCode', '2582', true],
      ['Input.ChoiceSet', 'bodyId', '', true],
      ['Input.ChoiceSet', 'role', 'member', true],
      ['Input.Text', 'order', '', false],
      ['Input.Date', 'from', '2023-01-01', false],
      ['Input.Date', 'to', '', false],
    ]);
    expect(inputs[0]?.['choices']).toEqual([
      { title: 'Ledamot *Boden*', value: 'boden' },
      { title: 'Ledamot ${Kiruna}', value: 'kiruna' },
    ]);
    expect(inputs.map(({ label }) => label)).not.toContain(undefined);
  });

  test('sends what was filled in and what the button carries, and says what is wrong', () => {
    const nodes = nodesOf(formOf(figures2022));
    expect(nodes.find(({ type }) => type === 'Action.Execute')).toMatchObject({
      verb: 'seat-add',
      associatedInputs: 'auto',
      data: { lang: 'sv', mentionedId: 'boden' },
    });
    expect(nodes.find(({ color }) => color === 'Accent')).toMatchObject({ text: 'Fyll i organet.' });
  });

  test('of the largest board fits: all 290 municipalities, and as many people as there is room for', () => {
    const [year] = figures2022;
    if (!year) throw new Error('no year');
    const municipalities = times(290, (index) => ({
      code: String(1000 + index),
      name: `Kommun med långt namn ${index}`,
      officialName: `Kommun ${index}`,
      entitledFrom: null,
      entitledTo: null,
    }));
    const many = times(400, (index) => ({
      id: `33333333-3333-4333-8333-${String(index).padStart(12, '0')}`,
      name: `Ledamot Efternamn-Efternamn ${index}`,
    }));
    const card = formOf([{ ...year, municipalities }], [...many]);
    const sizes = nodesOf(card).flatMap(({ choices }) => (Array.isArray(choices) ? [choices.length] : []));
    expect(sizes.slice(0, 2)).toEqual([150, 290]);
  });

  test('without fields and buttons is a note', () => {
    const card = render({ template: 'form', data: noteCard('sv', 'Klart', ['Tillagd.']) });
    expect(nodesOf(card).filter(({ type }) => type !== undefined)).toMatchObject([
      { type: 'AdaptiveCard' },
      { text: 'Klart' },
      { text: 'Tillagd.' },
    ]);
  });
});
