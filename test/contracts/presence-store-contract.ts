import { expect, test } from '@jest/globals';
import type { ConfirmedPresence, PresenceChange } from '../../src/core/presence/presence.ts';
import type { PresenceStore } from '../../src/core/presence/presence-store.ts';
import { times } from './samples.ts';

function presence(date: string, over: Partial<ConfirmedPresence> = {}): ConfirmedPresence {
  return {
    meetingId: `namnd-${date}`,
    bodyId: 'namnd',
    date,
    municipalities: [
      {
        municipalityCode: '2584',
        present: true,
        serving: [
          {
            name: 'Ersättare Kiruna',
            personId: null,
            role: 'substitute',
            insteadOf: 'Ledamot Kiruna',
            from: { kind: 'paragraph', paragraph: 12 },
            to: { kind: 'time', time: '14:30' },
            conflictOfInterest: 'Ärende 5',
          },
        ],
      },
      { municipalityCode: '2582', present: false, serving: [] },
    ],
    confirmedById: 'coordinator',
    confirmedByName: 'Samordnare',
    confirmedAt: `${date}T16:00:00Z`,
    ...over,
  };
}

function change(
  id: string,
  after: ConfirmedPresence,
  before: ConfirmedPresence | null = null,
): PresenceChange {
  return { id, before, after };
}

const meeting = presence('2022-12-14');

export function presenceStoreContract(make: () => Promise<PresenceStore>): void {
  test('a meeting that nobody confirmed has no presence', async () => {
    const store = await make();
    expect(await store.revision()).toBe('');
    expect(await store.list()).toEqual([]);
    expect(await store.read(meeting.meetingId)).toBeNull();
    expect(await store.history(meeting.meetingId)).toEqual([]);
  });

  test('what was confirmed is read back whole, and changes the revision', async () => {
    const store = await make();
    expect(await store.record(change('c1', meeting), null)).toBe('recorded');
    expect((await store.read(meeting.meetingId))?.presence).toEqual(meeting);
    expect(await store.list()).toEqual([meeting]);
    expect(await store.revision()).not.toBe('');
  });

  test('confirming again keeps what was there in the history', async () => {
    const store = await make();
    await store.record(change('c1', meeting), null);
    const before = await store.revision();
    const again = presence('2022-12-14', { municipalities: [], confirmedAt: '2022-12-15T08:00:00Z' });
    const etag = (await store.read(meeting.meetingId))?.etag ?? null;
    expect(await store.record(change('c2', again, meeting), etag)).toBe('recorded');
    expect(await store.list()).toEqual([again]);
    expect(await store.history(meeting.meetingId)).toEqual([
      change('c1', meeting),
      change('c2', again, meeting),
    ]);
    expect(await store.revision()).not.toBe(before);
  });

  test('of many who confirm at once one does, and the others conflict without a trace', async () => {
    const store = await make();
    const outcomes = await Promise.all(
      times(10, (index) => store.record(change(`c${index}`, meeting), null)),
    );
    expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(1);
    expect(await store.history(meeting.meetingId)).toHaveLength(1);
  });

  test('the same change again, as after a lost response, is recorded once', async () => {
    const store = await make();
    await store.record(change('c1', meeting), null);
    expect(await store.record(change('c1', meeting), null)).toBe('recorded');
    expect(await store.history(meeting.meetingId)).toHaveLength(1);
  });

  test('meetings are listed by date, and each has its own history', async () => {
    const store = await make();
    await store.record(change('c1', meeting), null);
    await store.record(change('c2', presence('2022-03-16')), null);
    expect((await store.list()).map(({ date }) => date)).toEqual(['2022-03-16', '2022-12-14']);
    expect((await store.history('namnd-2022-03-16')).map(({ id }) => id)).toEqual(['c2']);
  });

  test('a draft is its person’s own, the last one stands, and it changes nothing that was confirmed', async () => {
    const store = await make();
    const draft = {
      meetingId: meeting.meetingId,
      personId: 'coordinator',
      basedOn: null,
      municipalities: meeting.municipalities,
    };
    await store.putDraft({ ...draft, municipalities: [] });
    await store.putDraft(draft);
    expect(await store.draft(meeting.meetingId, 'coordinator')).toEqual(draft);
    expect(await store.draft(meeting.meetingId, 'another')).toBeNull();
    expect(await store.draft('namnd-2022-03-16', 'coordinator')).toBeNull();
    expect(await store.list()).toEqual([]);
    expect(await store.revision()).toBe('');
  });

  test('the drafts of a meeting are removed, and no other meeting’s', async () => {
    const store = await make();
    const draft = { meetingId: meeting.meetingId, personId: 'a', basedOn: null, municipalities: [] };
    await store.putDraft(draft);
    await store.putDraft({ ...draft, personId: 'b' });
    await store.putDraft({ ...draft, meetingId: 'namnd-2022-03-16' });
    await store.removeDrafts(meeting.meetingId);
    await store.removeDrafts(meeting.meetingId);
    expect(await store.draft(meeting.meetingId, 'a')).toBeNull();
    expect(await store.draft(meeting.meetingId, 'b')).toBeNull();
    expect(await store.draft('namnd-2022-03-16', 'a')).not.toBeNull();
  });
}
