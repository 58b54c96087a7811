import { z } from 'zod/v4';
import type { CardActionReply } from '../chat/replies.ts';
import type { Press } from '../feature.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { formReply, noteCard } from '../form-card.ts';
import { goalTexts } from '../texts/goals.ts';
import type { GoalDesk } from './goal-desk.ts';
import { maxReason, standingText } from './goal-form.ts';
import { goalStanding } from './goal-record.ts';
import type { MayUpdate } from './may-update.ts';
import { titleOf } from './parse-goal-change.ts';

/** What the form sends. */
const pressData = z.object({
  year: z.coerce.number().int(),
  goalId: z.string().max(100),
  seen: z.string().max(200),
  status: goalStanding.shape.status,
  outcome: z.string().max(40).default(''),
  reason: z.string().max(2_000).default(''),
});

const numeric = /^-?\d+(?:[.,]\d+)?$/;

export function createGoalPress(deps: {
  readonly figures: () => LoadedFigures;
  readonly desk: GoalDesk;
  readonly mayUpdate: MayUpdate;
}): Press {
  return async (action, language) => {
    const texts = goalTexts[language];
    const parsed = pressData.safeParse(action.data);
    if (!parsed.success) return refused('BadRequest', texts.unreadablePress);
    const { year, goalId, seen, status } = parsed.data;
    const goal = deps
      .figures()
      .find((loaded) => loaded.year === year)
      ?.goals.find((each) => each.goalId === goalId);
    if (!goal) return refused('NotFound', texts.unknown(goalId));
    if (!deps.mayUpdate(goal, action.person)) return refused('Forbidden', texts.notYours);
    if (goal.measuredFrom !== 'manual') return refused('BadRequest', texts.measured(titleOf(goal, language)));
    const written = parsed.data.outcome.replace(/[\s%]/gu, '');
    if (written !== '' && !numeric.test(written)) return refused('BadRequest', texts.outcomeUnreadable);
    const reason = parsed.data.reason.trim();
    if (reason.length > maxReason) return refused('BadRequest', texts.reasonTooLong(maxReason));
    const standing = {
      status,
      outcome: written === '' ? null : Number(written.replace(',', '.')),
      reason: reason === '' ? null : reason,
    };
    const outcome = await deps.desk.update(goal, standing, { person: action.person, seen });
    if (outcome !== 'recorded') return refused('Conflict', texts.conflict);
    const title = titleOf(goal, language);
    return formReply(noteCard(language, texts.updated(title, standingText(standing, language)), []));
  };
}

function refused(code: Extract<CardActionReply, { kind: 'refused' }>['code'], text: string): CardActionReply {
  return { kind: 'refused', code, text };
}
