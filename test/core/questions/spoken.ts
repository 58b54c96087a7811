import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import type { Language } from '../../../src/core/language.ts';
import {
  createQuestions,
  type QuestionAnswer,
  type QuestionSettings,
} from '../../../src/core/questions/answer-question.ts';
import type { Remembered } from '../../../src/core/questions/remembered.ts';
import { figures2022 } from '../../support/figures-2022.ts';

export const settings: QuestionSettings = { zone: 'Europe/Stockholm', synonyms: [] };
const questions2022 = createQuestions(figures2022, settings);
export const today = '2022-12-07';

export function ask(
  text: string,
  language: Language = 'sv',
  previous: Remembered | null = null,
): QuestionAnswer {
  return questions2022.answer({ text, language, today, previous, own: null });
}

/** The sentence that a notification or a screen reader gives. */
export function sentenceOf(answer: QuestionAnswer): string {
  return answer.messages
    .map((message) => (message.kind === 'text' ? message.text : message.summary))
    .join(' ');
}

/** Everything that a message shows: its sentence and the texts on its card. */
export function shownIn(answer: QuestionAnswer): string {
  return answer.messages.flatMap(textsOf).join('\n');
}

function textsOf(message: OutgoingMessage): readonly string[] {
  return message.kind === 'text' ? [message.text] : [message.summary, ...stringsIn(message.card.data)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Amounts as they are formatted: `29 000 kr` with no-break spaces, `SEK 29,000`. */
export function amountsIn(text: string): readonly number[] {
  const written = /(\u2212?)(?:(\d[\d\u00a0]*)\u00a0kr|SEK (\d[\d,]*\d|\d))/gu;
  return [...text.matchAll(written)].map(([, sign, kronor, sek]) => {
    const digits = Number((kronor ?? sek ?? '').replace(/\D/g, ''));
    return sign === '' ? digits : -digits;
  });
}
