import type { RunCommand } from '../chat/commands/command-context.ts';
import { sentence } from '../chat/commands/command-context.ts';
import type { Clock } from '../clock.ts';
import { longDate } from '../texts/format.ts';
import { subscriptionTexts } from '../texts/subscriptions.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { parsePauseUntil } from './parse-pause.ts';
import type { Subscriptions } from './subscriptions.ts';

interface Dependencies {
  readonly subscriptions: Subscriptions;
  readonly clock: Clock;
  readonly zone: TimeZone;
}

interface SubscriptionCommands {
  readonly subscribe: RunCommand;
  readonly unsubscribe: RunCommand;
  readonly pause: RunCommand;
}

/** Who wants the digest, and from when on. */
export function createSubscriptionCommands(deps: Dependencies): SubscriptionCommands {
  const { subscriptions, clock, zone } = deps;
  return {
    subscribe: async ({ message: { person, address }, language }) => {
      const texts = subscriptionTexts[language];
      if (address.conversationType !== 'personal') return sentence(texts.subscribeInPersonalChat);
      const isNew = await subscriptions.begin(person, { address, language });
      return sentence(isNew ? texts.subscribed : texts.alreadySubscribed);
    },
    unsubscribe: async ({ message: { person }, language }) => {
      const texts = subscriptionTexts[language];
      return sentence((await subscriptions.end(person)) ? texts.unsubscribed : texts.notSubscribed);
    },
    pause: async ({ message: { person }, argument, language }) => {
      const texts = subscriptionTexts[language];
      const until = parsePauseUntil(argument, localTime(clock.now(), zone).date);
      if (!until) return sentence(texts.pauseHow);
      const isPaused = await subscriptions.pause(person, until);
      return sentence(isPaused ? texts.paused(longDate(until, language)) : texts.notSubscribed);
    },
  };
}
