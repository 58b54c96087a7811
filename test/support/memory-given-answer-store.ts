import type { GivenAnswer, GivenAnswerStore } from '../../src/core/corrections/given-answer.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryGivenAnswerStore(keep: Keep = keepNothing): GivenAnswerStore {
  const answers = new Map<string, GivenAnswer>();
  const dayOf = ({ at }: GivenAnswer) => at.slice(0, 10);
  keep('GivenAnswers', () => answers);
  return {
    add: async (given) => {
      for (const answer of given) answers.set(`${answer.at} ${answer.id}`, structuredClone(answer));
    },
    thatShowed: async ({ mark, value }, { from, to }) =>
      [...answers.values()].filter(
        (answer) =>
          dayOf(answer) >= from &&
          dayOf(answer) <= to &&
          answer.figures.some((figure) => figure.mark === mark && figure.value === value),
      ),
    newestTo: async (person, conversationId, since) =>
      [...answers.values()]
        .filter((answer) => answer.person.id === person.id && answer.person.tenantId === person.tenantId)
        .filter((answer) => answer.address.conversationId === conversationId && new Date(answer.at) >= since)
        .sort((one, other) => other.at.localeCompare(one.at))[0] ?? null,
    forgetBefore: async (day) => {
      for (const [key, answer] of answers) if (dayOf(answer) < day) answers.delete(key);
    },
  };
}
