import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../src/cards/render.ts';
import { type AttendanceCard, cardSchemas } from '../../src/core/card-content.ts';
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

describe('attendance card', () => {
  test('reads heading, time, goal and quorum first', () => {
    const texts = nodesOf(renderWith({}))
      .filter((node) => node['type'] === 'TextBlock')
      .map((node) => node['text']);

    expect(texts.slice(0, 4)).toEqual([
      'Nämndsammanträde',
      'Onsdag 14 december 2022 kl. 10.00–16.00',
      '9 av 14 kommuner kommer – 2 till behövs för målet 75\u00a0%',
      'Beslutsförhet: 8 av 14 behövs – uppnått',
    ]);
  });

  test('has four answers and a refresh, each with its meeting and language', () => {
    expect(executes(renderWith({}))).toEqual([
      { title: 'På plats', verb: 'attendance-answer', data: { lang: 'sv', meetingId, choice: 'on-site' } },
      { title: 'Digitalt', verb: 'attendance-answer', data: { lang: 'sv', meetingId, choice: 'online' } },
      {
        title: 'Skicka svar',
        verb: 'attendance-answer',
        data: { lang: 'sv', meetingId, choice: 'substitute' },
      },
      {
        title: 'Kommer inte',
        verb: 'attendance-answer',
        data: { lang: 'sv', meetingId, choice: 'not-coming' },
      },
      { title: 'Uppdatera', verb: 'attendance-refresh', data: { lang: 'sv', meetingId } },
    ]);
  });

  test('asks for the substitute’s name, labelled and limited as the answer is', () => {
    expect(nodesOf(renderWith({})).filter((node) => node['type'] === 'Input.Text')).toEqual([
      {
        type: 'Input.Text',
        id: 'substituteName',
        label: 'Ersättarens namn',
        isRequired: true,
        errorMessage: 'Skriv ersättarens namn.',
        maxLength: 100,
      },
    ]);
  });

  test('offers nothing but refresh once no answer is taken', () => {
    const closed = renderWith({ open: false, notice: 'Mötet är slut och tar inte emot fler svar.' });

    expect(executes(closed)).toEqual([
      { title: 'Uppdatera', verb: 'attendance-refresh', data: { lang: 'sv', meetingId } },
    ]);
    expect(nodesOf(closed).some((node) => node['type'] === 'Action.ShowCard')).toBe(false);
    expect(textsOf(closed)).not.toContain('Kommer din kommun?');
  });

  test('leaves out what there is nothing to say of', () => {
    const bare = renderWith({ quorumLine: null, notice: null, groups: [], missing: null });

    const texts = nodesOf(bare)
      .filter((node) => node['type'] === 'TextBlock')
      .map((node) => node['text']);
    expect(texts).toEqual([
      'Nämndsammanträde',
      'Onsdag 14 december 2022 kl. 10.00–16.00',
      '9 av 14 kommuner kommer – 2 till behövs för målet 75\u00a0%',
      'Kommer din kommun?',
      'Läget kl. 09.05, 7 december 2022',
    ]);
  });
});
