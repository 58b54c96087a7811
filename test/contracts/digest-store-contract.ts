import { expect, test } from '@jest/globals';
import { digestContent } from '../../src/core/digest/content/digest-content.ts';
import type { Digest } from '../../src/core/digest/digest.ts';
import type { DigestContent } from '../../src/core/digest/digest-card-content.ts';
import type { DigestStore } from '../../src/core/digest/digest-store.ts';
import type { Language } from '../../src/core/language.ts';
import { wholeYear2022 } from '../support/figures-2022.ts';
import { personalAddress, times } from './samples.ts';

export function digestStoreContract(make: () => Promise<DigestStore>): void {
  test('a month without a digest reads as null', async () => {
    const store = await make();
    expect(await store.read('2022-12')).toBeNull();
    expect(await store.list()).toEqual([]);
  });

  test('a digest reads back as it was written, with the ETag that writing gave', async () => {
    const store = await make();
    const written = await store.write(digestOf('2022-12'), null);
    expect(written).toMatchObject({ digest: digestOf('2022-12') });
    expect(await store.read('2022-12')).toEqual(written);
  });

  test('a digest is replaced at its ETag, its approval card with it', async () => {
    const store = await make();
    const first = await store.write(digestOf('2022-12'), null);
    if (first === 'conflict') throw new Error('nobody else writes');
    const approved: Digest = {
      ...digestOf('2022-12'),
      state: 'approved',
      former: [{ content: digestOf('2022-12').content, until: '2022-12-15T08:00:00Z' }],
      correctionApprovals: [{ by: 'coordinator', mark: '0123abcd' }],
      introduction: 'Välkomna åter.',
      skipped: ['economy'],
      approvals: [{ by: 'coordinator', at: '2022-12-07T08:00:00Z' }],
      sendAt: '2022-12-08T08:00:00Z',
      begunAt: '2022-12-08T08:00:10Z',
      recipients: [
        {
          recipientId: 'person:kiruna',
          recipientName: 'Ledamot Kiruna',
          address: personalAddress('a:1'),
          language: 'en',
        },
      ],
      approvalCard: { address: personalAddress('a:1'), messageId: '1670400000000', language: 'sv' },
    };
    const second = await store.write(approved, first.etag);
    expect(second).toMatchObject({ digest: approved });
    expect(await store.read('2022-12')).toEqual(second);
  });

  test('writing at a former ETag, or as new where there is one, is a conflict', async () => {
    const store = await make();
    const first = await store.write(digestOf('2022-12'), null);
    if (first === 'conflict') throw new Error('nobody else writes');
    const second = await store.write({ ...digestOf('2022-12'), state: 'approved' }, first.etag);
    expect(await store.write(digestOf('2022-12'), first.etag)).toBe('conflict');
    expect(await store.write(digestOf('2022-12'), null)).toBe('conflict');
    expect(await store.read('2022-12')).toEqual(second);
  });

  test('of fifty approvals at once, one wins', async () => {
    const store = await make();
    const first = await store.write(digestOf('2022-12'), null);
    if (first === 'conflict') throw new Error('nobody else writes');
    const outcomes = await Promise.all(
      times(50, (index) =>
        store.write(
          { ...digestOf('2022-12'), state: 'approved', previewedBy: `coordinator-${index}` },
          first.etag,
        ),
      ),
    );
    const winners = outcomes.filter((outcome) => outcome !== 'conflict');
    expect(winners).toHaveLength(1);
    expect(await store.read('2022-12')).toEqual(winners[0]);
  });

  test('a content far longer than one column reads back whole', async () => {
    const store = await make();
    const lead = `${'å🙂"\\'.repeat(20_000)}!`;
    await store.write(digestOf('2022-12', lead), null);
    const content = (await store.read('2022-12'))?.digest.content;
    // Compared without a matcher, which would print it all.
    expect([content?.sv.lead === lead, content?.en.lead === lead]).toEqual([true, true]);
  });

  test('a shorter content leaves nothing of a longer one', async () => {
    const store = await make();
    const long = await store.write(digestOf('2022-12', 'x'.repeat(70_000)), null);
    if (long === 'conflict') throw new Error('nobody else writes');
    await store.write(digestOf('2022-12', 'short'), long.etag);
    expect((await store.read('2022-12'))?.digest).toEqual(digestOf('2022-12', 'short'));
  });

  test('each person who noted a month counts once, and each month by itself', async () => {
    const store = await make();
    const at = '2022-12-08T09:00:00.000Z';
    expect(await store.countNoted('2022-12')).toBe(0);
    expect(await store.note('2022-12', { personId: 'kiruna', at })).toBe(1);
    expect(await store.note('2022-12', { personId: 'boden', at })).toBe(2);
    expect(await store.note('2022-12', { personId: 'kiruna', at })).toBe(2);
    expect(await store.countNoted('2022-12')).toBe(2);
    expect(await store.countNoted('2022-11')).toBe(0);
    expect(await store.list()).toEqual([]);
  });

  test('months are listed newest first with their states', async () => {
    const store = await make();
    await store.write({ ...digestOf('2022-11'), state: 'sent' }, null);
    await store.write(digestOf('2023-01'), null);
    await store.write({ ...digestOf('2022-12'), state: 'sending' }, null);
    expect(await store.list()).toEqual([
      { month: '2023-01', state: 'draft' },
      { month: '2022-12', state: 'sending' },
      { month: '2022-11', state: 'sent' },
    ]);
  });
}

function digestOf(month: string, lead?: string): Digest {
  return {
    month,
    state: 'draft',
    contentRevision: 'r1',
    content: { sv: contentOf('sv', lead), en: contentOf('en', lead) },
    previewedBy: 'coordinator',
    introduction: null,
    skipped: [],
    approvals: [],
    sendAt: null,
    begunAt: null,
    recipients: [],
    former: [],
    correctionApprovals: [],
    approvalCard: null,
  };
}

function contentOf(language: Language, lead: string | undefined): DigestContent {
  const content = digestContent({
    figures: wholeYear2022,
    month: '2022-12',
    today: '2022-12-07',
    zone: 'Europe/Stockholm',
    language,
  });
  if (content === null) throw new Error('the seed has enough for a digest');
  return lead === undefined ? content : { ...content, lead };
}
