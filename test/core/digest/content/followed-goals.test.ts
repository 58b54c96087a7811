import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../../../src/cards/render.ts';
import { channelCopy, digestCard } from '../../../../src/core/digest/digest-message.ts';
import type { GoalRecord } from '../../../../src/core/goals/goal-record.ts';
import { changed, decemberFigures, digest } from './support/december-digest.ts';

const goals = decemberFigures.flatMap((year) => year.goals);
const education = goals.find(({ titleSv }) => titleSv === 'Kompetenshöjande insatser');
if (!education) throw new Error('The seed has the goal');

const basis = { status: education.status, outcome: education.outcome, reason: education.reasonSv };
const record: GoalRecord = {
  year: 2022,
  goalId: education.goalId,
  update: {
    ...basis,
    reason: 'Second reason',
    byId: 'boden',
    byName: 'Ledamot Boden',
    at: '2022-12-06T08:00:00.000Z',
    basis,
  },
  owner: { id: 'boden', name: 'Ledamot Boden' },
};

function lineOf(given: Parameters<typeof digest>[0]) {
  return digest(given).goals.rows.find(({ goalId }) => goalId === education?.goalId)?.detail;
}

describe('a goal in the digest', () => {
  test('names its owner', () => {
    expect(lineOf({ goalRecords: [record] })).toContain('Ansvarig: Ledamot Boden.');
    expect(lineOf({ goalRecords: [record], language: 'en' })).toContain('Owner: Ledamot Boden.');
  });

  test('says how it stood in the former digest, where that was otherwise, and why it changed', () => {
    const before = digest({
      month: '2022-11',
      figures: changed({ goals: goals.map((goal) => ({ ...goal, status: 'ongoing', outcome: 2 })) }),
    });

    expect(lineOf({ previous: before })).toBe(
      '0 insatser per år – mål minst 1. Samordnartjänsten var vakant. I förra nyhetsbrevet: pågår. ' +
        'Ned från 2 i förra nyhetsbrevet.',
    );
    expect(lineOf({ previous: digest({ month: '2022-11' }) })).not.toContain('förra');
  });

  test('is flagged when nobody has touched it for a quarter, unless it is met or counted from meetings', () => {
    const figures = changed({ loadedAt: '2022-08-01T08:00:00.000Z' });
    const stale = digest({ figures })
      .goals.rows.filter(({ detail }) => detail?.includes('Inte uppdaterat på 128 dagar'))
      .map(({ title }) => title);
    expect(stale).toEqual([
      'Kompetenshöjande insatser',
      'Uppföljningsdialoger med alla kommuner',
      'Översyn av reglemente och samverkansavtal',
    ]);
    expect(lineOf({ figures, goalRecords: [record] })).not.toContain('Inte uppdaterat');
    expect(lineOf({ figures: changed({ loadedAt: '2022-09-07T08:00:00.000Z' }) })).not.toContain(
      'Inte uppdaterat',
    );
  });

  test('in sixty, each with all that can be said, stays within Teams’s size; the rest is a press away', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...education,
      goalId: `mal-${index}`,
      titleSv: `${'Ett mål med en lång rubrik som sträcker sig över hela raden '.repeat(2)}${index}`,
      reasonSv: 'x'.repeat(500),
    }));
    const records = many.map(({ goalId }) => ({ ...record, goalId }));
    const content = digest({ figures: changed({ goals: many }), goalRecords: records });

    expect(content.goals.rows).toHaveLength(25);
    expect(content.goals.more).toEqual({ title: 'Visa alla 60 mål (25 visas här)', text: 'mål' });
    const text = 'i'.repeat(1_000);
    const edition = { ...content, introduction: { heading: 'Från samordnaren', text } };
    const card = createCardRenderer()({ template: 'digest', data: digestCard(edition, channelCopy) });
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(80 * 1_024);
    expect(JSON.stringify(card)).toContain('"verb":"ask"');
  });
});

describe('what is new since the former digest', () => {
  const before = digest({
    month: '2022-11',
    figures: decemberFigures.map((year) => ({
      ...year,
      outcome: year.outcome.map((row) =>
        row.areaId === 'dcbd' || row.nameSv.startsWith('Projekt DCBD') ? { ...row, deviationSek: -1 } : row,
      ),
    })),
  });

  test('are the figures of which something else was said', () => {
    expect(digest({ previous: before }).changes).toEqual({
      heading: 'Nytt eller rättat sedan förra nyhetsbrevet',
      rows: [expect.stringMatching(/^Projekt DCBD.*: −144\s299\skr$/u)],
    });
  });

  test('is nothing in the first digest of a year', () => {
    expect(digest().changes.rows).toEqual([]);
    expect(digest({ previous: { ...before, month: '2021-12' } }).changes.rows).toEqual([]);
  });
});
