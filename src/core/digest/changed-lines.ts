import type { DigestContent } from './digest-card-content.ts';

type Said = ReadonlyMap<string, string>;

/** What is said of each figure, by the figure's name. */
function figuresIn({ attendance, economy }: Pick<DigestContent, 'attendance' | 'economy'>): Said {
  return new Map([
    ...attendance.rows.map((row) => [row.body, `${row.value} (${row.detail})`] as const),
    ...economy.rows.map((row) => [row.area, row.deviation] as const),
  ]);
}

function goalsIn({ goals }: DigestContent): Said {
  return new Map(
    goals.rows.map(({ title, status, detail }) => [title, detail === null ? status : `${status}: ${detail}`]),
  );
}

/** `name: what is said of it now` for each figure of which something else was said before, or nothing. */
export function changedFigures(
  before: Pick<DigestContent, 'attendance' | 'economy'>,
  after: Pick<DigestContent, 'attendance' | 'economy'>,
): readonly string[] {
  return differences(figuresIn(before), figuresIn(after));
}

/** The same of goals too. */
export function changedLines(before: DigestContent, after: DigestContent): readonly string[] {
  return [...differences(goalsIn(before), goalsIn(after)), ...changedFigures(before, after)];
}

function differences(before: Said, after: Said): readonly string[] {
  return [...after]
    .filter(([name, says]) => before.get(name) !== says)
    .map(([name, says]) => `${name}: ${says}`);
}
