import { wordFault } from '../synonyms/word-fault.ts';
import { importRuleTexts } from '../texts/import-rules.ts';
import { synonymTexts } from '../texts/synonyms.ts';
import type { FigureTables } from './figure-tables.ts';
import { type ImportProblem, problem } from './problem.ts';
import { rowIds } from './synonyms-of.ts';

/** Every word belongs to a row of the folder, and has no other meaning that it would take away from questions. */
export function synonymProblems(tables: FigureTables): readonly ImportProblem[] {
  const ids = rowIds(tables);
  const { file } = tables.synonyms;
  return tables.synonyms.rows.flatMap(({ line, row }) => {
    if (row === null) return [];
    const { rowKind, rowId, word } = row;
    const known = ids[rowKind];
    const fault = wordFault(word, [rowKind]);
    return [
      ...(known.size === 0 || known.has(rowId)
        ? []
        : [
            problem({ file, line, column: 'row_id' }, importRuleTexts, (t) =>
              t.unknownReferenceOf(rowId, [...known]),
            ),
          ]),
      ...(fault === null
        ? []
        : [problem({ file, line, column: 'word' }, synonymTexts, (t) => t.fault(fault, word))]),
    ];
  });
}
