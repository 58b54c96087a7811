import { z } from 'zod/v4';
import { describeAnswer } from '../attendance/describe-answer.ts';
import { answeredWords } from '../attendance/own-answer.ts';
import { type NewAnswer, plainAnswer, type RecordedAnswer } from '../attendance/record-answer.ts';
import type { BoardPorts } from '../board-ports.ts';
import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import { entitledTo } from '../meetings/meeting.ts';
import type { Permissions } from '../permissions.ts';
import { attendanceTexts } from '../texts/attendance.ts';
import { attendanceReplies } from '../texts/attendance-replies.ts';
import { chatTexts } from '../texts/chat.ts';
import { scheduleTexts } from '../texts/schedule.ts';
import { nudgeCard } from './nudge-card.ts';
import { type NudgeSources, standingForCoordinator } from './shown-nudge.ts';
import type { MeetingOfBody } from './unanswered.ts';

/** What the buttons of a nudge ask for. */
export const nudgeVerbs = {
  choose: 'nudge-choose',
  answer: 'nudge-answer',
  refresh: 'nudge-refresh',
} as const;

type Dependencies = NudgeSources &
  Pick<BoardPorts, 'clock' | 'log' | 'zone' | 'requestCardUpdate'> & {
    readonly permissions: Permissions;
    readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  };

/** A client can forge all of it: rights are never read from it. */
const nudgeData = z.object({
  meetingId: z.string().max(100),
  municipalityCode: z.string().max(10).optional().default(''),
});
const answerData = z.object({
  choice: z.enum(['on-site', 'online', 'not-coming']),
  reason: z.string().trim().min(1).max(300),
  drawnAt: z.iso.datetime(),
});

interface Pressed extends MeetingOfBody {
  readonly action: IncomingCardAction;
  readonly language: Language;
}

/** A coordinator answers for a municipality, with the reason; the card comes back as it stands then. */
export async function pressNudge(
  deps: Dependencies,
  action: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = attendanceReplies[language];
  if (!deps.permissions.isCoordinator(action.person)) {
    return refused('Forbidden', chatTexts[language].coordinatorsOnly);
  }
  const data = nudgeData.safeParse(action.data);
  if (!data.success) return refused('BadRequest', texts.unreadablePress);
  const found = deps.cards.find(data.data.meetingId);
  if (!found) return refused('NotFound', texts.unknownMeeting);
  const pressed = { ...found, action, language };
  if (action.verb === nudgeVerbs.refresh) return show(deps, pressed, { answering: null, remark: null });

  const municipality = entitledTo(found.meeting, deps.figures()).find(
    ({ code }) => code === data.data.municipalityCode,
  );
  if (!municipality) return refused('BadRequest', texts.unreadablePress);
  return action.verb === nudgeVerbs.choose
    ? show(deps, pressed, { answering: municipality, remark: null })
    : answerFor(deps, pressed, municipality);
}

async function answerFor(
  deps: Dependencies,
  pressed: Pressed,
  municipality: Municipality,
): Promise<CardActionReply> {
  const { action, language, meeting, body } = pressed;
  const data = answerData.safeParse(action.data);
  if (!data.success) {
    const isReasonMissing = data.error.issues.some(({ path }) => path[0] === 'reason');
    if (!isReasonMissing) return refused('BadRequest', attendanceReplies[language].unreadablePress);
    const remark = scheduleTexts[language].reasonMissing;
    return show(deps, pressed, { answering: municipality, remark });
  }
  const { choice, reason, drawnAt } = data.data;
  const recorded = await deps.record({
    meeting,
    body,
    municipalityCode: municipality.code,
    given: plainAnswer(choice),
    person: action.person,
    via: 'coordinator',
    reason,
    // What the municipality answered itself since then is not overwritten unseen.
    seen: { drawnAt, confirms: null },
  });
  deps.log.info('nudge-answer', { meetingId: meeting.id, outcome: recorded.outcome });
  if (recorded.outcome === 'refused') {
    return refused('Conflict', attendanceReplies[language].refused[recorded.period]);
  }
  deps.requestCardUpdate(meeting.id);
  return show(deps, pressed, {
    answering: null,
    remark: remarkOn(deps, pressed, { municipality, recorded }),
  });
}

function remarkOn(
  { clock, zone }: Dependencies,
  { language }: Pressed,
  {
    municipality,
    recorded,
  }: {
    readonly municipality: Municipality;
    readonly recorded: Exclude<RecordedAnswer, { outcome: 'refused' }>;
  },
): string {
  const texts = scheduleTexts[language];
  if (recorded.outcome === 'answered-by-other') {
    const said = answeredWords(municipality.name, recorded.standing, { language, zone, now: clock.now() });
    return texts.answeredAlready(said);
  }
  const { answer } = recorded;
  if (recorded.outcome === 'unchanged' || !answer) return attendanceTexts[language].alreadySo;
  return texts.noted(municipality.name, describeAnswer(answer, language));
}

async function show(
  deps: Dependencies,
  { action, language, meeting }: Pressed,
  { answering, remark }: { readonly answering: Municipality | null; readonly remark: string | null },
): Promise<CardActionReply> {
  const standing = await standingForCoordinator(deps, meeting, language);
  if (!standing) return refused('NotFound', attendanceReplies[language].unknownMeeting);
  // A meeting that takes no answers any more has no form.
  const form = standing.card.open ? answering : null;
  const { accountId } = action.person;
  // A form that were drawn anew by itself would lose what is being typed.
  const viewers = accountId === undefined || form ? [] : [accountId];
  const card = nudgeCard({ ...standing, answering: form, remark, viewers });
  return { kind: 'card', card: { template: 'attendance-nudge', data: card } };
}

function refused(code: 'BadRequest' | 'Forbidden' | 'NotFound' | 'Conflict', text: string): CardActionReply {
  return { kind: 'refused', code, text };
}
