import { describe, expect, test } from '@jest/globals';
import { commandWords } from '../../src/core/chat/command-words.ts';
import type { RunCommand } from '../../src/core/chat/commands/command-context.ts';
import { combineFeatures, type Feature, type Press } from '../../src/core/feature.ts';

const run: RunCommand = async () => [];
const press: Press = async () => ({ kind: 'messages', messages: [], notice: '' });
const everyCommand: Feature = {
  commands: Object.fromEntries(commandWords.map(({ name }) => [name, run])),
};

describe('features', () => {
  test('a command that nobody does is found at once, not when somebody types it', () => {
    expect(() => combineFeatures([])).toThrow('Nobody does the command help');
  });

  test('two features cannot claim the same command or button', () => {
    expect(() => combineFeatures([everyCommand, { commands: { help: run } }])).toThrow(
      'Two features claim help',
    );
    const button = { presses: { 'attendance-answer': press } };
    expect(() => combineFeatures([everyCommand, button, button])).toThrow(
      'Two features claim attendance-answer',
    );
  });

  test('a button or stream that no feature knows belongs to nobody', () => {
    const combined = combineFeatures([
      everyCommand,
      { streams: [{ owns: (id) => id.startsWith('digest:'), contentOf: async () => null }] },
    ]);
    expect(combined.press('forged')).toBeNull();
    expect(combined.stream('digest:2022-12')).not.toBeNull();
    expect(combined.stream('later:1')).toBeNull();
  });
});
