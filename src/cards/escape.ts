/**
 * Keeps text apart from what a card's renderer would read into it. Teams draws a TextBlock's text as Markdown, on the
 * desktop as CommonMark, on phones by a simpler parser that shows most backslashes and reads `[text](address)` in spite of
 * them. So a backslash is used only where the sign would do something, and a link is broken by an invisible word joiner,
 * which every parser respects.
 */
const wordJoiner = '\u2060';

/**
 * The text on one line, for any place of a card: without control and direction-changing characters, and without Teams's
 * mention tags.
 */
export function singleLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return withoutMentions(line);
}

/** A removed tag can leave another one behind: `<a<at>t>`. */
function withoutMentions(text: string): string {
  const rest = text.replace(/<\/?at\b[^>]*>/gi, '');
  return rest === text ? text : withoutMentions(rest);
}

/** One line as Markdown that is drawn as that line, sign by sign. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*_~`]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[(:[])/g, `]${wordJoiner}`)
    .replace(/\{(?=\{)/g, `{${wordJoiner}`)
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
