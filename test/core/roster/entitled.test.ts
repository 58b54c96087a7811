import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import type { LoadedFigures } from '../../../src/core/figures/figures.ts';
import { aBoard, coordinator, memberBoden, personalAddress } from '../../support/board.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const meetingId = 'board-2022-12-14';

function cardOf([message]: readonly OutgoingMessage[]) {
  return message?.kind === 'card' && message.card.template === 'attendance' ? message.card.data : null;
}

/** The municipality takes part in the year until that day only. */
const leavingOn = (name: string, entitledTo: string): LoadedFigures =>
  figures2022.map((year) => ({
    ...year,
    municipalities: year.municipalities.map((one) => (one.name === name ? { ...one, entitledTo } : one)),
  }));

describe('who is entitled on the day of the meeting', () => {
  test('is what the goal and the quorum are counted of: one that has left is neither present nor missing', async () => {
    const { say } = await aBoard({ figures: leavingOn('Kalix', '2022-12-13') });
    const card = cardOf(await say('närvaro nämnden'));
    expect(card?.goalLine).toContain('13');
    expect(card?.missing?.municipalities).not.toContain('Kalix');
  });

  test('is still counted on its last day', async () => {
    const { say } = await aBoard({ figures: leavingOn('Kalix', '2022-12-14') });
    const card = cardOf(await say('närvaro nämnden'));
    expect(card?.goalLine).toContain('14');
    expect(card?.missing?.municipalities).toContain('Kalix');
  });
});

describe('a seat speaks for its municipality from its first day to its last', () => {
  const answer = { meetingId, choice: 'on-site', lang: 'sv' };

  test.each([
    ['until the day before', 'till 2022-12-13', 'form'],
    ['until the day itself', 'till 2022-12-14', 'attendance'],
  ])('of the meeting: %s', async (_, until, template) => {
    const { say, press } = await aBoard();
    await say(`ta bort ur ledamotslistan Ledamot Boden nämnden ${until}`);
    const reply = await press('attendance-answer', answer, memberBoden, personalAddress(memberBoden));
    expect(reply).toMatchObject({ card: { template } });
  });

  test('also when it begins between now and the meeting', async () => {
    const { say, press } = await aBoard();
    const newcomer = { id: 'kalix', tenantId: coordinator.tenantId, name: 'Ledamot Kalix' };
    const mentions = [{ id: 'kalix', accountId: '29:kalix', name: 'Ledamot Kalix' }];
    await say('lägg till Ledamot Kalix i Kalix nämnden från 2022-12-10', coordinator, { mentions });
    const reply = await press('attendance-answer', answer, newcomer, personalAddress(newcomer));
    expect(reply).toMatchObject({ card: { template: 'attendance' } });
  });
});
