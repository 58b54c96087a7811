import { z } from 'zod/v4';
import { lang, list, record, text } from './card-fields.ts';
import { correctionCardContent, correctionFormContent } from './corrections/correction-card-content.ts';
import { inquiryCardContent } from './inquiries/inquiry-card-content.ts';

/**
 * What each Adaptive Card shows: the template's name and its data. Every text is already in one language, with figures
 * and dates formatted, but not escaped: `src/cards` does that. The first line of each card is its message's summary.
 */
export type CardContent = {
  readonly [T in TemplateName]: { readonly template: T; readonly data: CardData[T] };
}[TemplateName];

/** What pressing the button asks, as if typed. A phone shows about 30 characters of the title. */
const choiceButton = record({ title: text, text });

/** A label and a number for a chart, with the number written out beside it. */
const chartPoint = record({ label: text, value: z.number(), valueText: text, reached: z.boolean() });

/** One meeting, who comes, and the buttons to answer. */
const attendance = record({
  lang,
  meetingId: text,
  heading: text,
  when: text,
  goalLine: text,
  goalMet: z.boolean(),
  /** Null when the meeting is cancelled. */
  quorumLine: text.nullable(),
  quorumMet: z.boolean(),
  /** The reader's own answer, or why no answer is taken; null when there is nothing to say. */
  notice: text.nullable(),
  /** Only groups with an answer: "På plats (2)" and "Boden, Kiruna". */
  groups: list(record({ label: text, municipalities: text })),
  /** "Saknar svar (12)" and the municipalities; null when all have answered. */
  missing: record({ label: text, municipalities: text }).nullable(),
  asOf: text,
  /** False once the meeting takes no answers: only refresh is left. */
  open: z.boolean(),
  /** What the answer buttons stand under. */
  question: text,
  buttons: record({
    onSite: text,
    online: text,
    substitute: text,
    notComing: text,
    refresh: text,
    substituteName: text,
    substituteNameMissing: text,
    send: text,
  }),
});

/** The monthly digest, exactly as it goes out. A section without rows is left out of the card. */
const digest = record({
  lang,
  month: text,
  heading: text,
  /** One sentence with the month's main figures: notification text and first line. */
  lead: text,
  goals: record({
    heading: text,
    rows: list(
      record({
        mark: text,
        title: text,
        status: text,
        /** Outcome, target and reason; null when the source gives none. */
        detail: text.nullable(),
        style: z.enum(['good', 'warning', 'attention', 'default']),
      }),
    ),
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
  meetings: record({ heading: text, rows: list(text) }),
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
  footer: list(text),
});

/** The coordinator's card beside a preview: what will go where, and how far it has come. */
const digestApproval = record({
  lang,
  month: text,
  /** Mark of the content that was previewed; approving another one is refused. */
  contentRevision: text,
  heading: text,
  status: text,
  recipients: list(record({ name: text, state: text })),
  note: text.nullable(),
  /** Buttons of the state: approve and discard while waiting, refresh afterwards. */
  buttons: list(
    record({
      title: text,
      verb: z.enum(['digest-approve', 'digest-progress']),
      style: z.enum(['default', 'positive', 'destructive']),
    }),
  ),
});

/**
 * A table answer; the numbers of the chart, when there is one, stand in the table too. `lead` is the whole answer in one
 * sentence. A long table is cut off by the renderer, which says so.
 */
const table = record({
  lang,
  lead: text,
  columns: list(record({ title: text, weight: z.number().positive(), numeric: z.boolean() })),
  rows: list(list(text)),
  chart: record({ title: text, points: list(chartPoint) }).nullable(),
  source: text.nullable(),
  more: list(choiceButton),
});

/**
 * A sentence and things to press; each press is the same as typing its `text`. `forward` sends what was asked to the
 * coordinator.
 */
const choices = record({
  lang,
  lead: text,
  lines: list(text),
  choices: list(choiceButton),
  forward: record({ title: text, inquiryId: text }).optional(),
});

/** The data of each template, by the template's name in `cards/`. */
export const cardSchemas = {
  attendance,
  digest,
  'digest-approval': digestApproval,
  table,
  choices,
  inquiry: inquiryCardContent,
  'correction-form': correctionFormContent,
  correction: correctionCardContent,
} as const;

export type TemplateName = keyof typeof cardSchemas;
type CardData = { readonly [T in TemplateName]: z.infer<(typeof cardSchemas)[T]> };

export type AttendanceCard = z.infer<typeof attendance>;
export type DigestCard = z.infer<typeof digest>;
export type DigestApprovalCard = z.infer<typeof digestApproval>;
export type TableCard = z.infer<typeof table>;
export type ChoicesCard = z.infer<typeof choices>;
export type ChoiceButton = z.infer<typeof choiceButton>;
export type ChartPoint = z.infer<typeof chartPoint>;
