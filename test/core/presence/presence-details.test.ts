import { describe, expect, test } from '@jest/globals';
import type { PresenceDetailsCard } from '../../../src/core/presence/presence-card-content.ts';
import {
  afterMeeting,
  anAnswer,
  boden,
  cardOf,
  kiruna,
  meetingId,
  openForm,
  presenceCard,
  pressOn,
  rowOf,
} from './support/after-meeting.ts';

type Bot = Awaited<ReturnType<typeof afterMeeting>>;

const answers = [anAnswer(kiruna, { answeredById: 'kiruna' })];

async function openDetails(bot: Bot, code: string): Promise<PresenceDetailsCard> {
  const card = await openForm(bot);
  return cardOf(await pressOn(bot, card, 'Fyll i för kommunen', { details: code }), 'presence-details').data;
}

function save(bot: Bot, card: PresenceDetailsCard, over: Readonly<Record<string, string>>) {
  const inputs = card.slots.flatMap(({ index, who, name, insteadOf, from, to, item }) =>
    Object.entries({ who, name, insteadOf, from, to, item }).map(([key, value]) => [`${key}${index}`, value]),
  );
  return bot.press(card.save.verb, { ...card.save.data, ...Object.fromEntries(inputs), ...over });
}

async function servingAfter(bot: Bot, over: Readonly<Record<string, string>>) {
  const card = presenceCard(await save(bot, await openDetails(bot, kiruna), over));
  await pressOn(bot, card, 'Bekräfta, övriga frånvarande');
  const stored = await bot.stores.presence.read(meetingId);
  return stored?.presence.municipalities.find(({ municipalityCode }) => municipalityCode === kiruna)?.serving;
}

describe('one municipality in full', () => {
  test('begins with what stands', async () => {
    const card = await openDetails(await afterMeeting(answers), kiruna);
    expect(card).toMatchObject({ heading: 'Kiruna', lead: 'Ledamot Kiruna' });
    expect(card.slots[0]).toMatchObject({ who: 'kiruna', from: '', to: '', item: '', open: true });
    expect(card.slots.map(({ open }) => open)).toEqual([true, false, false]);
    expect(card.people.map(({ value }) => value)).toEqual([
      'kiruna',
      'kiruna-2',
      'other-member',
      'other-substitute',
    ]);
  });

  test('keeps who served for which paragraphs, whom the substitute replaced, and jäv', async () => {
    const bot = await afterMeeting(answers);
    const serving = await servingAfter(bot, {
      to0: '§ 11',
      item0: 'Ärende 5',
      who1: 'kiruna-2',
      from1: '§ 12',
      to1: '§ 18',
    });
    expect(serving).toEqual([
      {
        name: 'Ledamot Kiruna',
        personId: 'kiruna',
        role: 'member',
        insteadOf: null,
        from: null,
        to: { kind: 'paragraph', paragraph: 11 },
        conflictOfInterest: 'Ärende 5',
      },
      {
        name: 'Ersättare Kiruna',
        personId: 'kiruna-2',
        role: 'substitute',
        insteadOf: 'Ledamot Kiruna',
        from: { kind: 'paragraph', paragraph: 12 },
        to: { kind: 'paragraph', paragraph: 18 },
        conflictOfInterest: null,
      },
    ]);
  });

  test('shows in the list as it was filled in, and stays when the rest is confirmed', async () => {
    const bot = await afterMeeting(answers);
    const card = presenceCard(
      await save(bot, await openDetails(bot, kiruna), { from0: '14.00', item0: 'Ärende 5' }),
    );
    expect(card.remark).toBe('Ifyllt för Kiruna. Inget gäller förrän du bekräftar.');
    expect(rowOf(card, kiruna)).toMatchObject({ value: 'kept' });
    expect(rowOf(card, kiruna).choices[0]).toEqual({
      title: 'Ledamot Kiruna, från kl. 14.00 (jäv: Ärende 5)',
      value: 'kept',
    });
    expect(await bot.stores.presence.read(meetingId)).toBeNull();
  });

  test('takes somebody whom the roster does not know, by name', async () => {
    const bot = await afterMeeting(answers);
    const serving = await servingAfter(bot, { who0: 'other-substitute', name0: '  Ny \n ersättare ' });
    expect(serving).toMatchObject([
      { name: 'Ny ersättare', personId: null, role: 'substitute', insteadOf: 'Ledamot Kiruna' },
    ]);
  });

  test('keeps what the list had when the details are opened, also on another person’s device', async () => {
    const bot = await afterMeeting(answers);
    const card = await openForm(bot);
    await pressOn(bot, card, 'Fyll i för kommunen', { details: kiruna, m2582: 'person:boden' });
    expect(rowOf(await openForm(bot), boden).value).toBe('person:boden');
  });

  test.each([
    ['nobody', { who0: '' }, 'Välj vem som tjänstgjorde.'],
    ['somebody of another municipality', { who0: 'boden' }, 'kunde inte läsa'],
    ['a name that is missing', { who0: 'other-member' }, 'Skriv namnet'],
    ['a name of 101 characters', { who0: 'other-member', name0: 'x'.repeat(101) }, 'kunde inte läsa'],
    ['a point that cannot be read', { from0: 'efter lunch' }, 'klockslag'],
    ['an end before the beginning', { from0: '§ 12', to0: '§ 11' }, 'före början'],
    ['a time outside of the meeting', { from0: '17.00' }, 'utanför mötet'],
  ])('refuses %s', async (_name, over, said) => {
    const bot = await afterMeeting(answers);
    const reply = await save(bot, await openDetails(bot, kiruna), over);
    expect(reply).toMatchObject({ kind: 'refused', code: 'BadRequest', text: expect.stringContaining(said) });
  });

  test('asks which municipality when none is chosen, and refuses one that has no seat', async () => {
    const bot = await afterMeeting(answers);
    const card = await openForm(bot);
    expect(presenceCard(await pressOn(bot, card, 'Fyll i för kommunen')).remark).toContain('Välj först');
    const forged = { lang: 'sv', meetingId, basedOn: '', page: '0', code: '0180', who0: 'kiruna' };
    expect(await bot.press('presence-details', forged)).toMatchObject({ code: 'BadRequest' });
  });
});
