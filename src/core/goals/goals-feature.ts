import type { BoardPorts } from '../board-ports.ts';
import type { RunCommand } from '../chat/commands/command-context.ts';
import type { IsWorkingDay } from '../digest/working-days.ts';
import type { Feature } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { goalTexts } from '../texts/goals.ts';
import { createGoalCommands } from './goal-commands.ts';
import { createGoalDesk } from './goal-desk.ts';
import { updateVerb } from './goal-form.ts';
import { createGoalNudge } from './goal-nudge.ts';
import { createMayUpdate } from './may-update.ts';
import { createGoalPress } from './press-goal.ts';

export interface Goals {
  /** The list of goals, with a button for those who may update one. */
  readonly withButton: (list: RunCommand) => RunCommand;
  readonly feature: Feature;
}

/** Goals as people keep them up to date: how they stand, who owns them, and the reminder before each digest. */
export function createGoals(
  ports: BoardPorts,
  { permissions, isWorkingDay }: { readonly permissions: Permissions; readonly isWorkingDay: IsWorkingDay },
): Goals {
  const desk = createGoalDesk(ports);
  const mayUpdate = createMayUpdate({ ...ports, permissions });
  const { change, owner, history } = createGoalCommands({ ...ports, desk, permissions, mayUpdate });
  const nudge = createGoalNudge({ ...ports, isWorkingDay });
  return {
    withButton: (list) => async (context) => {
      const messages = await list(context);
      const { message, language } = context;
      const owned = ports.goalRecords().some((record) => mayUpdate(record, message.person));
      if (!owned && !permissions.isCoordinator(message.person)) return messages;
      const { update, updateCommand } = goalTexts[language];
      return messages.map((shown) => {
        if (shown.kind !== 'card' || shown.card.template !== 'table') return shown;
        const more = [...shown.card.data.more, { title: update, text: updateCommand }];
        return { ...shown, card: { ...shown.card, data: { ...shown.card.data, more } } };
      });
    },
    feature: {
      commands: { 'change-goal': change, 'goal-owner': owner, 'goal-history': history },
      presses: { [updateVerb]: createGoalPress({ ...ports, desk, mayUpdate }) },
      streams: [nudge],
      due: [nudge.nudge],
    },
  };
}
