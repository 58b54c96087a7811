import { z } from 'zod/v4';
import { lang, list, record, text } from '../card-fields.ts';

/** `YYYY-MM`, as buttons send it back. */
export const digestMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const goalLine = record({
  goalId: text.default(''),
  /** Compared with the next digest's; null when none is known. */
  outcome: z.number().nullable().default(null),
  mark: text,
  title: text,
  status: text,
  /** Outcome, target and reason; null when the source gives none. */
  detail: text.nullable(),
  style: z.enum(['good', 'warning', 'attention', 'default']),
});

/** What a month's digest says, frozen when it is drafted. A section without rows is left out of the card. */
const sections = {
  lang,
  month: text,
  heading: text,
  /** One sentence with the month's main figures: notification text and first line. */
  lead: text,
  goals: record({
    heading: text,
    rows: list(goalLine),
    /** A button to what a card has no room for; pressing it is the same as typing `text`. Null when all are shown. */
    more: record({ title: text, text }).nullable().default(null),
  }),
  attendance: record({
    heading: text,
    /** One for each body: the average of its held meetings, and what lies behind it. */
    rows: list(record({ body: text, value: text, detail: text })),
    /** The same averages in whole per cent, cut off, and the goal when all bodies share it. */
    chart: record({
      title: text,
      bars: list(record({ label: text, value: z.number(), color: z.enum(['good', 'warning', 'neutral']) })),
    }),
  }),
  /** `ids` are of the meetings that take answers: a personal copy says what its reader's municipality answered to them. */
  meetings: record({ heading: text, rows: list(text), ids: list(text).default([]) }),
  projects: record({
    heading: text,
    rows: list(record({ name: text, phase: text, status: text.nullable() })),
  }),
  economy: record({
    heading: text,
    lead: text,
    columns: record({ area: text, deviation: text }),
    rows: list(record({ area: text, deviation: text })),
  }),
  /** Figures that are new or others than in the former digest of the same year. */
  changes: record({ heading: text, rows: list(text) }).default({ heading: '', rows: [] }),
  footer: list(text),
};

export const digestContentSchema = record(sections);

const button = record({
  title: text,
  verb: z.enum(['digest-noted', 'digest-unsubscribe', 'digest-resubscribe']),
});

/** The digest exactly as it goes out: what was frozen, and around it what belongs to the copy. */
export const digestCardContent = record({
  ...sections,
  /** The coordinator's own words, one paragraph. */
  introduction: record({ heading: text, text }).nullable(),
  /** What only this reader's copy says; null in a channel. */
  own: record({ heading: text, rows: list(text) }).nullable(),
  /** What the reader's last press did. */
  notice: text.nullable(),
  buttons: list(button),
});

export const approvalVerbs = [
  'digest-edit',
  'digest-approve',
  'digest-approve-now',
  'digest-test',
  'digest-progress',
  'digest-cancel',
  'digest-report',
] as const;

/** The coordinator's card beside a preview: what will go where and when, and how far it has come. */
export const digestApprovalContent = record({
  lang,
  month: text,
  /** Mark of the content that was previewed; approving another one is refused. */
  contentRevision: text,
  heading: text,
  status: text,
  recipients: list(record({ name: text, state: text })),
  note: text.nullable(),
  /** What a personal copy says besides, as an example; null when nobody gets one. */
  example: record({ heading: text, rows: list(text) }).nullable(),
  /** What may be changed before it is approved; null afterwards. `included` are the values of the sections, with commas. */
  form: record({
    introduction: text,
    sections: list(record({ title: text, value: text })),
    included: text,
    labels: record({ introduction: text, sections: text, save: text, date: text, time: text }),
    date: text,
    time: text,
  }).nullable(),
  buttons: list(
    record({
      title: text,
      verb: z.enum(approvalVerbs),
      style: z.enum(['default', 'positive', 'destructive']),
    }),
  ),
});

export type DigestContent = z.infer<typeof digestContentSchema>;
export type DigestCard = z.infer<typeof digestCardContent>;
export type DigestApprovalCard = z.infer<typeof digestApprovalContent>;
