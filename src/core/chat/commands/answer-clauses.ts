/** What stands after an answer besides the meeting. */
export interface Clauses {
  readonly note: string;
  readonly reason: string;
  readonly changes: boolean;
  readonly rest: string;
}

const maxTextLength = 300;
const reasonWords = /(?:^|[\s,])(?:skäl|skal|anledning|reason)\b[:\s]*(.*)$/isu;
const noteWords = /(?:^|[\s,])(?:notering|anteckning|note)\b[:\s]*(.*)$/isu;
const changeWords = /(?:^|[\s,])(?:ändra|andra|change)$/iu;

/**
 * Takes a note (`notering …`), a reason after it (`skäl …`) and a last `ändra` out of the text. What they say may hold commas
 * and names of meetings, so it comes after everything else.
 */
export function takeClauses(text: string): Clauses {
  const changes = changeWords.test(text.trim());
  const whole = changes ? text.trim().replace(changeWords, '') : text;
  const reason = reasonWords.exec(whole);
  const withoutReason = reason ? whole.slice(0, reason.index) : whole;
  const note = noteWords.exec(withoutReason);
  const rest = note ? withoutReason.slice(0, note.index) : withoutReason;
  return {
    note: tidy(note?.[1] ?? ''),
    reason: tidy(reason?.[1] ?? ''),
    changes,
    rest: rest.trim(),
  };
}

function tidy(text: string): string {
  return text
    .replace(/^[\s,:]+|[\s,]+$/gu, '')
    .slice(0, maxTextLength)
    .trim();
}
