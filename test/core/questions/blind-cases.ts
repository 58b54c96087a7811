import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';

const language = z.enum(['sv', 'en']);
const question = z.object({
  language,
  text: z.string().min(1),
  kind: z.enum(['value', 'several', 'none', 'say']),
  amounts: z.array(z.number()),
  words: z.array(z.string()),
});
const turn = z.object({ language, text: z.string().min(1), amount: z.number().nullable() });
const cases = z.object({ questions: z.array(question), dialogues: z.array(z.array(turn)) });

export type BlindQuestion = z.infer<typeof question>;

const files = [
  'blind-cases',
  'blind-cases-second',
  'blind-cases-third',
  'blind-cases-fourth',
  'blind-cases-fifth',
];
const read = files.map((file) =>
  cases.parse(JSON.parse(readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8'))),
);

/** Questions worded from the data alone; what each kind means is told in the first file. */
export const blindCases = {
  questions: read.flatMap(({ questions }) => questions),
  dialogues: read.flatMap(({ dialogues }) => dialogues),
};
