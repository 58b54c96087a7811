import { substitutesOf } from '../../attendance/card-viewers.ts';
import { describeAnswer } from '../../attendance/describe-answer.ts';
import { readAnswer } from '../../attendance/given-answer.ts';
import type { MeetingCards } from '../../attendance/meeting-card.ts';
import { answeredWords } from '../../attendance/own-answer.ts';
import type { NewAnswer, RecordedAnswer } from '../../attendance/record-answer.ts';
import type { Clock } from '../../clock.ts';
import type { Directory } from '../../directory/directory.ts';
import type { LoadedFigures } from '../../figures/figures.ts';
import type { Municipality } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { entitledTo, type Meeting } from '../../meetings/meeting.ts';
import type { Permissions } from '../../permissions.ts';
import { attendanceTexts } from '../../texts/attendance.ts';
import { attendanceReplies } from '../../texts/attendance-replies.ts';
import { chatTexts } from '../../texts/chat.ts';
import { escapeMarkdown } from '../../texts/escape.ts';
import { enumeration } from '../../texts/format.ts';
import type { TimeZone } from '../../time/zone.ts';
import type { IncomingMessage } from '../events.ts';
import type { OutgoingMessage } from '../replies.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';
import { type ParsedAnswer, parseAnswer } from './parse-answer.ts';
import { meetingName, meetingOf } from './spoken-meeting.ts';

interface Dependencies {
  readonly cards: MeetingCards;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  readonly requestUpdate: (meetingId: string) => void;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** What was typed, and what it is about. */
interface Typed {
  readonly parsed: ParsedAnswer;
  readonly municipality: Municipality;
  readonly meeting: Meeting;
  readonly message: IncomingMessage;
  readonly language: Language;
}

/** The command that does what the attendance card's buttons do, for guests whose card fails too. */
export function createAnswerFor(deps: Dependencies): RunCommand {
  return async (context) => {
    const typed = read(deps, context);
    return 'parsed' in typed ? answer(deps, typed) : typed;
  };
}

function read(
  deps: Dependencies,
  { message, argument, language }: CommandContext,
): Typed | readonly OutgoingMessage[] {
  const texts = attendanceReplies[language];
  const known = deps.figures()[0]?.municipalities ?? [];
  if (known.length === 0) return sentence(chatTexts[language].nothingLoaded);
  const parsed = parseAnswer(argument, known);
  if (!parsed) return sentence(texts.answerForHow);
  const { municipality } = parsed;
  if (!municipality) {
    const names = known.map(({ name }) => name);
    const typed = escapeMarkdown(parsed.typed.slice(0, 60));
    return sentence(texts.unknownMunicipality(typed, enumeration(names, language)));
  }
  const meeting = meetingOf(deps, message, parsed.meeting);
  return meeting ? { parsed, municipality, meeting, message, language } : sentence(texts.whichMeeting);
}

async function answer(deps: Dependencies, typed: Typed): Promise<readonly OutgoingMessage[]> {
  const { parsed, municipality, meeting, message, language } = typed;
  const { person } = message;
  const texts = attendanceReplies[language];
  const found = deps.cards.find(meeting.id);
  const isEntitled = entitledTo(meeting, deps.figures()).some(({ code }) => code === municipality.code);
  if (!found || !isEntitled) return sentence(texts.unknownMeeting);
  const codes = deps.permissions.municipalitiesOf(person, meeting.body, meeting.date);
  const isOwn = codes.includes(municipality.code);
  if (!isOwn && !deps.permissions.isCoordinator(person)) {
    const { name, officialName } = municipality;
    return sentence(texts.notYours(language === 'sv' ? officialName : name));
  }
  if (!isOwn && parsed.reason === '') return sentence(texts.reasonMissing);
  const given = givenIn(deps, typed);
  if (typeof given === 'string') return sentence(given);

  const recorded = await deps.record({
    ...found,
    municipalityCode: municipality.code,
    given,
    person,
    via: isOwn ? 'command' : 'coordinator',
    reason: isOwn ? null : parsed.reason,
    ...(isOwn && !parsed.changes ? { seen: { drawnAt: null, confirms: null } } : {}),
  });
  if (recorded.outcome === 'recorded') deps.requestUpdate(meeting.id);
  return sentence(said(deps, typed, recorded));
}

/** What is to be recorded, or why it cannot be. */
function givenIn(deps: Dependencies, { parsed, municipality, meeting, language }: Typed) {
  const { choice } = parsed;
  if (choice === 'clear') return null;
  const substitutes = substitutesOf(deps.directory.seats(), meeting, municipality.code);
  const read = readAnswer({ ...parsed, choice, substituteId: '' }, meeting, substitutes);
  return read.ok ? read.given : attendanceReplies[language].faults[read.fault];
}

function said(deps: Dependencies, typed: Typed, recorded: RecordedAnswer): string {
  const { municipality, meeting, message, language } = typed;
  const texts = attendanceReplies[language];
  const { zone, clock } = deps;
  const words = (given: Parameters<typeof answeredWords>[1]) =>
    escapeMarkdown(
      attendanceTexts[language].ownAnswer(
        answeredWords(municipality.name, given, { language, zone, now: clock.now() }),
      ),
    );
  if (recorded.outcome === 'refused') return texts.refused[recorded.period];
  if (recorded.outcome === 'answered-by-other') {
    const again = `${message.text.replace(/[.!\s]+$/u, '')} ${texts.changeWord}`;
    return texts.alreadyAnswered(words(recorded.standing), escapeMarkdown(again));
  }
  const { answer, before, outcome } = recorded;
  if (outcome === 'unchanged' && answer) return `${texts.unchanged} ${words(answer)}`;
  const about = meetingName(deps.figures(), meeting, language);
  const replaced = before && before.answeredById !== message.person.id ? [before] : [];
  return [
    answer
      ? texts.recorded(municipality.name, escapeMarkdown(describeAnswer(answer, language)), about)
      : texts.cleared(municipality.name, about),
    ...replaced.map((other) =>
      texts.replaced(escapeMarkdown(other.answeredByName), escapeMarkdown(describeAnswer(other, language))),
    ),
  ].join(' ');
}
