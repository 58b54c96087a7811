import type { Goal } from '../figures/rows.ts';
import { choiceField, type FormCard, textField } from '../form-card.ts';
import type { Language } from '../language.ts';
import { exactNumber } from '../texts/format.ts';
import { goalTexts } from '../texts/goals.ts';
import { type GoalStanding, goalStanding } from './goal-record.ts';
import { titleOf } from './parse-goal-change.ts';
import { standingOf } from './with-goals.ts';

export const updateVerb = 'goal-update';
export const maxReason = 500;

/** The form to say how a goal stands; `seen` is the version of what is said of it now. */
export function goalForm(goal: Goal, seen: string, language: Language): FormCard {
  const { form, status } = goalTexts[language];
  const options = goalStanding.shape.status.options.map((value) => ({ value, title: status[value] }));
  const outcome = goal.outcome === null ? '' : String(goal.outcome);
  return {
    lang: language,
    heading: titleOf(goal, language),
    lines: [standingText(standingOf(goal), language), form.lead],
    facts: [],
    notice: null,
    fields: [
      choiceField(
        { id: 'status', label: form.status, missing: form.statusMissing, value: goal.status },
        options,
      ),
      textField({ id: 'outcome', label: form.outcome(goal.unit), maxLength: 20, value: outcome }),
      textField({ id: 'reason', label: form.reason, maxLength: maxReason, value: goal.reasonSv ?? '' }),
    ],
    buttons: [
      {
        title: form.save,
        verb: updateVerb,
        style: 'positive',
        press: { lang: language, year: String(goal.year), goalId: goal.goalId, seen },
        sendsFields: true,
      },
    ],
  };
}

/** `delvis uppfyllt, utfall 3, remissen drog ut på tiden`. */
export function standingText({ status, outcome, reason }: GoalStanding, language: Language): string {
  const texts = goalTexts[language];
  return texts.now(texts.status[status], outcome === null ? null : exactNumber(outcome, language), reason);
}
