import { type CommandName, commandWords } from './chat/command-words.ts';
import type { RunCommand } from './chat/commands/command-context.ts';
import type { IncomingCardAction } from './chat/events.ts';
import type { CardActionReply } from './chat/replies.ts';
import type { ContentOf } from './delivery/deliver-stream.ts';
import type { Language } from './language.ts';

export type Press = (action: IncomingCardAction, language: Language) => Promise<CardActionReply>;

/** A kind of outbox stream: which ids are its own, what it says, and what follows when some of it was delivered. */
export interface Stream {
  owns(streamId: string): boolean;
  readonly contentOf: ContentOf;
  onDelivered?(streamId: string): Promise<void>;
}

/** One thing that the bot can do: its commands, its cards' buttons by verb, its streams, and what falls due with time. */
export interface Feature {
  readonly commands?: Readonly<Partial<Record<CommandName, RunCommand>>>;
  readonly presses?: Readonly<Record<string, Press>>;
  readonly streams?: readonly Stream[];
  /** Each repeatable, in any number of processes. */
  readonly due?: readonly (() => Promise<void>)[];
}

export interface CombinedFeatures {
  command(name: CommandName): RunCommand;
  press(verb: string): Press | null;
  stream(streamId: string): Stream | null;
  readonly due: readonly (() => Promise<void>)[];
}

/** Throws when two features claim the same command or verb, or when nobody does a command that has words. */
export function combineFeatures(features: readonly Feature[]): CombinedFeatures {
  const commands = unique(features.map(({ commands = {} }) => Object.entries(commands)));
  const presses = unique(features.map(({ presses = {} }) => Object.entries(presses)));
  const streams = features.flatMap((feature) => feature.streams ?? []);
  const command = (name: CommandName): RunCommand => {
    const run = commands.get(name);
    if (!run) throw new Error(`Nobody does the command ${name}`);
    return run;
  };
  for (const { name } of commandWords) command(name);
  return {
    command,
    press: (verb) => presses.get(verb) ?? null,
    stream: (streamId) => streams.find(({ owns }) => owns(streamId)) ?? null,
    due: features.flatMap((feature) => feature.due ?? []),
  };
}

function unique<T>(claims: readonly (readonly [string, T][])[]): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  for (const [name, value] of claims.flat()) {
    if (known.has(name)) throw new Error(`Two features claim ${name}`);
    known.set(name, value);
  }
  return known;
}
