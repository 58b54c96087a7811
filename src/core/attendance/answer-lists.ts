import { attendanceTexts } from '../texts/attendance.ts';
import { attendanceAnswerTexts } from '../texts/attendance-answers.ts';
import { sortNames } from '../texts/format.ts';
import { substituteTexts } from '../texts/substitutes.ts';
import { type Answer, choices } from './answer.ts';
import type { MeetingState } from './attendance-card.ts';
import type { AttendanceCard } from './attendance-card-content.ts';
import { describePart } from './describe-answer.ts';

/** Characters of one list: fourteen municipalities with notes fit, and of hundreds a phone shows no wall of names. */
const maxListLength = 1_600;
/** What the card shows of a note; its municipality and the history have the whole of it. */
const maxNoteLength = 60;

/** Who answered what, one list for each choice that was made. */
export function answerGroups(state: MeetingState): AttendanceCard['groups'] {
  const texts = attendanceTexts[state.language];
  const named = new Map(state.municipalities.map(({ code, name }) => [code, name]));
  return choices.flatMap((choice) => {
    const entries = state.answers.flatMap((answer) => {
      const name = named.get(answer.municipalityCode);
      return name !== undefined && answer.choice === choice ? [{ name, answer }] : [];
    });
    if (entries.length === 0) return [];
    const municipalities = listed(state, [
      entries.map(({ name, answer }) => withDetails(name, answer, state)),
      entries.map(({ name }) => name),
    ]);
    return [{ label: texts.group(texts.groups[choice], entries.length), municipalities }];
  });
}

/** Whose substitute was asked, serves for a part, or is nowhere to be found. */
export function substituteGroups(state: MeetingState): AttendanceCard['groups'] {
  const texts = substituteTexts[state.language];
  const labels = { asked: texts.askedGroup, coming: texts.comingGroup, vacant: texts.vacantGroup } as const;
  return (['asked', 'coming', 'vacant'] as const).flatMap((standing) => {
    const entries = state.municipalities.flatMap(({ code, name }) => {
      const own = state.standings.get(code);
      if (own?.standing !== standing) return [];
      return [{ name, whole: own.standing === 'vacant' ? name : `${name} (${own.personName})` }];
    });
    if (entries.length === 0) return [];
    const municipalities = listed(state, [
      entries.map(({ whole }) => whole),
      entries.map(({ name }) => name),
    ]);
    return [
      { label: attendanceTexts[state.language].group(labels[standing], entries.length), municipalities },
    ];
  });
}

/** Who has not answered; null when everybody has. */
export function unansweredList(state: MeetingState): AttendanceCard['missing'] {
  const texts = attendanceTexts[state.language];
  const answered = new Set(state.answers.map(({ municipalityCode }) => municipalityCode));
  const names = state.municipalities.filter(({ code }) => !answered.has(code)).map(({ name }) => name);
  if (names.length === 0) return null;
  return { label: texts.group(texts.unanswered, names.length), municipalities: listed(state, [names]) };
}

/** `Kalix (Ersättare Kalix, från kl. 14.00, sent svar)`. */
function withDetails(name: string, answer: Answer, { language }: MeetingState): string {
  const texts = attendanceAnswerTexts[language];
  const details = [
    answer.substituteName,
    answer.partial && describePart(answer.partial, language),
    answer.late ? texts.late : null,
    answer.note && texts.noted(shortened(answer.note)),
  ].filter((detail) => detail !== null && detail !== '');
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

function shortened(note: string): string {
  return note.length <= maxNoteLength ? note : `${note.slice(0, maxNoteLength - 1).trimEnd()}…`;
}

/** The first version that fits; of the last one, as many names as fit and how many more there are. */
function listed({ language }: MeetingState, versions: readonly (readonly string[])[]): string {
  const lists = versions.map((names) => sortNames(names));
  const whole = lists.map((names) => names.join(', ')).find((text) => text.length <= maxListLength);
  if (whole !== undefined) return whole;
  const names = lists.at(-1) ?? [];
  let length = 0;
  const shown = names.filter((name) => {
    length += name.length + 2;
    return length <= maxListLength;
  });
  return `${shown.join(', ')} ${attendanceTexts[language].andMore(names.length - shown.length)}`;
}
