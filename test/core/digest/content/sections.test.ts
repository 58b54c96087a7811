import { describe, expect, test } from '@jest/globals';
import { wholeYear2022 } from '../../../support/figures-2022.ts';
import { changed, decemberFigures, digest } from './support/december-digest.ts';

describe('attendance in the digest', () => {
  test('adds up each body’s held meetings of the year', () => {
    expect(digest().attendance.rows).toEqual([
      {
        body: 'Norrbottens e-nämnd',
        value: '61,9\u00a0%',
        detail: '26 av 42 möjliga på 3 möten – under målet 75\u00a0%',
      },
      {
        body: 'Beredningsgruppen',
        value: '75,4\u00a0%',
        detail: '95 av 126 möjliga på 9 möten – når målet 75\u00a0%',
      },
    ]);
    expect(digest({ figures: wholeYear2022, language: 'en' }).attendance.rows[0]).toEqual({
      body: 'Norrbotten e-government board',
      value: '62.5%',
      detail: '35 of 56 possible at 4 meetings – below the 75% goal',
    });
  });

  test('the goal has a bar only when one goal holds for all bodies', () => {
    const bodies = decemberFigures[0]?.bodies ?? [];
    const apart = changed({ bodies: bodies.map((body, index) => ({ ...body, goalPercent: 75 + index })) });

    expect(digest().attendance.chart.bars.map(({ label }) => label)).toContain('Mål');
    expect(digest({ figures: apart }).attendance.chart.bars.map(({ label }) => label)).toEqual([
      'Norrbottens e-nämnd',
      'Beredningsgruppen',
    ]);
  });

  test('a body that has not met yet is left out', () => {
    const planned = changed({ meetings: [] });
    expect(digest({ figures: planned }).attendance.rows).toEqual([]);
  });
});

describe('meetings, projects and economy in the digest', () => {
  test('meetings of the next six weeks, from the month’s first day or today', () => {
    expect(digest().meetings.rows).toEqual([
      'Onsdag 14 december 2022 kl. 10.00–16.00: Nämndsammanträde',
      'Onsdag 21 december 2022 kl. 14.00–16.00: Beredningsgruppsmöte',
    ]);
    expect(digest({ today: '2022-12-15', language: 'en' }).meetings.rows).toEqual([
      'Wednesday 21 December 2022, 14:00–16:00: Preparation-group meeting',
    ]);
    expect(digest({ today: '2022-12-22' }).meetings.rows).toEqual([
      'Inga möten är planerade de närmaste 6 veckorna.',
    ]);
    expect(digest({ month: '2022-08', today: '2022-07-01' }).meetings.rows).toEqual([
      'Onsdag 24 augusti 2022, tid enligt kallelsen: Beredningsgruppsmöte – inställt',
    ]);
  });

  test('projects carry the name of their phase in the main process', () => {
    expect(digest().projects.rows[3]).toEqual({
      name: 'Gemensamt verksamhetssystem för elevhälsan',
      phase: 'Realisering: upphandling',
      status: 'Upphandlingsunderlag publicerat.',
    });
    expect(digest({ language: 'en' }).projects.rows[3]).toEqual({
      name: 'Joint case system for pupil health',
      phase: 'Realisation: procurement',
      status: null,
    });
  });

  test('economy gives the whole year’s result and each area’s deviation, the largest first', () => {
    const { heading, lead, rows } = digest().economy;

    expect(heading).toBe('Ekonomi – utfall för hela 2022');
    expect(lead).toBe(
      'Resultat +266\u00a0745\u00a0kr: intäkter 8\u00a0006\u00a0135\u00a0kr, kostnader 7\u00a0739\u00a0390\u00a0kr.',
    );
    expect(rows).toHaveLength(9);
    expect(rows.slice(0, 2)).toEqual([
      { area: 'Grundbelopp och e-kontor', deviation: '+181\u00a0495\u00a0kr' },
      { area: 'Projekt DCBD (datacenter)', deviation: '−144\u00a0299\u00a0kr' },
    ]);
    expect(digest({ language: 'en' }).economy.lead).toBe(
      'Result +SEK 266,745: income SEK 8,006,135, cost SEK 7,739,390.',
    );
  });

  test('the footer names source, state and how to stop', () => {
    expect(digest().footer).toEqual([
      'Källa: Verksamhetsberättelse 2022, läget 7 december 2022, inläst 7 december 2022.',
      'Skriv ”prenumerera” eller ”avsluta” i en chatt med boten för att få eller sluta få nyhetsbrevet.',
    ]);
    expect(digest({ figures: wholeYear2022, language: 'en' }).footer[0]).toBe(
      'Source: Annual report 2022, loaded 7 December 2022.',
    );
  });

  test('the day of loading is that of the board’s time zone', () => {
    const lateEvening = changed({ loadedAt: '2022-12-07T23:30:00Z', asOf: null });
    expect(digest({ figures: lateEvening }).footer[0]).toBe(
      'Källa: Verksamhetsberättelse 2022, inläst 8 december 2022.',
    );
  });
});
