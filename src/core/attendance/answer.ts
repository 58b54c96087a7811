import { z } from 'zod/v4';

export const choices = ['on-site', 'online', 'substitute', 'not-coming'] as const;
export type Choice = (typeof choices)[number];

/** A municipality's answer to one meeting. No answer is no row: it is never stored as "not coming". */
export const answer = z.object({
  municipalityCode: z.string(),
  choice: z.enum(choices),
  /** Who comes in the member's place; null unless the choice is `substitute`. */
  substituteName: z.string().max(100).nullable(),
  answeredById: z.string(),
  answeredByName: z.string(),
  /** ISO instant, UTC. */
  answeredAt: z.iso.datetime(),
  via: z.enum(['card', 'command']),
  /** True when it came after the meeting had begun. */
  late: z.boolean(),
});
export type Answer = z.infer<typeof answer>;

/** One change in the append-only history of a meeting; `before` is null for a first answer. */
export const answerChange = z.object({ id: z.string(), before: answer.nullable(), after: answer });
export type AnswerChange = z.infer<typeof answerChange>;
