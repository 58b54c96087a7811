import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../../src/cards/render.ts';
import type { LoadedFigures } from '../../../src/core/figures/figures.ts';
import { figures2022 } from '../../support/figures-2022.ts';
import { afterMeeting, meetingId, openForm, presenceCard, pressOn, rowOf } from './support/after-meeting.ts';

const count = 290;
const codeOf = (index: number) => String(1_000 + index);

/** As many municipalities as Sweden has, with names as long as the longest. */
function manyMunicipalities(): LoadedFigures {
  return figures2022.map((year) => ({
    ...year,
    municipalities: Array.from({ length: count }, (_, index) => ({
      code: codeOf(index),
      name: `Upplands Väsby ${String(index).padStart(3, '0')}`,
      officialName: 'x',
      entitledFrom: null,
      entitledTo: null,
    })),
  }));
}

async function manyAfterMeeting() {
  const bot = await afterMeeting([], { figures: manyMunicipalities() });
  const seat = { bodyId: 'board', from: '2022-01-01', to: null } as const;
  await bot.stores.roster.replaceAll(
    Array.from({ length: count }, (_, index) => index).flatMap((index) =>
      Array.from({ length: 13 }, (_, number) => ({
        ...seat,
        personId: `9d3b6a10-52f4-4c7e-a1c8-${String(index * 100 + number).padStart(12, '0')}`,
        personName: `Ersättare ${index} med ett ganska långt efternamn ${number}`,
        municipalityCode: codeOf(index),
        role: number === 0 ? ('member' as const) : ('substitute' as const),
        order: number === 0 ? null : number,
      })),
    ),
  );
  await bot.directory.refresh();
  return bot;
}

const render = createCardRenderer();

describe('with 290 municipalities', () => {
  test('the card has pages of twenty, each of a size that Teams takes', async () => {
    const bot = await manyAfterMeeting();
    let card = await openForm(bot);
    expect(card.lines[1]).toContain('Sida 1 av 15.');
    expect(card.buttons.map(({ title }) => title)).toEqual([
      'Nästa',
      'Bekräfta närvaron',
      'Bekräfta, övriga frånvarande',
    ]);
    for (let page = 2; page <= 15; page += 1) {
      expect(card.rows).toHaveLength(20);
      expect(() => render({ template: 'presence', data: card })).not.toThrow();
      card = presenceCard(await pressOn(bot, card, 'Nästa'));
      expect(card.lines[1]).toContain(`Sida ${page} av 15.`);
    }
    expect(card.rows).toHaveLength(10);
    expect(card.buttons.map(({ title }) => title)).not.toContain('Nästa');
  });

  test('what was chosen on one page is there on the way back, and counts when the last one is confirmed', async () => {
    const bot = await manyAfterMeeting();
    const first = await openForm(bot);
    const second = presenceCard(await pressOn(bot, first, 'Nästa', { m1003: 'present' }));
    const back = presenceCard(await pressOn(bot, second, 'Föregående', { m1021: 'present' }));
    expect(rowOf(back, '1003').value).toBe('present');
    const done = presenceCard(await pressOn(bot, back, 'Bekräfta, övriga frånvarande'));
    expect(done.lead).toContain('2 av 290 kommuner var närvarande.');
    expect(done.lines[0]).toMatch(/och 258 till\.$/);
    const stored = await bot.stores.presence.read(meetingId);
    expect(stored?.presence.municipalities).toHaveLength(count);
    expect(await bot.stores.presence.draft(meetingId, 'kiruna')).toBeNull();
  });
});
