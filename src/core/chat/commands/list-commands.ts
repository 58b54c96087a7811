import type { Clock } from '../../clock.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Permissions } from '../../permissions.ts';
import { listAgreements, listGoals, listMeetings, listProjects } from '../../questions/lists.ts';
import { chatTexts } from '../../texts/chat.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import { choicesMessage } from '../choices-message.ts';
import type { OutgoingMessage } from '../replies.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly permissions: Permissions;
}

interface ListCommands {
  readonly help: RunCommand;
  readonly meetings: RunCommand;
  readonly goals: RunCommand;
  readonly agreements: RunCommand;
  readonly projects: RunCommand;
}

/** The lists of what is loaded, and what one can write. */
export function createListCommands(deps: Dependencies): ListCommands {
  const list =
    (show: (figures: LoadedFigures, context: CommandContext) => OutgoingMessage): RunCommand =>
    async (context) => {
      const figures = deps.figures();
      return figures.length === 0
        ? sentence(chatTexts[context.language].nothingLoaded)
        : [show(figures, context)];
    };

  return {
    help: async ({ message, language }) => {
      const texts = chatTexts[language];
      const isCoordinator = deps.permissions.isCoordinator(message.person);
      const lines = [...texts.helpLines, ...(isCoordinator ? texts.coordinatorHelpLines : [])];
      return [choicesMessage({ lang: language, lead: texts.helpLead, lines, choices: texts.tryThese })];
    },
    meetings: list((figures, { language }) =>
      listMeetings(figures, { language, zone: deps.zone }, localTime(deps.clock.now(), deps.zone).date),
    ),
    goals: list((figures, { language }) => listGoals(figures, { language, zone: deps.zone })),
    agreements: list((figures, { language }) => listAgreements(figures, { language, zone: deps.zone })),
    projects: list((figures, { language }) => listProjects(figures, { language, zone: deps.zone })),
  };
}
