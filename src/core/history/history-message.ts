import { shownName } from '../anonymise/pseudonym.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Language } from '../language.ts';
import { clockTime, longDate } from '../texts/format.ts';
import { historyTexts } from '../texts/history.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { HistoryEntry } from './history-source.ts';

/** A page is at most so long, so that its card is within Teams's size and none of it is cut off. */
const maxRows = 25;
const maxCharacters = 14_000;

interface Shown {
  readonly language: Language;
  readonly zone: TimeZone;
  /** The meeting's name within a sentence, and as it is typed. */
  readonly meeting: { readonly name: string; readonly typed: string };
  /** From 1 on; a page beyond the last is the last. */
  readonly page: number;
}

/** One page of a meeting's history as a table, with buttons to the next ones. The latest change is first. */
export function historyMessage(entries: readonly HistoryEntry[], shown: Shown): OutgoingMessage {
  const { language, meeting } = shown;
  const texts = historyTexts[language];
  const rows = [...entries]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map((entry) => rowOf(entry, shown));
  const pages = pagesOf(rows);
  const page = Math.min(Math.max(1, shown.page), pages.length);
  const lead = texts.lead(meeting.name, entries.length);
  const button = (title: string, to: number) => ({ title, text: texts.command(meeting.typed, to) });
  return {
    kind: 'card',
    card: {
      template: 'table',
      data: {
        lang: language,
        lead,
        columns: [
          { title: texts.columns.when, weight: 2, numeric: false },
          { title: texts.columns.about, weight: 2, numeric: false },
          { title: texts.columns.who, weight: 3, numeric: false },
          { title: texts.columns.change, weight: 5, numeric: false },
        ],
        rows: pages[page - 1] ?? [],
        chart: null,
        source: pages.length > 1 ? texts.page(page, pages.length) : null,
        more: [
          ...(page < pages.length ? [button(texts.older, page + 1)] : []),
          ...(page > 1 ? [button(texts.newer, page - 1)] : []),
        ],
      },
    },
    summary: lead,
    citations: [],
  };
}

function rowOf(entry: HistoryEntry, { language, zone }: Shown): readonly string[] {
  const texts = historyTexts[language];
  const { date, time } = localTime(new Date(entry.at), zone);
  const who = entry.who ? shownName(entry.who, language) : texts.bot;
  const change = texts.change(entry.before, entry.after);
  return [
    `${longDate(date, language)} ${clockTime(time, language)}`,
    entry.about,
    `${who}, ${entry.through}`,
    entry.reason === null ? change : `${change}. ${texts.reason(entry.reason)}`,
  ];
}

function pagesOf(rows: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const pages: (readonly string[])[][] = [];
  let length = 0;
  for (const row of rows) {
    const own = row.join('').length;
    const last = pages.at(-1);
    if (last && last.length < maxRows && length + own <= maxCharacters) {
      last.push(row);
      length += own;
    } else {
      pages.push([row]);
      length = own;
    }
  }
  return pages;
}
