import type { Language } from '../language.ts';
import { attendanceAnswerTexts } from '../texts/attendance-answers.ts';
import { clockTime } from '../texts/format.ts';
import type { Answer, MeetingPoint, PartialPresence } from './answer.ts';

/** `kommer på plats, från kl. 14.00, ”note”`: the whole of what somebody said, to follow the municipality's name. */
export function describeAnswer(
  answer: Pick<Answer, 'choice' | 'substituteName' | 'partial' | 'note'>,
  language: Language,
): string {
  const texts = attendanceAnswerTexts[language];
  const says =
    answer.choice === 'substitute' ? texts.says.substitute(answer.substituteName) : texts.says[answer.choice];
  return [
    says,
    ...(answer.partial ? [describePart(answer.partial, language)] : []),
    ...(answer.note === null ? [] : [texts.noted(answer.note)]),
  ].join(', ');
}

/** `från kl. 14.00 till och med § 12`, `jäv: ärende 5`. */
export function describePart(partial: PartialPresence, language: Language): string {
  const texts = attendanceAnswerTexts[language];
  if (partial.kind === 'conflict-of-interest') return texts.conflict(partial.item);
  const { from, to } = partial;
  const until = to && (to.kind === 'time' ? texts.toTime : texts.toParagraph)(describePoint(to, language));
  return [...(from ? [texts.from(describePoint(from, language))] : []), ...(until ? [until] : [])].join(' ');
}

/** `kl. 14.00` or `§ 12`, as it can be typed again. */
export function describePoint(point: MeetingPoint, language: Language): string {
  const texts = attendanceAnswerTexts[language];
  return point.kind === 'time'
    ? texts.time(clockTime(point.time, language))
    : texts.paragraph(point.paragraph);
}
