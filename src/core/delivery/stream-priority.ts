/** Lower goes first. */
export type Priority = 0 | 1 | 2;

const first = ['attendance', 'reminder', 'substitute'];
const last = ['digest'];

/**
 * What is about a meeting goes before everything else, a digest after everything else. By the first word of the stream's
 * id: `attendance:board-2022-12-14`, `reminder-…`, `digest:2022-12`.
 */
export function streamPriority(streamId: string): Priority {
  const [kind = ''] = /^[a-z]*/.exec(streamId) ?? [];
  if (first.includes(kind)) return 0;
  return last.includes(kind) ? 2 : 1;
}
