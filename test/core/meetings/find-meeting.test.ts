import { describe, expect, test } from '@jest/globals';
import { findBody, findMeeting } from '../../../src/core/meetings/find-meeting.ts';
import { allMeetings, bodiesOf } from '../../../src/core/meetings/meeting.ts';
import { figures2022 } from '../../support/figures-2022.ts';

const meetings = allMeetings(figures2022);
const bodies = bodiesOf(figures2022);

function find(typed: string, channelBodyId: string | null = null, at = '2022-12-07T08:00:00Z') {
  const now = new Date(at);
  return findMeeting(typed, { meetings, bodies, channelBodyId, now, zone: 'Europe/Stockholm' })?.id ?? null;
}

describe('the meeting that is meant', () => {
  test.each([
    ['', null, 'board-2022-12-14'],
    ['', 'preparation', 'preparation-2022-12-21'],
    ['nämnden', null, 'board-2022-12-14'],
    ['beredningsgruppen', 'board', 'preparation-2022-12-21'],
    ['preparation group', null, 'preparation-2022-12-21'],
    ['nämnden 12 oktober', null, 'board-2022-10-12'],
    ['12 oktober 2022', null, 'board-2022-10-12'],
    ['board on 12 October 2022', null, 'board-2022-10-12'],
    ['2022-06-20', null, 'preparation-2022-06-20'],
    ['20 juni', 'board', 'preparation-2022-06-20'],
  ])('by %p in a channel of %s is %s', (typed, channelBodyId, id) => {
    expect(find(typed, channelBodyId)).toBe(id);
  });

  test.each(['styrelsen', 'nämnden 13 oktober', 'nämnden 20 juni', '1 januari'])('by %p is none', (typed) => {
    expect(find(typed)).toBeNull();
  });

  test('is the one under way until it ends, so that a command reaches the meeting one sits in', () => {
    expect(find('', 'board', '2022-12-14T09:30:00Z')).toBe('board-2022-12-14');
    expect(find('', null, '2022-12-14T09:30:00Z')).toBe('board-2022-12-14');
    expect(find('', null, '2022-12-14T15:00:00Z')).toBe('preparation-2022-12-21');
    expect(find('', 'board', '2022-12-14T15:00:00Z')).toBeNull();
  });
});

test('a body is found by its id, its name, or a name of its channels, whatever the case', () => {
  expect(findBody('Norrbottens e-nämnd', bodies)?.bodyId).toBe('board');
  expect(findBody('BEREDNINGSGRUPPEN', bodies)?.bodyId).toBe('preparation');
  expect(findBody('Namnden', bodies)?.bodyId).toBe('board');
  expect(findBody('Allmänt', bodies)).toBeNull();
});
