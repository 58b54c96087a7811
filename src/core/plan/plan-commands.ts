import type { CommandName } from '../chat/command-words.ts';
import type { CommandContext, RunCommand } from '../chat/commands/command-context.ts';
import { sentence } from '../chat/commands/command-context.ts';
import { boundChannelOf, meetingOf } from '../chat/commands/spoken-meeting.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import { findBody } from '../meetings/find-meeting.ts';
import { bodiesOf, type Meeting } from '../meetings/meeting.ts';
import { findSpokenDate } from '../meetings/spoken-date.ts';
import { chatTexts } from '../texts/chat.ts';
import { planTexts } from '../texts/plan.ts';
import { localTime } from '../time/zone.ts';
import { readParts, readTime } from './parse-wish.ts';
import type { PlanDesk } from './plan-desk.ts';
import { addForm, moveForm } from './plan-form.ts';
import { type AskedChange, askCard, stepMessage } from './plan-step.ts';
import { type MeetingTime, maxReason } from './planned-meeting.ts';
import { faultText, type PlanVoice, refusalText, unreadText } from './refusal-text.ts';
import { resultText } from './result-text.ts';

type Replies = readonly OutgoingMessage[];
interface Asked extends CommandContext {
  readonly voice: PlanVoice;
}

/** What coordinators write to change the plan. */
export function createPlanCommands(desk: PlanDesk): Readonly<Partial<Record<CommandName, RunCommand>>> {
  const forCoordinators =
    (run: (desk: PlanDesk, asked: Asked) => Promise<Replies>): RunCommand =>
    async (context) => {
      const { message, language } = context;
      const texts = chatTexts[language];
      if (!desk.permissions.isCoordinator(message.person)) return sentence(texts.coordinatorsOnly);
      const voice = desk.voice(language);
      return voice.figures.length === 0 ? sentence(texts.nothingLoaded) : run(desk, { ...context, voice });
    };
  return {
    'new-meeting': forCoordinators(add),
    'move-meeting': forCoordinators(move),
    'cancel-meeting': forCoordinators(cancel),
    'edit-meeting': forCoordinators(edit),
  };
}

async function add(desk: PlanDesk, { message, argument, voice }: Asked): Promise<Replies> {
  const channelBodyId = boundChannelOf(desk, message)?.bodyId ?? null;
  if (argument === '') return [addForm(channelBodyId, voice)];
  const { how } = planTexts[voice.language];
  const read = readParts(argument);
  if ('fault' in read) return sentence(faultText(read, voice.language));
  const time = readTime(read.rest, todayOf(voice));
  if ('fault' in time) return sentence(faultText(time, voice.language));
  const bodyId = time.rest === '' ? channelBodyId : findBody(time.rest, bodiesOf(voice.figures))?.bodyId;
  if (!bodyId) return sentence(refusalText({ reason: 'unknown-body' }, voice));
  if (time.date === null) return sentence(planTexts[voice.language].refused['no-date'](how.add));
  const { start, end } = time.times ?? { start: null, end: null };
  const wish = { bodyId, date: time.date, start, end, form: 'ordinary', mode: null, place: null } as const;
  const action = { do: 'add', wish: { ...wish, link: null, ...read.parts } } as const;
  const result = await desk.apply({ action, person: message.person, via: 'command', shownSequence: null });
  return sentence(resultText('add', result, desk.voice(voice.language)));
}

async function move(desk: PlanDesk, asked: Asked): Promise<Replies> {
  const { message, voice } = asked;
  if (asked.argument === '') return [moveForm(null, voice)];
  const { text, isConfirmed } = withoutConfirmation(asked.argument);
  const [named, wished] = splitAtTo(text);
  const meeting = named === '' ? null : meetingOf(desk, message, named);
  if (!meeting) return sentence(refusalText({ reason: 'unknown-meeting' }, voice));
  if (wished === null) return [moveForm(meeting, voice)];
  const { how } = planTexts[voice.language];
  const time = readTime(wished, todayOf(voice));
  if ('fault' in time) return sentence(faultText(time, voice.language));
  if (time.rest !== '') return sentence(unreadText(time.rest, how.move, voice.language));
  if (time.date === null && time.times === null)
    return sentence(planTexts[voice.language].refused['no-date'](how.move));
  const to: MeetingTime = {
    date: time.date ?? meeting.date,
    ...(time.times ? shifted(meeting, time.times) : { start: meeting.start, end: meeting.end }),
  };
  return decide(desk, asked, meeting, { do: 'move', meetingId: meeting.id, to }, isConfirmed);
}

async function cancel(desk: PlanDesk, asked: Asked): Promise<Replies> {
  const { message, voice } = asked;
  const { text, isConfirmed } = withoutConfirmation(asked.argument);
  if (text === '') return sentence(planTexts[voice.language].how.cancel);
  const found = meetingAtStart(desk, message, text);
  // A day that is nobody's must not become the reason for cancelling the next meeting.
  if (!found || findSpokenDate(found.rest)?.before === '')
    return sentence(refusalText({ reason: 'unknown-meeting' }, voice));
  const reason = found.rest.replace(/^(?:skäl|reason|för att|because)?[\s:,;–-]*/iu, '');
  if (reason.length > maxReason) return sentence(planTexts[voice.language].refused['too-long']);
  const { meeting } = found;
  return decide(
    desk,
    asked,
    meeting,
    {
      do: 'cancel',
      meetingId: meeting.id,
      reason: reason === '' ? null : reason,
    },
    isConfirmed,
  );
}

async function edit(desk: PlanDesk, { message, argument, voice }: Asked): Promise<Replies> {
  const { how } = planTexts[voice.language];
  const read = readParts(argument);
  if ('fault' in read) return sentence(faultText(read, voice.language));
  if (argument === '' || Object.keys(read.parts).length === 0) return sentence(how.edit);
  const found = meetingAtStart(desk, message, read.rest);
  if (!found) return sentence(refusalText({ reason: 'unknown-meeting' }, voice));
  if (found.rest !== '') {
    const time = readTime(found.rest, todayOf(voice));
    const isTime = !('fault' in time) && time.rest === '';
    const texts = planTexts[voice.language].refused;
    return sentence(isTime ? texts['time-not-edited'] : unreadText(found.rest, how.edit, voice.language));
  }
  const action = { do: 'edit', meetingId: found.meeting.id, changes: read.parts } as const;
  const result = await desk.apply({ action, person: message.person, via: 'command', shownSequence: null });
  return sentence(resultText('edit', result, desk.voice(voice.language)));
}

/** Shows what will happen; does it when it is confirmed already. */
async function decide(
  desk: PlanDesk,
  { message, voice }: Asked,
  meeting: Meeting,
  change: AskedChange,
  isConfirmed: boolean,
): Promise<Replies> {
  if (isConfirmed) {
    const { person } = message;
    const result = await desk.apply({
      action: change,
      person,
      via: 'command',
      shownSequence: meeting.sequence,
    });
    return sentence(resultText(change.do, result, desk.voice(voice.language)));
  }
  const decision = desk.preview(change, message.person.id);
  if (decision.outcome !== 'change') return sentence(resultText(change.do, decision, voice));
  return [stepMessage(await askCard(change, meeting, desk, voice))];
}

/** A new beginning alone keeps the meeting as long as it was, as far as its day goes. */
function shifted(
  { start, end }: Pick<Meeting, 'start' | 'end'>,
  times: { readonly start: string; readonly end: string | null },
): Pick<MeetingTime, 'start' | 'end'> {
  if (times.end !== null || start === null || end === null) return times;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const until = minutes(times.start) + minutes(end) - minutes(start);
  if (until >= 24 * 60) return times;
  const two = (number: number) => String(number).padStart(2, '0');
  return { start: times.start, end: `${two(Math.floor(until / 60))}:${two(until % 60)}` };
}

function todayOf({ now, zone }: PlanVoice): string {
  return localTime(now, zone).date;
}

function withoutConfirmation(argument: string): { readonly text: string; readonly isConfirmed: boolean } {
  const text = argument.replace(/[\s,]*(?<![\p{L}])(?:bekräfta|bekrafta|confirm)$/iu, '').trim();
  return { text, isConfirmed: text !== argument.trim() };
}

/** `MÖTE till DATUM tid`: what stands before and behind the first `till`; null behind it when there is none. */
function splitAtTo(text: string): readonly [string, string | null] {
  const found = /(?:^|\s)(?:till|to)\s+/iu.exec(text);
  if (!found) return [text, null];
  return [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()];
}

/** The meeting that as many of the first words as possible name, and the words behind them. */
function meetingAtStart(
  desk: PlanDesk,
  message: CommandContext['message'],
  text: string,
): { readonly meeting: Meeting; readonly rest: string } | null {
  const words = text.split(' ');
  for (let count = words.length; count >= 1; count -= 1) {
    const meeting = meetingOf(desk, message, words.slice(0, count).join(' '));
    if (meeting) return { meeting, rest: words.slice(count).join(' ') };
  }
  return null;
}
