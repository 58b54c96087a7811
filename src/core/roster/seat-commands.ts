import { type CommandContext, type RunCommand, sentence } from '../chat/commands/command-context.ts';
import { boundChannelOf } from '../chat/commands/spoken-meeting.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { formMessage } from '../form-card.ts';
import { bodiesOf } from '../meetings/meeting.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { rosterTexts } from '../texts/roster.ts';
import { addDays } from '../time/zone.ts';
import { type ParsedSeat, parseSeat } from './parse-seat.ts';
import type { SeatEditor } from './seat-editor.ts';
import { seatForm } from './seat-form.ts';
import { peopleWith, personOf } from './seat-press.ts';
import { findSpokenPerson, type NamedPerson, personByWords } from './spoken-person.ts';
import { spokenSeat } from './spoken-seat.ts';

interface Dependencies {
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly editor: SeatEditor;
  /** For whoever may not edit the roster, and asks to be added. */
  readonly askToJoin: (context: CommandContext, parsed: ParsedSeat) => ReturnType<RunCommand>;
}

/** What a command is about; `unknown` says why the person is nobody, when somebody was named. */
interface Spoken {
  readonly person: NamedPerson | null;
  readonly parsed: ParsedSeat;
  readonly unknown: string | null;
}

/** The coordinator gives and ends seats, and anybody asks for one, in words. */
export function createSeatCommands(deps: Dependencies) {
  return {
    add: async (context: CommandContext) => {
      const { message, language } = context;
      if (!deps.permissions.isCoordinator(message.person))
        return sentence(rosterTexts[language].joinYourself);
      return add(deps, context, read(deps, context, 'from'));
    },
    addMe: async (context: CommandContext) => {
      const { message, argument } = context;
      const text = argument.replace(/^(?:själv|sjalv|myself)\s*/iu, '');
      const parsed = parse(deps, text, 'from');
      if (!deps.permissions.isCoordinator(message.person)) return deps.askToJoin(context, parsed);
      return add(deps, context, { person: message.person, parsed, unknown: null });
    },
    end: (context: CommandContext) => end(deps, context),
  };
}

async function add(
  deps: Dependencies,
  { message, argument, language }: CommandContext,
  { person, parsed, unknown }: Spoken,
): ReturnType<RunCommand> {
  const texts = rosterTexts[language];
  const figures = deps.figures();
  if (figures.length === 0) return sentence(chatTexts[language].nothingLoaded);
  if (parsed.isWrongDate) return sentence(texts.faults['wrong-date']);
  const { municipality, role, order, to } = parsed;
  const bodyId = parsed.body?.bodyId ?? boundChannelOf(deps, message)?.bodyId ?? null;
  if (person && municipality && bodyId !== null) {
    const from = parsed.from ?? deps.editor.today();
    if (to !== null && to < from) return sentence(texts.faults['to-before-from']);
    const place = { municipalityCode: municipality.code, bodyId, role: role ?? 'member' };
    const { outcome, seat } = await deps.editor.add({ ...personOf(person), ...place, order, from, to });
    return sentence(escapeMarkdown(texts.outcome[outcome](spokenSeat(seat, figures, language))));
  }
  // A form lists people, and stays between the bot and the coordinator.
  if (message.address.conversationType !== 'personal')
    return sentence(unknown === null ? texts.addHow : escapeMarkdown(unknown));
  const mentioned = message.mentions ? person : null;
  const values = {
    personId: person?.id ?? '',
    municipalityCode: municipality?.code ?? '',
    bodyId: bodyId ?? '',
    role: role ?? 'member',
    order: order === null ? '' : String(order),
    from: parsed.from ?? '',
    to: to ?? '',
    mentionedId: mentioned?.id ?? '',
    mentionedName: mentioned?.name ?? '',
  };
  const notice = unknown ?? (argument === '' ? null : texts.addForm.missing);
  const people = peopleWith(deps.directory, person);
  return [formMessage(seatForm(values, { people, figures, language, notice }))];
}

async function end(deps: Dependencies, context: CommandContext): ReturnType<RunCommand> {
  const { message, language } = context;
  const texts = rosterTexts[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  const { person, parsed, unknown } = read(deps, context, 'to');
  if (parsed.isWrongDate) return sentence(texts.faults['wrong-date']);
  if (!person) return sentence(unknown === null ? texts.endHow : escapeMarkdown(unknown));
  // Without a day it is over at once.
  const lastDay = parsed.to ?? addDays(parsed.from ?? deps.editor.today(), -1);
  const choice = {
    personId: person.id,
    municipalityCode: parsed.municipality?.code ?? null,
    bodyId: parsed.body?.bodyId ?? null,
    role: parsed.role,
  };
  const ended = (await deps.editor.end(choice, lastDay)).map((seat) =>
    spokenSeat(seat, deps.figures(), language),
  );
  const said = ended.length === 0 ? texts.notOnRoster(person.name) : texts.ended(person.name, ended, lastDay);
  return sentence(escapeMarkdown(said));
}

function parse(deps: Dependencies, text: string, bareDate: 'from' | 'to'): ParsedSeat {
  const figures = deps.figures();
  return parseSeat(text, {
    municipalities: figures[0]?.municipalities ?? [],
    bodies: bodiesOf(figures),
    today: deps.editor.today(),
    bareDate,
  });
}

function read(
  deps: Dependencies,
  { message, argument, language }: CommandContext,
  bareDate: 'from' | 'to',
): Spoken {
  const texts = rosterTexts[language];
  const spoken = findSpokenPerson(argument, message, deps.directory);
  const parsed = parse(deps, spoken.rest, bareDate);
  const typed = parsed.rest.replace(
    /^(?:ledamot|ersättare|sekreterare|member|substitute|secretary)\s*/iu,
    '',
  );
  const person = spoken.person ?? personByWords(typed, deps.directory);
  if (person) return { person, parsed, unknown: null };
  const [mentioned] = message.mentions ?? [];
  if (mentioned) return { person, parsed, unknown: texts.unidentified(mentioned.name) };
  return { person, parsed, unknown: typed === '' ? null : texts.unknownPerson(typed.slice(0, 60)) };
}
