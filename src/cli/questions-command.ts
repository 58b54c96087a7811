import { writeFile } from 'node:fs/promises';
import type { Inquiry } from '../core/inquiries/inquiry.ts';
import { groupInquiries } from '../core/inquiries/report.ts';
import type { Language } from '../core/language.ts';
import { csvLines } from '../core/texts/csv.ts';
import { inquiryExportTexts } from '../core/texts/inquiry-export.ts';
import { unreadableCode } from './error-code.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

interface QuestionsOptions {
  /** `YYYY-MM`; null for all months. */
  readonly month: string | null;
  /** The file to write; null to print. */
  readonly out: string | null;
}

/** Lists the unanswered questions as CSV, newest first. Who asked is left out. */
export async function runQuestions(options: QuestionsOptions, context: OperatorContext): Promise<ExitCode> {
  const texts = inquiryExportTexts[context.language];
  const { inquiries } = await context.openStores();
  const found = await inquiries.list(options.month);
  const lines = csvLines([Object.values(texts.columns), ...rowsOf(found, context.language)]);
  if (options.out === null) {
    for (const line of lines) context.print(line);
    return 0;
  }
  try {
    await writeFile(options.out, lines.map((line) => `${line}\r\n`).join(''));
  } catch (error) {
    const code = unreadableCode(error);
    if (code === null) throw error;
    context.printAside(texts.cannotWrite(options.out, code));
    return 1;
  }
  context.print(texts.written(found.length, options.out));
  return 0;
}

const dayMs = 24 * 60 * 60_000;

/** Removes the questions that are older than so many days, with what was answered to them. */
export async function runRemoveQuestions(days: number, context: OperatorContext): Promise<ExitCode> {
  const { inquiries } = await context.openStores();
  const before = new Date(context.clock.now().getTime() - days * dayMs).toISOString();
  const count = await inquiries.removeBefore(before);
  context.print(inquiryExportTexts[context.language].removed(count, days));
  return 0;
}

function rowsOf(inquiries: readonly Inquiry[], language: Language): readonly (readonly string[])[] {
  const texts = inquiryExportTexts[language];
  const timesAsked = new Map(
    groupInquiries(inquiries).flatMap(({ inquiries: same }) => same.map(({ id }) => [id, same.length])),
  );
  return inquiries.map((inquiry) => [
    minute(inquiry.askedAt),
    inquiry.text,
    String(timesAsked.get(inquiry.id) ?? 1),
    inquiry.before ?? '',
    texts.outcome[inquiry.outcome],
    texts.language[inquiry.language],
    texts.where[inquiry.address.conversationType],
    texts.state[inquiry.state],
    minute(inquiry.forwardedAt),
    minute(inquiry.answer?.at ?? null),
    inquiry.answer?.sv ?? '',
    inquiry.answer?.en ?? '',
  ]);
}

/** `2022-12-07 08:00`, of an ISO instant. */
function minute(instant: string | null): string {
  return instant?.slice(0, 16).replace('T', ' ') ?? '';
}
