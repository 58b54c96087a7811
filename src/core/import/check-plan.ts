import { importRuleTexts } from '../texts/import-rules.ts';
import type { FigureTables } from './figure-tables.ts';
import { type ImportProblem, problem } from './problem.ts';

/** A goal has both a target and a comparison, or neither. */
export function goalProblems({ goals: { file, rows } }: FigureTables): readonly ImportProblem[] {
  return rows.flatMap(({ line, known: { target, comparison } }) => {
    if (target === undefined || comparison === undefined) return [];
    const place = { file, line, column: 'comparison' };
    if (target !== null && comparison === null) {
      return [problem(place, importRuleTexts, (t) => t.targetWithoutComparison)];
    }
    if (target === null && comparison !== null) {
      return [problem(place, importRuleTexts, (t) => t.comparisonWithoutTarget)];
    }
    return [];
  });
}

/** No channel name belongs to two bodies, whatever its case, since a channel is bound by its name alone. */
export function channelProblems({ bodies: { file, rows } }: FigureTables): readonly ImportProblem[] {
  const owners = new Map<string, string>();
  return rows.flatMap(({ line, known: { body_id: bodyId = '', channel_names: names = [] } }) =>
    names.flatMap((name) => {
      const key = name.toLowerCase();
      const owner = owners.get(key) ?? bodyId;
      owners.set(key, owner);
      if (owner === bodyId) return [];
      const place = { file, line, column: 'channel_names' };
      return [problem(place, importRuleTexts, (t) => t.channelTaken(name, owner))];
    }),
  );
}
