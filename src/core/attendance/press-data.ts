import { z } from 'zod/v4';
import { choices } from './answer.ts';

/** Empty inputs come as `''`, or not at all. */
const input = (maxLength: number) => z.string().trim().max(maxLength).optional().default('');

const instant = z.iso.datetime().nullish().catch(null).default(null);

/** What each button of an attendance card sends. A client can forge it: rights are never read from it. */
export const pressData = z.object({
  meetingId: z.string().max(100),
  /** True when the client asked by itself, so as to show the reader's own answer. */
  automatic: z.boolean().optional().default(false),
});

/** What somebody answers by a press. */
export const answerData = pressData.extend({
  choice: z.enum([...choices, 'clear']),
  substituteId: input(100),
  substituteName: input(100),
  from: input(40),
  to: input(40),
  item: input(200),
  note: input(300),
  /** Which of the municipalities that the person may answer for; any other is not heeded. */
  municipalityCode: input(10),
  /** Why a coordinator answers on behalf of the municipality. */
  reason: input(300),
  /** `answeredAt` of somebody else's answer that the person was asked about. */
  confirms: instant,
  drawnAt: instant,
});
export type AnswerData = z.infer<typeof answerData>;

/** The same press once more, from a question's button: what was not given is left out. */
export function pressAgain(
  data: AnswerData,
  lang: string,
  changed: Partial<Pick<AnswerData, 'municipalityCode' | 'confirms' | 'drawnAt'>>,
): Readonly<Record<string, string>> {
  const { automatic: _, ...rest } = data;
  const fields: readonly [string, unknown][] = Object.entries({ ...rest, ...changed, lang });
  return Object.fromEntries(
    fields.flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])),
  );
}
