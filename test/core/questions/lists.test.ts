import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import { listAgreements, listGoals, listMeetings, listProjects } from '../../../src/core/questions/lists.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const sv = { language: 'sv', zone: 'Europe/Stockholm' } as const;
const en = { ...sv, language: 'en' } as const;

function tableOf(message: OutgoingMessage) {
  return message.kind === 'card' && message.card.template === 'table' ? message.card.data : null;
}

describe('the lists of the newest year', () => {
  test('goals with status, outcome and target', () => {
    const table = tableOf(listGoals(figures2022, sv));

    expect(table?.lead).toBe(
      '11 mål och indikatorer för 2022: uppfyllda 5, delvis uppfyllda 1, inte uppfyllda 3 och pågående 2.',
    );
    expect(table?.rows).toContainEqual([
      'Kommunernas deltagande i nämnden',
      'inte uppfyllt',
      '61,9 procent',
      '75 procent',
    ]);
    expect(tableOf(listGoals(figures2022, en))?.rows).toContainEqual([
      'Municipal participation in the board',
      'not met',
      '61.9 per cent',
      '75 per cent',
    ]);
  });

  test('agreements with who takes part', () => {
    const table = tableOf(listAgreements(figures2022, en));

    expect(table?.rows).toHaveLength(9);
    expect(table?.rows).toContainEqual([
      'Joint e-archive',
      'joint service',
      '13 of 14 municipalities (not Arvidsjaur)',
      '2019',
    ]);
  });

  test('projects with phase and state', () => {
    expect(tableOf(listProjects(figures2022, sv))?.rows).toContainEqual([
      'Gemensamt verksamhetssystem för elevhälsan',
      'Realisering: upphandling',
      'Upphandlingsunderlag publicerat',
    ]);
  });

  test('meetings by date, those to come first, with what became of the others', () => {
    const table = tableOf(listMeetings(figures2022, sv, '2022-12-07'));

    expect(table?.lead).toBe('15 möten för 2022 (hållna 12, planerade 2, inställda 1).');
    expect(table?.rows.slice(0, 3)).toEqual([
      ['Nämndsammanträde', '14 december 2022', '10.00–16.00', 'planerat'],
      ['Beredningsgruppsmöte', '21 december 2022', '14.00–16.00', 'planerat'],
      ['Beredningsgruppsmöte', '26 januari 2022', '14.00–16.00', 'hölls'],
    ]);
    expect(table?.rows).toContainEqual(['Beredningsgruppsmöte', '24 augusti 2022', '–', 'inställt']);
  });

  test('say so when nothing is loaded', () => {
    expect(listGoals([], en)).toEqual({
      kind: 'text',
      text: 'No figures are loaded yet, so I cannot answer.',
      citations: [],
    });
  });
});
