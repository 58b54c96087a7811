import type { Choice } from '../attendance/answer.ts';
import type { MeetingRow } from '../figures/rows.ts';
import type { Bilingual } from './catalogue.ts';

/** The titles and words of the attendance file for spreadsheets. */
interface AttendanceFileTexts {
  readonly columns: (zone: string) => {
    readonly body: string;
    readonly date: string;
    readonly start: string;
    readonly end: string;
    readonly status: string;
    readonly code: string;
    readonly municipality: string;
    readonly answer: string;
    readonly substitute: string;
    readonly part: string;
    readonly note: string;
    readonly answeredBy: string;
    readonly answeredAt: string;
    readonly late: string;
    readonly present: string;
    readonly surprise: string;
    readonly serving: string;
    readonly role: string;
    readonly insteadOf: string;
    readonly from: string;
    readonly to: string;
    readonly conflict: string;
    readonly confirmedAt: string;
  };
  readonly status: Readonly<Record<MeetingRow['status'], string>>;
  readonly answers: Readonly<Record<Choice, string>>;
  readonly present: Readonly<Record<'yes' | 'no', string>>;
  readonly surprise: Readonly<Record<'came-anyway' | 'no-show', string>>;
  readonly roles: Readonly<Record<'member' | 'substitute', string>>;
}

export const attendanceFileTexts: Bilingual<AttendanceFileTexts> = {
  sv: {
    columns: (zone) => ({
      body: 'Organ',
      date: 'Datum',
      start: 'Start',
      end: 'Slut',
      status: 'Möte',
      code: 'Kommunkod',
      municipality: 'Kommun',
      answer: 'Svar',
      substitute: 'Ersättare enligt svaret',
      part: 'Del enligt svaret',
      note: 'Notering',
      answeredBy: 'Svarat av',
      answeredAt: `Svarat (${zone})`,
      late: 'Sent svar',
      present: 'Närvarande',
      surprise: 'Mot svaret',
      serving: 'Tjänstgörande',
      role: 'Roll',
      insteadOf: 'I stället för',
      from: 'Från',
      to: 'Till och med',
      conflict: 'Jäv i ärende',
      confirmedAt: `Bekräftat (${zone})`,
    }),
    status: { planned: 'planerat', held: 'hållet', cancelled: 'inställt' },
    answers: {
      'on-site': 'på plats',
      online: 'digitalt',
      substitute: 'ersättare',
      'not-coming': 'kommer inte',
    },
    present: { yes: 'ja', no: 'nej' },
    surprise: { 'came-anyway': 'kom ändå', 'no-show': 'uteblev' },
    roles: { member: 'ledamot', substitute: 'ersättare' },
  },
  en: {
    columns: (zone) => ({
      body: 'Body',
      date: 'Date',
      start: 'Start',
      end: 'End',
      status: 'Meeting',
      code: 'Municipality code',
      municipality: 'Municipality',
      answer: 'Answer',
      substitute: 'Substitute by the answer',
      part: 'Part by the answer',
      note: 'Note',
      answeredBy: 'Answered by',
      answeredAt: `Answered (${zone})`,
      late: 'Late answer',
      present: 'Present',
      surprise: 'Against the answer',
      serving: 'Serving',
      role: 'Role',
      insteadOf: 'In place of',
      from: 'From',
      to: 'To the end of',
      conflict: 'Conflict of interest in item',
      confirmedAt: `Confirmed (${zone})`,
    }),
    status: { planned: 'planned', held: 'held', cancelled: 'cancelled' },
    answers: { 'on-site': 'on site', online: 'online', substitute: 'substitute', 'not-coming': 'not coming' },
    present: { yes: 'yes', no: 'no' },
    surprise: { 'came-anyway': 'came anyway', 'no-show': 'did not come' },
    roles: { member: 'member', substitute: 'substitute' },
  },
};
