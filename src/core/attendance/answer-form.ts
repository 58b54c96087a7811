import { attendanceTexts } from '../texts/attendance.ts';
import { attendanceFormTexts } from '../texts/attendance-form.ts';
import type { Answer } from './answer.ts';
import type { MeetingState } from './attendance-card.ts';
import type { AttendanceCard } from './attendance-card-content.ts';
import { describePoint } from './describe-answer.ts';

type AnswerForm = Pick<
  AttendanceCard,
  'question' | 'offers' | 'substitutes' | 'details' | 'buttons' | 'labels'
>;

/** What the card asks. Its inputs begin with the reader's own answer where it is known who reads. */
export function answerForm(state: MeetingState): AnswerForm {
  const texts = attendanceFormTexts[state.language];
  const { mode } = state.meeting;
  const own = state.answers.filter(({ municipalityCode }) => state.own.includes(municipalityCode));
  const offers = { onSite: mode !== 'online', online: mode !== 'on-site' };
  return {
    question: own.length > 0 && own.length === state.own.length ? texts.questionAnswered : texts.question,
    offers,
    substitutes: state.substitutes.map(({ personId, personName }) => ({
      title: personName,
      value: personId,
    })),
    details: details(state, { offers, own }),
    buttons: texts.buttons,
    labels: texts.labels,
  };
}

function details(
  { language, own: codes }: MeetingState,
  given: { readonly offers: AnswerForm['offers']; readonly own: readonly Answer[] },
): AnswerForm['details'] {
  const { groups } = attendanceTexts[language];
  const { keepSubstitute } = attendanceFormTexts[language];
  // With several municipalities the card cannot know which one the inputs are about.
  const answer = codes.length === 1 ? (given.own[0] ?? null) : null;
  const substitute = answer?.choice === 'substitute' ? (answer.substituteName ?? '') : null;
  const choices = [
    ...(given.offers.onSite ? [{ title: groups['on-site'], value: 'on-site' }] : []),
    ...(given.offers.online ? [{ title: groups.online, value: 'online' }] : []),
    ...(substitute === null ? [] : [{ title: keepSubstitute(substitute), value: 'substitute' }]),
    { title: groups['not-coming'], value: 'not-coming' },
  ];
  const { partial, note } = answer ?? { partial: null, note: null };
  const period = partial?.kind === 'period' ? partial : null;
  return {
    choices,
    choice: answer?.choice ?? choices[0]?.value ?? '',
    substitute: substitute ?? '',
    from: period?.from ? describePoint(period.from, language) : '',
    to: period?.to ? describePoint(period.to, language) : '',
    item: partial?.kind === 'conflict-of-interest' ? partial.item : '',
    note: note ?? '',
    removable: codes.length === 0 || given.own.length > 0,
  };
}
