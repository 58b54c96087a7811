/** What is longer is no question; its beginning tells what it was about. */
const longestKept = 500;
/** Marks that turn the direction of text. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What people typed as it is kept: one line of at most 500 characters, without controls and marks that turn its direction. */
export function keptText(typed: string): string {
  const line = typed
    .slice(0, longestKept * 4)
    .toWellFormed()
    .replace(directionMarks, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= longestKept ? line : `${characters.slice(0, longestKept - 1).join('')}…`;
}

/** The same for what may have several lines: an answer. */
export function keptLines(typed: string): string {
  return typed
    .toWellFormed()
    .replace(directionMarks, '')
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
