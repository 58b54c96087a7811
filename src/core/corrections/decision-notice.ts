import type { OutgoingMessage } from '../chat/replies.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { correctionTexts } from '../texts/corrections.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import type { Correction } from './correction.ts';
import { changeOf } from './correction-card.ts';
import { figureText } from './figure-name.ts';
import { presentValue, yearOf } from './figure-reference.ts';

/** What the proposer is told; null while nothing is decided. */
export function proposerNotice(
  correction: Correction,
  figures: LoadedFigures,
  language: Language,
): OutgoingMessage | null {
  const { told } = correctionTexts[language];
  const change = escaped(changeOf(correction, { figures, language }));
  const comment = correction.comment === null ? [] : [told.comment(escapeMarkdown(correction.comment))];
  const say = (sentence: string) => plain([sentence, ...comment].join(' '));
  switch (correction.state) {
    case 'accepted':
      return say(told.accepted(change));
    case 'declined':
      return say(told.declined(change));
    case 'overtaken':
      return say(told.overtaken({ ...change, now: escapeMarkdown(valueNow(correction, figures, language)) }));
    default:
      return null;
  }
}

/** What somebody is told who was given the old value; null unless the correction was accepted. */
export function askerNotice(
  correction: Correction,
  figures: LoadedFigures,
  language: Language,
): OutgoingMessage | null {
  if (correction.state !== 'accepted') return null;
  const { reason, source } = correction;
  return plain(
    correctionTexts[language].told.asker({
      ...escaped(changeOf(correction, { figures, language })),
      reason: escapeMarkdown(withoutStop(reason)),
      source: escapeMarkdown(withoutStop(source)),
    }),
  );
}

function valueNow({ figure }: Correction, loaded: LoadedFigures, language: Language): string {
  const figures = yearOf(loaded, figure);
  const value = figures === null ? 'absent' : presentValue(figures, figure);
  return value === 'absent' ? '–' : figureText(figure, value, figures, language);
}

function escaped<T extends Readonly<Record<string, string>>>(texts: T): { readonly [K in keyof T]: string } {
  const entries = Object.entries(texts).map(([key, text]) => [key, escapeMarkdown(text)]);
  return { ...texts, ...Object.fromEntries(entries) };
}

/** The sentence around it ends in a full stop of its own. */
function withoutStop(text: string): string {
  return text.replace(/[\s.]+$/u, '');
}

function plain(text: string): OutgoingMessage {
  return { kind: 'text', text, citations: [] };
}
