import { describe, expect, test } from '@jest/globals';
import { z } from 'zod/v4';
import { parseCommand } from '../../src/core/chat/command.ts';
import { createGazetteer } from '../../src/core/questions/gazetteer.ts';
import { namesOf } from '../../src/core/questions/names.ts';
import { understand } from '../../src/core/questions/understand.ts';
import { figures2022 } from '../support/figures-2022.ts';
import { samplePackage, textOf } from './sample-package.ts';

const files = samplePackage();
const english = z.record(z.string(), z.string()).parse(JSON.parse(textOf(files, 'en.json')));
const command = z.object({
  title: z.string(),
  description: z.string(),
  type: z.enum(['basic', 'prompt']),
  prompt: z.string().optional(),
});
const manifest = z
  .object({
    bots: z.tuple([
      z.object({
        commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })),
      }),
    ]),
  })
  .parse(JSON.parse(textOf(files, 'manifest.json')));
const { commandLists } = manifest.bots[0];

/** Each command in both languages, with the scope of its list. */
const listed = commandLists.flatMap(({ scopes, commands }, list) =>
  commands.flatMap(({ type, title, prompt }, at) => {
    const path = `bots[0].commandLists[${list}].commands[${at}]`;
    const scope = scopes.join();
    return [
      { scope, language: 'sv', type, title, prompt },
      {
        scope,
        language: 'en',
        type,
        title: english[`${path}.title`] ?? '',
        prompt: english[`${path}.prompt`],
      },
    ];
  }),
);
const basic = listed.filter(({ type }) => type === 'basic');
const starters = listed.filter(({ type }) => type === 'prompt');

const [latest] = figures2022;
if (!latest) throw new Error('No year is seeded.');
const context = {
  scope: { figures: figures2022, latest, today: '2022-12-07', own: null },
  gazetteer: createGazetteer(namesOf(figures2022)),
  previous: null,
};

describe('a command that Teams lists', () => {
  test('is there for each scope, in both languages', () => {
    expect(commandLists.map(({ scopes, commands }) => [scopes, commands.length])).toEqual([
      [['personal'], 12],
      [['team'], 12],
    ]);
  });

  test.each(basic)('$scope, $language: “$title” is a command of that language', ({ title, language }) => {
    expect(parseCommand(title)).toMatchObject({ language, argument: '' });
  });

  test.each(basic.filter(({ language }) => language === 'sv'))(
    '$scope: “$title” is the same command in English',
    ({ scope, title }) => {
      const swedish = basic.filter((one) => one.scope === scope && one.language === 'sv');
      const translated = basic.filter((one) => one.scope === scope && one.language === 'en');
      const at = swedish.findIndex((one) => one.title === title);

      expect(parseCommand(translated[at]?.title ?? '')?.name).toBe(parseCommand(title)?.name);
    },
  );
});

describe('a question that Teams offers', () => {
  // Clients differ in whether they send the title or the prompt.
  test.each(
    starters.flatMap(({ scope, language, title, prompt }) => [
      { scope, language, text: title },
      { scope, language, text: prompt ?? '' },
    ]),
  )('$scope, $language: “$text” is understood', ({ text }) => {
    expect(parseCommand(text)).toBeNull();
    expect(understand(text, context).type).toBe('query');
  });
});
