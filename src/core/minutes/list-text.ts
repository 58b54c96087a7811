import { escapeMarkdown } from '../texts/escape.ts';
import type { AttendanceList } from './attendance-list.ts';

/** The list as a chat message that can be copied into minutes: headings in bold, one line a person. */
export function listText({ heading, preliminary, facts, sections, count }: AttendanceList): string {
  const blocks = [
    bold(heading),
    ...(preliminary === null ? [] : [preliminary]),
    bullets(facts.map(({ label, value }) => `${label}: ${value}`)),
    ...sections.flatMap((section) => [bold(section.heading), bullets(section.lines)]),
    count,
  ];
  return blocks.join('\n\n');
}

function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
