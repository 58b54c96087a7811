import type { OutgoingMessage } from '../chat/replies.ts';
import { tableMessage } from '../chat/table-message.ts';
import type { Language } from '../language.ts';
import { fold } from '../texts/fold.ts';
import { longDate, monthName, wholeNumber } from '../texts/format.ts';
import { inquiryTexts } from '../texts/inquiries.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { Inquiry } from './inquiry.ts';

/** As much of a question as a row of the report shows. */
const longestExample = 160;

/** Questions that say the same: without regard to case, diacritics, punctuation and spaces. */
interface InquiryGroup {
  /** Newest first; never empty. */
  readonly inquiries: readonly [Inquiry, ...Inquiry[]];
}

/** The groups of what is given newest first, in the order of their newest question. */
export function groupInquiries(inquiries: readonly Inquiry[]): readonly InquiryGroup[] {
  const groups = new Map<string, [Inquiry, ...Inquiry[]]>();
  for (const inquiry of inquiries) {
    const key = foldedQuestion(inquiry.text);
    const known = groups.get(key);
    if (known) known.push(inquiry);
    else groups.set(key, [inquiry]);
  }
  return [...groups.values()].map((found) => ({ inquiries: found }));
}

/** The month's unanswered questions as a table: what was asked, how often, when last, and what became of it. Names nobody. */
export function reportMessage(
  inquiries: readonly Inquiry[],
  shown: { readonly month: string; readonly language: Language; readonly zone: TimeZone },
): OutgoingMessage {
  const { language } = shown;
  const texts = inquiryTexts[language];
  const lead = texts.report({
    month: monthName(shown.month, language),
    asked: inquiries.length,
    forwarded: inquiries.filter(({ state }) => state !== 'kept').length,
    answered: inquiries.filter(({ answer }) => answer !== null).length,
  });
  const rows = groupInquiries(inquiries).map(({ inquiries: [newest, ...older] }) => [
    example(newest.text),
    wholeNumber(older.length + 1, language),
    longDate(localTime(new Date(newest.askedAt), shown.zone).date, language),
    stateOf([newest, ...older], language),
  ]);
  const { question, count, latest, state } = texts.columns;
  const columns = [
    { title: question, weight: 4, numeric: false },
    { title: count, weight: 1, numeric: true },
    { title: latest, weight: 2, numeric: false },
    { title: state, weight: 2, numeric: false },
  ];
  const data = { lang: language, lead, columns, rows, chart: null, source: null, more: [] };
  return tableMessage(data);
}

function stateOf(inquiries: readonly Inquiry[], language: Language): string {
  const texts = inquiryTexts[language];
  const answered = inquiries.filter(({ answer }) => answer !== null).length;
  if (answered === inquiries.length) return texts.answeredState;
  if (answered > 0) return texts.partlyAnswered(answered, inquiries.length);
  return inquiries.every(({ state }) => state === 'kept') ? texts.keptState : texts.forwardedState;
}

/** What has no letter or digit, such as a line of emoji, stands for itself. */
function foldedQuestion(text: string): string {
  return (
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || text
  );
}

function example(text: string): string {
  const characters = [...text];
  return characters.length <= longestExample ? text : `${characters.slice(0, longestExample - 1).join('')}…`;
}
