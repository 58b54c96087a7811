import { choicesMessage } from '../chat/choices-message.ts';
import { type CommandContext, type RunCommand, sentence } from '../chat/commands/command-context.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Directory } from '../directory/directory.ts';
import { type LoadedFigures, loadedYears } from '../figures/figures.ts';
import type { Goal } from '../figures/rows.ts';
import { formMessage } from '../form-card.ts';
import type { Language } from '../language.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { fold } from '../texts/fold.ts';
import { longDate } from '../texts/format.ts';
import { goalTexts } from '../texts/goals.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { GoalDesk } from './goal-desk.ts';
import { goalForm, maxReason, standingText } from './goal-form.ts';
import type { GoalStore } from './goal-store.ts';
import type { MayUpdate } from './may-update.ts';
import { findGoals, parseStanding, splitChange, titleOf } from './parse-goal-change.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly goals: Pick<GoalStore, 'history'>;
  readonly desk: GoalDesk;
  readonly directory: Pick<Directory, 'seats'>;
  readonly permissions: Permissions;
  readonly mayUpdate: MayUpdate;
  readonly zone: TimeZone;
}

interface GoalCommands {
  readonly change: RunCommand;
  readonly owner: RunCommand;
  readonly history: RunCommand;
}

type WithGoal = (goal: Goal, context: CommandContext, rest: string) => Promise<readonly OutgoingMessage[]>;

/** More than these nobody finds the right one among; the name can be written. */
const maxChoices = 20;
const nobody = ['ingen', 'nobody'];

/** How goals stand, who owns them, and what was changed. */
export function createGoalCommands(deps: Dependencies): GoalCommands {
  const about =
    (work: WithGoal, how: (language: Language) => string): RunCommand =>
    async (context) => {
      const { argument, language } = context;
      const texts = goalTexts[language];
      const goals = goalsOf(deps);
      if (goals.length === 0) return sentence(chatTexts[language].nothingLoaded);
      const { name, rest } = splitChange(argument);
      if (name === '') return [goalChoices(deps, goals, context, how(language))];
      const found = findGoals(goals, name);
      const [goal] = found;
      if (!goal) return sentence(texts.unknown(escapeMarkdown(name.slice(0, 80))));
      if (found.length > 1) return [goalChoices(deps, found, context, texts.ambiguous(name.slice(0, 80)))];
      return work(goal, context, rest);
    };
  return {
    change: about(
      (goal, context, rest) => change(deps, goal, context, rest),
      (language) => goalTexts[language].how,
    ),
    owner: about(
      (goal, context, rest) => setOwner(deps, goal, context, rest),
      (language) => goalTexts[language].ownerHow,
    ),
    history: about(
      (goal, context) => history(deps, goal, context),
      (language) => goalTexts[language].which,
    ),
  };
}

/** The goals of the newest year that is loaded. */
function goalsOf({ figures }: Dependencies): readonly Goal[] {
  const years = loadedYears(figures());
  return years.find(({ year }) => year === Math.max(...years.map((each) => each.year)))?.goals ?? [];
}

/** Those that the person may update come first. */
function goalChoices(
  { mayUpdate }: Dependencies,
  goals: readonly Goal[],
  { message, language }: CommandContext,
  lead: string,
): OutgoingMessage {
  const texts = goalTexts[language];
  const choices = goals
    .filter((goal) => goal.measuredFrom === 'manual' && mayUpdate(goal, message.person))
    .slice(0, maxChoices)
    .map((goal) => ({ title: titleOf(goal, language), text: texts.updateGoal(titleOf(goal, language)) }));
  return choicesMessage({
    lang: language,
    lead,
    lines: choices.length === 0 ? [texts.notYours] : [],
    choices,
  });
}

async function change(
  { desk, mayUpdate }: Dependencies,
  goal: Goal,
  { message: { person }, language }: CommandContext,
  rest: string,
): Promise<readonly OutgoingMessage[]> {
  const texts = goalTexts[language];
  const title = titleOf(goal, language);
  if (!mayUpdate(goal, person)) return sentence(texts.notYours);
  if (goal.measuredFrom !== 'manual') return sentence(texts.measured(title));
  if (rest === '') return [formMessage(goalForm(goal, await desk.version(goal), language))];
  const standing = parseStanding(rest, goal.outcome);
  if (!standing) return sentence(texts.how);
  if ((standing.reason?.length ?? 0) > maxReason) return sentence(texts.reasonTooLong(maxReason));
  const outcome = await desk.update(goal, standing, { person, seen: null });
  if (outcome !== 'recorded') return sentence(texts.conflict);
  return sentence(texts.updated(title, escapeMarkdown(standingText(standing, language))));
}

async function setOwner(
  { desk, directory, permissions }: Dependencies,
  goal: Goal,
  { message: { person }, language }: CommandContext,
  rest: string,
): Promise<readonly OutgoingMessage[]> {
  const texts = goalTexts[language];
  if (!permissions.isCoordinator(person)) return sentence(chatTexts[language].coordinatorsOnly);
  if (rest === '') return sentence(texts.ownerHow);
  const title = titleOf(goal, language);
  if (nobody.includes(fold(rest))) {
    await desk.setOwner(goal, null, person);
    return sentence(texts.ownerSet(title, language === 'sv' ? 'Ingen' : 'Nobody'));
  }
  const seat = directory.seats().find(({ personName }) => fold(personName) === fold(rest));
  if (!seat) return sentence(texts.ownerUnknown(escapeMarkdown(rest.slice(0, 80))));
  await desk.setOwner(goal, { id: seat.personId, name: seat.personName }, person);
  return sentence(texts.ownerSet(title, escapeMarkdown(seat.personName)));
}

async function history(
  { goals, zone }: Dependencies,
  goal: Goal,
  { language }: CommandContext,
): Promise<readonly OutgoingMessage[]> {
  const texts = goalTexts[language];
  const title = titleOf(goal, language);
  const changes = await goals.history(goal.year, goal.goalId);
  if (changes.length === 0) return sentence(texts.noHistory(title));
  const lines = changes.toReversed().map(({ at, byName, before, after }) => {
    const { update, owner } = after;
    const what =
      update !== null && update.at !== before?.update?.at
        ? standingText(update, language)
        : texts.ownerOf(owner?.name ?? '–');
    return texts.historyLine(longDate(localTime(new Date(at), zone).date, language), byName, what);
  });
  return [choicesMessage({ lang: language, lead: texts.historyLead(title), lines, choices: [] })];
}
