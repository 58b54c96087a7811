import { choicesMessage } from '../chat/choices-message.ts';
import type { Citation, OutgoingMessage } from '../chat/replies.ts';
import type { Language } from '../language.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { questionTexts } from '../texts/questions.ts';
import type { TimeZone } from '../time/zone.ts';
import type { Reply } from './answers/reply.ts';
import { citationOf } from './answers/source.ts';

/** How an answer is said: its language, and the zone in which its days are counted. */
export interface Voice {
  readonly language: Language;
  readonly zone: TimeZone;
}

/** Text alone, unless there is a table to show or something to press. */
export function messageOf(reply: Reply, voice: Voice): OutgoingMessage {
  const { sentence, sources, table, more } = reply;
  const { language } = voice;
  const citations = sources.map((source) => citationOf(source, voice));
  if (table === null) {
    return more.length === 0
      ? { kind: 'text', text: withMarks(escapeMarkdown(sentence), citations), citations }
      : choicesMessage({ lang: language, lead: sentence, lines: [], choices: more });
  }
  const origin = citations.map(({ name, abstract }) => `${name} (${abstract})`).join(' · ');
  return {
    kind: 'card',
    summary: sentence,
    citations,
    card: {
      template: 'table',
      data: {
        lang: language,
        lead: sentence,
        columns: table.columns,
        rows: table.rows,
        chart: table.chart,
        source: origin === '' ? null : questionTexts[language].source(origin),
        more,
      },
    },
  };
}

/** Teams shows a citation where the text has its number. */
function withMarks(text: string, citations: readonly Citation[]): string {
  return [text, ...citations.map((_, index) => `[${index + 1}]`)].join(' ');
}
