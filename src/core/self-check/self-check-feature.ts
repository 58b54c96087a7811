import { choicesMessage } from '../chat/choices-message.ts';
import { type CommandContext, sentence } from '../chat/commands/command-context.ts';
import type { Clock } from '../clock.ts';
import type { OutboxStore } from '../delivery/outbox-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { Feature } from '../feature.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { selfCheckTexts } from '../texts/self-check.ts';
import type { TimeZone } from '../time/zone.ts';
import { selfCheck } from './findings.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly directory: Directory;
  readonly coordinators: ReadonlySet<string>;
  readonly outbox: OutboxStore;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

/** What is missing before the next meeting, and what to do about it. */
export function createSelfCheckFeature(deps: Dependencies): Feature {
  return { commands: { 'self-check': (context) => check(deps, context) } };
}

async function check(deps: Dependencies, { message, language }: CommandContext) {
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  const { directory } = deps;
  // Names of people who cannot be reached are for the coordinator's eyes, not for a channel.
  const isPersonal = message.address.conversationType === 'personal';
  const findings = await selfCheck({
    ...deps,
    figures: deps.figures(),
    channels: directory.channels(),
    seats: directory.seats(),
    people: directory.people(),
    now: deps.clock.now(),
  });
  const shown = findings.filter((finding) => isPersonal || finding.check !== 'reach');
  const texts = selfCheckTexts[language];
  const wrong = shown.filter(({ ok }) => !ok);
  return [
    choicesMessage({
      lang: language,
      lead: wrong.length === 0 ? texts.allWell(shown.length) : texts.notWell(wrong.length, shown.length),
      lines: [...wrong, ...shown.filter(({ ok }) => ok)].map(
        (finding) => `${finding.ok ? '✓' : '✗'} ${texts.say(finding)}`,
      ),
      choices: [],
    }),
  ];
}
