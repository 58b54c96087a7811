import type { Language } from '../../language.ts';
import type { IncomingMessage } from '../events.ts';
import type { OutgoingMessage } from '../replies.ts';

export interface CommandContext {
  readonly message: IncomingMessage;
  /** What followed the command, as typed. */
  readonly argument: string;
  /** The language to answer in. */
  readonly language: Language;
}

export type RunCommand = (context: CommandContext) => Promise<readonly OutgoingMessage[]>;

/** A plain sentence. What people typed is escaped by the caller before it enters the text. */
export function sentence(text: string): readonly OutgoingMessage[] {
  return [{ kind: 'text', text, citations: [] }];
}
