import { z } from 'zod/v4';
import { synonymRow } from '../../figures/synonym-row.ts';
import { idCell, textCell } from '../cells.ts';
import { csvRules } from '../csv-rules.ts';

const word = z.string().min(1).max(100);

/** One word or phrase a line, in everyday spelling; its last word may be inflected in a question. */
export const synonymsFile = csvRules({
  file: 'synonyms.csv',
  keys: [['row_kind', 'row_id', 'language', 'word']],
  cells: {
    row_kind: textCell(synonymRow.shape.rowKind),
    row_id: idCell(synonymRow.shape.rowId),
    language: textCell(synonymRow.shape.language),
    word: textCell(word),
  },
  toRow: (cells) => ({
    rowKind: cells.row_kind,
    rowId: cells.row_id,
    language: cells.language,
    word: cells.word,
  }),
});

export type SynonymLine = NonNullable<ReturnType<typeof synonymsFile.readRow>['row']>;
