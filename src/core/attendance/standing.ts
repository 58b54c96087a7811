import type { Body } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import type { AnswerPeriod, Meeting } from '../meetings/meeting.ts';
import { type AttendanceTexts, attendanceTexts } from '../texts/attendance.ts';
import { percent } from '../texts/format.ts';
import type { AttendanceCard } from './attendance-card-content.ts';
import { type Tally, type Threshold, thresholds } from './tally.ts';

/** How a meeting stands to the body's goal and to its quorum, in words. */
export type Standing = Pick<AttendanceCard, 'goalLine' | 'goalMet' | 'quorumLine' | 'quorumMet'>;

interface Given {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly tally: Tally;
  readonly period: AnswerPeriod;
  readonly language: Language;
}

/** Before and during the meeting it counts who comes; afterwards only presence that was confirmed. */
export function standingOf(given: Given): Standing {
  const texts = attendanceTexts[given.language];
  if (given.period === 'cancelled') return neither(texts.cancelledLine);
  if (given.period !== 'over') return coming(given, texts);
  const { municipalitiesPresent } = given.meeting;
  return municipalitiesPresent === null
    ? neither(texts.answeredBefore(given.tally))
    : present(given, municipalitiesPresent, texts);
}

function neither(goalLine: string): Standing {
  return { goalLine, goalMet: false, quorumLine: null, quorumMet: false };
}

function coming({ tally, body, language }: Given, texts: AttendanceTexts): Standing {
  const { goal, quorum, entitled } = tally;
  const counts = {
    coming: tally.coming,
    entitled,
    shortBy: goal.shortBy,
    percent: percent(body.goalPercent, language),
  };
  return {
    goalLine: goal.met ? texts.goalReached(counts) : texts.goalShort(counts),
    goalMet: goal.met,
    ...quorumOf(
      body,
      quorum,
      quorum.met
        ? texts.quorumReached(quorum.needed, entitled)
        : texts.quorumShort(quorum.needed, entitled, quorum.shortBy),
    ),
  };
}

function present({ meeting, body, language }: Given, count: number, texts: AttendanceTexts): Standing {
  const entitled = meeting.municipalitiesEntitled;
  const { goal, quorum } = thresholds({ coming: count, entitled, goalPercent: body.goalPercent });
  const counts = {
    coming: count,
    entitled,
    shortBy: goal.shortBy,
    percent: percent(body.goalPercent, language),
    share: percent((count / entitled) * 100, language),
  };
  return {
    goalLine: goal.met ? texts.goalWasReached(counts) : texts.goalWasMissed(counts),
    goalMet: goal.met,
    ...quorumOf(
      body,
      quorum,
      quorum.met
        ? texts.quorumWasReached(quorum.needed, entitled)
        : texts.quorumWasMissed(quorum.needed, entitled),
    ),
  };
}

/** A body that takes no decisions needs no quorum. */
function quorumOf(body: Body, quorum: Threshold, line: string): Pick<Standing, 'quorumLine' | 'quorumMet'> {
  const decides = body.decides === 'yes';
  return { quorumLine: decides ? line : null, quorumMet: decides && quorum.met };
}
