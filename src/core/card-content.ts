import { z } from 'zod/v4';
import { attendanceCardContent, attendanceQuestionContent } from './attendance/attendance-card-content.ts';
import { lang, list, record, text } from './card-fields.ts';
import { correctionCardContent, correctionFormContent } from './corrections/correction-card-content.ts';
import { digestApprovalContent, digestCardContent } from './digest/digest-card-content.ts';
import { formCardContent } from './form-card.ts';
import { inquiryCardContent } from './inquiries/inquiry-card-content.ts';
import { linksContent } from './links/links-card.ts';
import { planFormContent, planStepContent } from './plan/plan-card-content.ts';
import { presenceContent, presenceDetailsContent } from './presence/presence-card-content.ts';
import { nudgeCardContent } from './schedule/nudge-card-content.ts';

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
  attendance: attendanceCardContent,
  'attendance-question': attendanceQuestionContent,
  'attendance-nudge': nudgeCardContent,
  digest: digestCardContent,
  'digest-approval': digestApprovalContent,
  table,
  choices,
  form: formCardContent,
  inquiry: inquiryCardContent,
  'correction-form': correctionFormContent,
  correction: correctionCardContent,
  'plan-form': planFormContent,
  'plan-step': planStepContent,
  links: linksContent,
  presence: presenceContent,
  'presence-details': presenceDetailsContent,
} as const;

export type TemplateName = keyof typeof cardSchemas;
type CardData = { readonly [T in TemplateName]: z.infer<(typeof cardSchemas)[T]> };

export type TableCard = z.infer<typeof table>;
export type ChoicesCard = z.infer<typeof choices>;
export type ChoiceButton = z.infer<typeof choiceButton>;
export type ChartPoint = z.infer<typeof chartPoint>;
