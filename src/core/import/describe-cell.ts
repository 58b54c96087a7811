import type { z } from 'zod/v4';
import type { ImportTexts } from '../texts/import.ts';
import type { CellKind } from './cells.ts';

type Say = (texts: ImportTexts) => string;

// Å, ä, ö and dashes of UTF-8 read as Windows-1252, the sign for an unreadable character, and control characters.
const garbage = /Ã[\u0080-\u00bf…„–€‚]|â€|\ufffd|[^\P{Cc}\t\r\n]/u;

/** Text that went through a wrong encoding on its way, and would be shown as it is. */
export function isGarbled(cell: string): boolean {
  return garbage.test(cell);
}

/** Says what is wrong with a cell that its schema refused. */
export function describeCell(cell: string, kind: CellKind, issue: z.core.$ZodIssue): Say {
  if (cell.trim() === '') return (texts) => texts.emptyCell;
  switch (issue.code) {
    case 'invalid_value':
      return (texts) => texts.notOneOf(cell, issue.values.map(String));
    case 'too_big':
      return tooBig(cell, issue);
    case 'too_small':
      if (kind === 'amount') return (texts) => texts.negativeAmount(cell);
      return (texts) => texts.belowMinimum(cell, Number(issue.minimum));
    default:
      return malformed(cell, kind);
  }
}

function tooBig(cell: string, issue: z.core.$ZodIssueTooBig): Say {
  const maximum = Number(issue.maximum);
  return (texts) => (issue.origin === 'string' ? texts.tooLong(maximum) : texts.aboveMaximum(cell, maximum));
}

function malformed(cell: string, kind: CellKind): Say {
  if (kind === 'amount') return malformedAmount(cell);
  return (texts) => {
    const byKind: Readonly<Record<Exclude<CellKind, 'amount'>, (cell: string) => string>> = {
      count: texts.notWholeNumber,
      decimal: texts.notDecimal,
      date: texts.notDate,
      time: texts.notTime,
      code: texts.notCode,
      id: texts.notId,
      text: texts.notText,
      list: texts.notText,
    };
    return byKind[kind](cell);
  };
}

function malformedAmount(cell: string): Say {
  const digits = cell.replace(/\s/g, '');
  if (/^-?\d+$/.test(digits)) return (texts) => texts.amountWithSpaces(cell, digits);
  if (/^-?\d+[.,][\d.,]+$/.test(digits)) return (texts) => texts.amountWithDecimals(cell);
  return (texts) => texts.notAmount(cell);
}
