import type { IncomingCardAction } from '../chat/events.ts';
import type { CardActionReply } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Permissions } from '../permissions.ts';
import type { OfferToJoin } from '../roster/join.ts';
import { attendanceTexts } from '../texts/attendance.ts';
import { attendanceReplies } from '../texts/attendance-replies.ts';
import type { TimeZone } from '../time/zone.ts';
import { substitutesOf } from './card-viewers.ts';
import { readAnswer } from './given-answer.ts';
import { answeredWords } from './own-answer.ts';
import { type AnswerData, answerData } from './press-data.ts';
import { type Asked, askWhetherToChange, askWhichMunicipality } from './question-card.ts';
import type { NewAnswer, RecordedAnswer } from './record-answer.ts';

/** What it takes to make an answer of a press. */
export interface PressAnswerer {
  readonly permissions: Permissions;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  readonly directory: Pick<Directory, 'seats'>;
  /** What to answer somebody who speaks for nobody in the meeting's body. */
  readonly offerToJoin: OfferToJoin;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
}

export interface PressedMeeting {
  readonly action: IncomingCardAction;
  readonly language: Language;
  readonly meeting: Meeting;
  readonly body: Body;
  readonly entitled: readonly Municipality[];
  /** Those of the entitled that the presser speaks for. */
  readonly own: readonly Municipality[];
}

type Refusal = Extract<CardActionReply, { kind: 'refused' }>;

/** More buttons than this are no help. */
const maxMunicipalities = 12;

/** Records what was pressed; gives the card's remark, or what to answer in place of the card. */
export async function answerByPress(
  deps: PressAnswerer,
  press: PressedMeeting,
): Promise<{ readonly remark: string | null } | CardActionReply> {
  const texts = attendanceReplies[press.language];
  const read = answerData.safeParse(press.action.data);
  if (!read.success) return refused('BadRequest', texts.unreadablePress);
  const data = read.data;
  const asked: Asked = { ...press, data, zone: deps.zone, now: deps.clock.now() };
  const municipality = municipalityOf(deps, press, data);
  if (municipality === 'ask') return askWhichMunicipality(asked, press.own);
  if (municipality === 'nobody') return offerToJoin(deps, press);
  if ('kind' in municipality) return municipality;

  const onBehalf = !press.own.includes(municipality);
  if (onBehalf && data.reason === '') return refused('BadRequest', texts.reasonMissing);
  const given = givenIn(deps, press, { data, municipality });
  if (given !== null && 'kind' in given) return given;
  const recorded = await deps.record({
    meeting: press.meeting,
    body: press.body,
    municipalityCode: municipality.code,
    given,
    person: press.action.person,
    via: onBehalf ? 'coordinator' : 'card',
    reason: onBehalf ? data.reason : null,
    seen: { drawnAt: data.drawnAt, confirms: data.confirms },
  });
  deps.log.info('attendance-answer', { meetingId: press.meeting.id, outcome: recorded.outcome });
  if (recorded.outcome === 'refused') return refused('Conflict', texts.refused[recorded.period]);
  if (recorded.outcome === 'answered-by-other')
    return askWhetherToChange(asked, municipality, recorded.standing);
  return { remark: remarkOn({ ...asked, ...press }, { municipality, onBehalf, recorded }) };
}

/** For whom the press answers: what the card claims is heeded only among those that the presser may answer for. */
function municipalityOf(
  deps: PressAnswerer,
  { action, language, entitled, own }: PressedMeeting,
  { municipalityCode }: AnswerData,
): Municipality | 'ask' | 'nobody' | Refusal {
  const texts = attendanceReplies[language];
  const isCoordinator = deps.permissions.isCoordinator(action.person);
  const claimed = (isCoordinator ? entitled : own).find(({ code }) => code === municipalityCode);
  if (claimed) return claimed;
  const [only, ...others] = own;
  if (!only) return isCoordinator ? refused('Forbidden', texts.onBehalfHow) : 'nobody';
  if (others.length === 0) return only;
  return own.length > maxMunicipalities ? refused('BadRequest', texts.severalMunicipalities) : 'ask';
}

function offerToJoin(deps: PressAnswerer, { action, body, meeting, language }: PressedMeeting) {
  return deps.offerToJoin({ person: action.person, body, meetingId: meeting.id, language });
}

function givenIn(
  deps: PressAnswerer,
  { meeting, language }: PressedMeeting,
  { data, municipality }: { readonly data: AnswerData; readonly municipality: Municipality },
): NewAnswer['given'] | Refusal {
  const { choice } = data;
  if (choice === 'clear') return null;
  const substitutes = substitutesOf(deps.directory.seats(), meeting, municipality.code);
  const read = readAnswer({ ...data, choice }, meeting, substitutes);
  return read.ok ? read.given : refused('BadRequest', attendanceReplies[language].faults[read.fault]);
}

/** Said where the card does not show it: who had answered so before, and what a coordinator answered for others. */
function remarkOn(
  asked: Asked & Pick<PressedMeeting, 'action'>,
  did: {
    readonly municipality: Municipality;
    readonly onBehalf: boolean;
    readonly recorded: Extract<RecordedAnswer, { outcome: 'recorded' | 'unchanged' }>;
  },
): string | null {
  const texts = attendanceTexts[asked.language];
  const { answer, outcome } = did.recorded;
  if (did.onBehalf) {
    const { name } = did.municipality;
    return answer ? texts.ownAnswer(answeredWords(name, answer, asked)) : texts.ownMissing(name);
  }
  const isAnothers = answer !== null && answer.answeredById !== asked.action.person.id;
  return outcome === 'unchanged' && isAnothers ? texts.alreadySo : null;
}

function refused(code: Refusal['code'], text: string): Refusal {
  return { kind: 'refused', code, text };
}
