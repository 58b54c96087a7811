/** The first letter in upper case, for a sentence that begins with a name or a noun of the figures. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
