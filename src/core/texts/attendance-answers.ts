import type { Choice } from '../attendance/answer.ts';
import type { Bilingual } from './catalogue.ts';

/** An answer in words: what a municipality says, and for which part of the meeting. */
export interface AttendanceAnswerTexts {
  readonly says: Readonly<Record<Exclude<Choice, 'substitute'>, string>> & {
    /** The name may be unknown. */
    readonly substitute: (name: string | null) => string;
  };
  readonly time: (clock: string) => string;
  readonly paragraph: (number: number) => string;
  readonly from: (point: string) => string;
  /** Up to a time, or to the end of a paragraph. */
  readonly toTime: (point: string) => string;
  readonly toParagraph: (point: string) => string;
  readonly conflict: (item: string) => string;
  readonly late: string;
  readonly noted: (note: string) => string;
}

export const attendanceAnswerTexts: Bilingual<AttendanceAnswerTexts> = {
  sv: {
    says: {
      'on-site': 'kommer på plats',
      online: 'deltar digitalt',
      substitute: (name) => (name === null ? 'skickar ersättare' : `skickar ersättare, ${name}`),
      'not-coming': 'kommer inte',
    },
    time: (clock) => `kl. ${clock}`,
    paragraph: (number) => `§\u00a0${number}`,
    from: (point) => `från ${point}`,
    toTime: (point) => `till ${point}`,
    toParagraph: (point) => `till och med ${point}`,
    conflict: (item) => `jäv: ${item}`,
    late: 'sent svar',
    noted: (note) => `”${note}”`,
  },
  en: {
    says: {
      'on-site': 'is coming on site',
      online: 'is taking part online',
      substitute: (name) => (name === null ? 'is sending a substitute' : `is sending a substitute, ${name}`),
      'not-coming': 'is not coming',
    },
    time: (clock) => clock,
    paragraph: (number) => `§\u00a0${number}`,
    from: (point) => `from ${point}`,
    toTime: (point) => `until ${point}`,
    toParagraph: (point) => `to the end of ${point}`,
    conflict: (item) => `conflict of interest: ${item}`,
    late: 'late answer',
    noted: (note) => `“${note}”`,
  },
};
