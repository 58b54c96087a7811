import { describe, expect, test } from '@jest/globals';
import { createCardRenderer } from '../../../src/cards/render.ts';
import { pseudonymId, pseudonymOf } from '../../../src/core/anonymise/pseudonym.ts';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import { historyMessage } from '../../../src/core/history/history-message.ts';
import type { HistoryEntry } from '../../../src/core/history/history-source.ts';
import { answerOf, changeOf, times } from '../../contracts/samples.ts';
import { aBoard, boardChannel, coordinator, memberBoden, plainText } from '../../support/board.ts';

const meetingId = 'board-2022-12-14';
const answer = { meetingId, choice: 'on-site', lang: 'sv' };

function tableOf([message]: readonly OutgoingMessage[]) {
  return message?.kind === 'card' && message.card.template === 'table' ? message.card.data : null;
}

describe('the history of a meeting', () => {
  test('has every answer: when, who, on whose behalf, through what, before, after and why, the latest first', async () => {
    const { press, say, clock } = await aBoard();
    await press('attendance-answer', answer, memberBoden, boardChannel);
    clock.at = new Date('2022-12-07T09:15:00Z');
    await say('svara för Boden nej, skäl telefonsamtal med ledamoten');
    clock.at = new Date('2022-12-07T10:00:00Z');
    await say('svara för Kiruna digitalt, notering på resa');

    const table = tableOf(await say('historik nämnden'));

    expect(table?.lead).toBe(
      'Historik för nämndsammanträde 14 december 2022: 3 ändringar, den senaste först.',
    );
    expect(table?.rows).toEqual([
      [
        '7 december 2022 11.00',
        'Kiruna, svar',
        'Ledamot Kiruna, med kommando',
        'inget svar → deltar digitalt, ”på resa”',
      ],
      [
        '7 december 2022 10.15',
        'Boden, svar',
        'Ledamot Kiruna, samordnaren, i kommunens ställe',
        'kommer på plats → kommer inte. Skäl: telefonsamtal med ledamoten',
      ],
      ['7 december 2022 09.00', 'Boden, svar', 'Ledamot Boden, på kortet', 'inget svar → kommer på plats'],
    ]);
  });

  test('has the changes of the plan, substitutes and the confirmed presence', async () => {
    const { stores, say } = await aBoard();
    const planned = {
      meetingId,
      bodyId: 'board',
      date: '2022-12-14',
      start: '10:00',
      end: '12:00',
      form: 'ordinary',
      mode: 'on-site',
      place: 'Luleå',
      link: null,
      status: 'planned',
      reason: null,
      movedFrom: null,
      sequence: 1,
      notice: null,
    } as const;
    const by = { byId: 'kiruna', byName: 'Ledamot Kiruna', via: 'command' } as const;
    const at = (day: number) => `2022-12-0${day}T08:00:00.000Z`;
    await stores.plan.record(
      [
        {
          ...by,
          id: 'moved',
          at: at(1),
          what: 'moved',
          before: { ...planned, date: '2022-12-13', sequence: 0 },
          after: planned,
        },
      ],
      null,
    );
    const request = { round: 1, personId: 'ers', personName: 'Ersättare Boden', part: null, askedAt: at(2) };
    const chain = { meetingId, municipalityCode: '2582', vacantSince: null };
    const times = { expiresAt: at(3), changedAt: at(2) };
    const asked = { ...chain, requests: [{ ...request, ...times, state: 'asked' as const }] };
    await stores.substitutes.record(
      { id: 'asked', at: at(2), byId: null, byName: null, before: null, after: asked },
      null,
    );
    const stored = await stores.substitutes.read(meetingId, '2582');
    await stores.substitutes.record(
      {
        id: 'accepted',
        at: at(3),
        byId: 'ers',
        byName: 'Ersättare Boden',
        before: asked,
        after: { ...asked, requests: asked.requests.map((one) => ({ ...one, state: 'accepted' as const })) },
      },
      stored?.etag ?? null,
    );
    const confirmed = {
      meetingId,
      bodyId: 'board',
      date: '2022-12-14',
      municipalities: [{ municipalityCode: '2582', present: false, serving: [] }],
      confirmedById: 'kiruna',
      confirmedByName: 'Ledamot Kiruna',
      confirmedAt: at(4),
    };
    await stores.presence.record({ id: 'presence', before: null, after: confirmed }, null);

    const rows = tableOf(await say('history board 14 December'))?.rows ?? [];

    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['Presence', 'Ledamot Kiruna, on the card', 'nothing → Boden: Absent'],
      [
        'Boden, substitute',
        'Ersättare Boden, as the substitute who was asked',
        'Ersättare Boden asked → Ersättare Boden serves',
      ],
      ['Boden, substitute', 'The bot, by itself', 'nothing → Ersättare Boden asked'],
      [
        'The meeting, moved',
        'Ledamot Kiruna, by command',
        '13 December 2022 10:00–12:00, on site, Luleå → 14 December 2022 10:00–12:00, on site, Luleå',
      ],
    ]);
  });

  test('is for coordinators, in the personal chat, of a meeting that is known and has a past', async () => {
    const { say } = await aBoard();
    expect(plainText(await say('historik nämnden', memberBoden))).toContain('bara samordnaren');
    expect(plainText(await say('historik nämnden', coordinator, { address: boardChannel }))).toContain(
      'personliga chatt',
    );
    expect(plainText(await say('historik Atlantis'))).toContain('Vilket möte menar du?');
    expect(plainText(await say('historik nämnden'))).toBe(
      'Inget har hänt med nämndsammanträde 14 december 2022 än.',
    );
  });

  test('of more changes than a message holds has pages, which together show each change once', async () => {
    const { stores, say } = await aBoard();
    for (const index of times(60, (number) => number)) {
      const code = ['2582', '2584'][index % 2] ?? '';
      const answeredAt = new Date(Date.UTC(2022, 11, 7, 8, index)).toISOString();
      const change = changeOf(`change-${index}`, answerOf(code, { note: `nr ${index}`, answeredAt }));
      const stored = await stores.attendance.read(meetingId, code);
      await stores.attendance.record(meetingId, change, stored?.etag ?? null);
    }
    const seen: string[] = [];
    let command = 'historik nämnden';
    for (let page = 1; page <= 3; page += 1) {
      const table = tableOf(await say(command));
      expect(table?.source).toBe(`Sida ${page} av 3.`);
      seen.push(...(table?.rows ?? []).map((row) => /nr \d+/.exec(row.join(' '))?.[0] ?? ''));
      command = table?.more[0]?.text ?? '';
    }
    expect(seen).toEqual(times(60, (index) => `nr ${59 - index}`));
  });
});

describe('a page of the history', () => {
  const entry: HistoryEntry = {
    at: '2022-12-07T08:00:00Z',
    who: { id: 'boden', name: 'N'.repeat(200) },
    about: 'Boden, svar',
    through: 'på kortet',
    before: '<'.repeat(600),
    after: '*'.repeat(600),
    reason: '”'.repeat(300),
  };
  const shown = {
    language: 'sv',
    zone: 'Europe/Stockholm',
    meeting: { name: 'nämndsammanträde 14 december 2022', typed: 'board 2022-12-14' },
    page: 1,
  } as const;

  test('of the longest changes is a card within the size that Teams takes, with all of its rows', () => {
    const message = historyMessage(
      times(30, () => entry),
      shown,
    );
    const table = tableOf([message]);
    if (message.kind !== 'card') throw new Error('no card');
    const card = JSON.stringify(createCardRenderer()(message.card));
    expect(card.split('N'.repeat(200))).toHaveLength((table?.rows.length ?? 0) + 1);
    expect(table?.rows.length).toBeGreaterThan(5);
  });

  test('names a removed person in the language of the reader', () => {
    const removed = { ...entry, who: pseudonymOf(pseudonymId('1')) };
    const cell = (language: 'sv' | 'en') =>
      tableOf([historyMessage([removed], { ...shown, language })])?.rows[0]?.[2];
    expect([cell('sv'), cell('en')]).toEqual(['Borttagen person, på kortet', 'Removed person, på kortet']);
  });
});
