import { createHash } from 'node:crypto';
import { renderCalendar } from '../../src/calendar/icalendar.ts';
import { createPublicHolidays } from '../../src/calendar/public-holidays.ts';
import { type Board, createBoard } from '../../src/core/board.ts';
import type { Address, IncomingMessage, Person } from '../../src/core/chat/events.ts';
import type { OutgoingMessage } from '../../src/core/chat/replies.ts';
import type { SendResult } from '../../src/core/delivery/chat-sender.ts';
import type { LoadedFigures } from '../../src/core/figures/figures.ts';
import { createGoalFigures } from '../../src/core/goals/with-goals.ts';
import { createPlannedFigures } from '../../src/core/plan/planned-figures.ts';
import type { QueryReader } from '../../src/core/questions/language-model/query-reader.ts';
import { createDirectorySnapshot } from '../../src/jobs/directory-snapshot.ts';
import { createFiguresSnapshot } from '../../src/jobs/figures-snapshot.ts';
import { createGoalsSnapshot } from '../../src/jobs/goals-snapshot.ts';
import { createPlanSnapshot } from '../../src/jobs/plan-snapshot.ts';
import { createPresenceSnapshot } from '../../src/jobs/presence-snapshot.ts';
import { createSynonymsSnapshot } from '../../src/jobs/synonyms-snapshot.ts';
import type { Stores } from '../../src/storage/stores.ts';
import { figures2022 } from './figures-2022.ts';
import { createMemoryStores } from './memory-stores.ts';
import { openGate } from './open-gate.ts';
import { silentLog } from './silent-log.ts';

export const tenantId = '5f0c1f3e-0000-4000-8000-000000000000';
export const coordinator: Person = { id: 'kiruna', tenantId, name: 'Ledamot Kiruna' };
export const memberBoden: Person = { id: 'boden', tenantId, name: 'Ledamot Boden' };
export const visitor: Person = { id: 'visitor', tenantId, name: 'Besökare' };

const publicHolidays = createPublicHolidays({ log: silentLog });
const serviceUrl = 'http://127.0.0.1:56150/_connector';

function channelAddress(conversationId: string): Address {
  return {
    tenantId,
    serviceUrl,
    conversationId,
    conversationType: 'channel',
    teamId: 'team',
    threadId: null,
  };
}

export function personalAddress(person: Person): Address {
  const conversationId = `chat-${person.id}`;
  return { tenantId, serviceUrl, conversationId, conversationType: 'personal', teamId: null, threadId: null };
}

export const boardChannel = channelAddress('19:general');
export const preparationChannel = channelAddress('19:beredningsgruppen');

export interface SentMessage {
  readonly conversationId: string;
  readonly message: OutgoingMessage;
  readonly messageId: string;
}

/** A whole bot on stores in memory: what people write and press goes in, what Teams would get is recorded. */
export async function aBoard(
  options: {
    figures?: LoadedFigures;
    stores?: Stores;
    now?: string;
    coordinators?: readonly string[];
    /** Whether the figures are those of the store, where they are put when it has none. */
    storedFigures?: boolean;
    post?: (address: Address) => SendResult | null;
    queryReader?: QueryReader;
    publicUrl?: string | null;
    digestApprovals?: number;
  } = {},
) {
  const clock = { at: new Date(options.now ?? '2022-12-07T08:00:00Z') };
  const stores = options.stores ?? createMemoryStores({ now: () => clock.at });
  const directory = createDirectorySnapshot(stores);
  const addedSynonyms = createSynonymsSnapshot(stores.synonyms);
  const presence = createPresenceSnapshot(stores.presence);
  await presence.refresh();
  const plan = createPlanSnapshot(stores.plan);
  await plan.refresh();
  const goals = createGoalsSnapshot(stores.goals);
  await goals.refresh();
  const posts: SentMessage[] = [];
  const updates: SentMessage[] = [];
  const teams = {
    answerPost: (messageId: string): SendResult => ({ outcome: 'sent', messageId }),
    answerUpdate: (messageId: string): SendResult => ({ outcome: 'sent', messageId }),
  };
  const loaded = { figures: options.figures ?? figures2022 };
  const storedFigures = createFiguresSnapshot(stores.figures);
  const refreshFigures = async () => {
    await storedFigures.refresh();
    if (options.storedFigures) loaded.figures = storedFigures.current();
  };
  if (options.storedFigures && (await stores.figures.listVersions()).length === 0) {
    for (const figures of loaded.figures) {
      await stores.figures.stage(figures);
      await stores.figures.switchTo(figures);
    }
  }
  await refreshFigures();
  let ids = 0;
  const nextId = () => {
    ids += 1;
    return String(ids);
  };

  const board: Board = createBoard({
    ...stores,
    figures: createGoalFigures({
      figures: createPlannedFigures({
        figures: () => loaded.figures,
        plan: plan.current,
        confirmedPresence: presence.current,
      }),
      records: goals.current,
    }),
    goalRecords: goals.current,
    refreshGoals: goals.refresh,
    loadedFigures: () => loaded.figures,
    versions: stores.figures,
    refreshFigures,
    rememberAnswer: (answer) => {
      void stores.givenAnswers.add([answer]);
    },
    directory,
    addedSynonyms,
    plannedMeetings: plan.current,
    refreshPlan: plan.refresh,
    confirmedPresence: presence.current,
    refreshPresence: presence.refresh,
    sender: {
      post: async (address, message) => {
        const { conversationId } = address;
        const refused = options.post?.(address);
        if (refused) return refused;
        const messageId = nextId();
        posts.push({ conversationId, message, messageId });
        return teams.answerPost(messageId);
      },
      update: async ({ conversationId }, messageId, message) => {
        const result = teams.answerUpdate(messageId);
        if (result.outcome === 'sent') updates.push({ conversationId, message, messageId });
        return result;
      },
    },
    gate: openGate,
    clock: { now: () => clock.at },
    ids: { next: nextId },
    random: () => 0,
    pause: async () => undefined,
    log: silentLog,
    zone: 'Europe/Stockholm',
    publicHolidays,
    coordinators: new Set(options.coordinators ?? [coordinator.id]),
    digestApprovals: options.digestApprovals ?? 1,
    digestOf: (text) => createHash('sha256').update(text).digest('hex'),
    queryReader: options.queryReader ?? null,
    newToken: () => createHash('sha256').update(`token ${nextId()}`).digest('hex').slice(0, 48),
    publicUrl: options.publicUrl === undefined ? 'https://bot.example' : options.publicUrl,
    renderCalendar,
    requestTick: () => undefined,
    requestCardUpdate: () => undefined,
  });

  const seat = { role: 'member', order: null, from: '2022-01-01', to: null } as const;
  await stores.roster.replaceAll(
    ['board', 'preparation'].flatMap((bodyId) => [
      { ...seat, bodyId, personId: 'kiruna', personName: 'Ledamot Kiruna', municipalityCode: '2584' },
      { ...seat, bodyId, personId: 'boden', personName: 'Ledamot Boden', municipalityCode: '2582' },
    ]),
  );
  await directory.refresh();

  /** The team with its General channel, named by the team, and Beredningsgruppen. */
  const joinTeam = () =>
    board.handler.onTeamSeen({
      tenantId,
      teamId: 'team',
      channels: [
        { name: 'Norrbottens e-nämnd', address: boardChannel },
        { name: 'Beredningsgruppen', address: preparationChannel },
      ],
    });
  /** Time passes: what is due is planned, and what is planned is delivered. */
  const pass = async () => {
    await board.tick();
    for (const streamId of await stores.outbox.openStreams()) {
      await board.deliver(streamId);
      await board.onDelivered(streamId);
    }
  };
  const say = (text: string, person: Person = coordinator, from: Partial<IncomingMessage> = {}) =>
    board.handler.onMessage({ text, person, address: personalAddress(person), locale: 'sv-SE', ...from });
  const press = (
    verb: string,
    data: unknown,
    person: Person = coordinator,
    address: Address = preparationChannel,
  ) => board.handler.onCardAction({ verb, data, person, address, locale: 'sv-SE', messageId: 'pressed' });

  return {
    board,
    stores,
    directory,
    addedSynonyms,
    plan,
    posts,
    updates,
    teams,
    loaded,
    clock,
    joinTeam,
    pass,
    say,
    press,
  };
}

/** The text that a reader without cards gets. */
export function plainText(messages: readonly OutgoingMessage[]): string {
  return messages.map((message) => (message.kind === 'text' ? message.text : message.summary)).join('\n');
}
