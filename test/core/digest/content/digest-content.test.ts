import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type DigestRequest, digestContent } from '../../../../src/core/digest/content/digest-content.ts';
import { wholeYear2022 } from '../../../support/figures-2022.ts';
import { changed, decemberFigures, digest } from './support/december-digest.ts';

function goal(title: string, given: Partial<DigestRequest> = {}) {
  return digest(given).goals.rows.find((row) => row.title === title);
}

describe('digest content', () => {
  test('is what the sample beside the template shows, around what belongs to one copy', () => {
    const sample = readFileSync(new URL('../../../../cards/samples/digest.json', import.meta.url), 'utf8');
    expect(JSON.parse(sample)).toMatchObject(digest());
  });

  test('leads with one sentence of the main figures', () => {
    expect(digest().lead).toBe(
      '5 av 11 mål och indikatorer är uppfyllda; närvaron i Norrbottens e-nämnd är 61,9\u00a0% mot målet 75\u00a0%.',
    );
    expect(digest({ language: 'en' }).lead).toBe(
      '5 of 11 goals and indicators are met; attendance in Norrbotten e-government board is 61.9% against the 75% goal.',
    );
    expect(digest({ figures: changed({ goals: [] }) }).lead).toBe(
      'Närvaron i Norrbottens e-nämnd är 61,9\u00a0% mot målet 75\u00a0%.',
    );
    expect(digest({ figures: changed({ goals: [], bodies: [] }) }).lead).toBe(
      'Möten, projekt och ekonomi i december 2022.',
    );
  });

  test('says nothing when the month’s year is not loaded, or holds nothing to tell', () => {
    const request = {
      month: '2022-12',
      today: '2022-12-07',
      zone: 'Europe/Stockholm',
      language: 'sv',
    } as const;
    expect(digestContent({ ...request, figures: [] })).toBeNull();
    expect(digestContent({ ...request, figures: decemberFigures, month: '2023-01' })).toBeNull();
    const empty = changed({ goals: [], meetings: [], projects: [], outcome: [] });
    expect(digestContent({ ...request, figures: empty })).toBeNull();
  });
});

describe('goals in the digest', () => {
  test('what is not met comes first, each with status in words, outcome, target and reason', () => {
    expect(digest().goals.rows.map(({ mark, status }) => `${mark} ${status}`)).toEqual([
      '✗ Inte uppfyllt',
      '✗ Inte uppfyllt',
      '✗ Inte uppfyllt',
      '◐ Delvis uppfyllt',
      '… Pågår',
      '… Pågår',
      '✓ Uppfyllt',
      '✓ Uppfyllt',
      '✓ Uppfyllt',
      '✓ Uppfyllt',
      '✓ Uppfyllt',
    ]);
    expect(goal('Uppföljningsdialoger med alla kommuner')).toEqual({
      goalId: 'uppfoljningsdialoger',
      outcome: null,
      mark: '✗',
      title: 'Uppföljningsdialoger med alla kommuner',
      status: 'Inte uppfyllt',
      detail: 'mål minst 14 kommuner. Andra åtaganden prioriterades.',
      style: 'attention',
    });
    expect(goal('Agreements provided and followed up', { language: 'en' })).toMatchObject({
      status: 'Met',
      detail: 'outcome 9.',
    });
  });

  test('goals that are measured from meetings stand as the figures were loaded', () => {
    expect(goal('Nämndsammanträden')?.detail).toBe('hittills 3 – mål minst 4 sammanträden per år.');
    expect(goal('Kommunernas deltagande i nämnden')).toMatchObject({
      status: 'Inte uppfyllt',
      detail: '61,9\u00a0% – mål minst 75\u00a0%.',
      style: 'attention',
    });
    expect(goal('Preparation-group meetings held', { language: 'en' })?.detail).toBe(
      'so far 9 – target at least 10.',
    );
  });

  test('numbers are written in the language of the digest', () => {
    const [first] = decemberFigures[0]?.goals ?? [];
    if (!first) throw new Error('The seeded goals are missing.');
    const goals = [{ ...first, unit: 'poäng', target: 4.5, outcome: 1_200, reasonSv: null }];

    expect(digest({ figures: changed({ goals }) }).goals.rows[0]?.detail).toBe(
      '1\u00a0200 poäng – mål minst 4,5.',
    );
    expect(digest({ figures: changed({ goals }), language: 'en' }).goals.rows[0]?.detail).toBe(
      'outcome 1,200 – target at least 4.5.',
    );
  });

  test('of a whole year they carry the outcome and the status of the report', () => {
    const whole = { figures: wholeYear2022 };
    expect(goal('Nämndsammanträden', whole)).toMatchObject({
      status: 'Uppfyllt',
      detail: '4 sammanträden per år – mål minst 4.',
    });
    expect(goal('Kommunernas deltagande i nämnden', whole)).toMatchObject({
      status: 'Inte uppfyllt',
      detail: '62\u00a0% – mål minst 75\u00a0%.',
    });
    expect(digest(whole).lead).toBe(
      '7 av 11 mål och indikatorer är uppfyllda; närvaron i Norrbottens e-nämnd är 62,5\u00a0% mot målet 75\u00a0%.',
    );
  });
});
