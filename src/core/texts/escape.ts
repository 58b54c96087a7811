/**
 * Plain text made safe inside a Teams Markdown message: mentions lose their tags, and characters that would format,
 * link or look like a citation marker are escaped. Cards escape for themselves.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/<\/?at\b[^>]*>/gi, '').replace(/[\\`*_~[\]<>#|]/g, '\\$&');
}
