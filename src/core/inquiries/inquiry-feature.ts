import type { BoardPorts } from '../board-ports.ts';
import { answerInquiryVerb, createInquiryCommands, forwardVerb } from '../chat/commands/inquiry-commands.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { createCoordinatorCards } from './coordinator-cards.ts';
import { createInquiryFlow } from './inquiry-flow.ts';
import { inquiryOfStream } from './inquiry-streams.ts';
import { createOfferCoordinator, type OfferCoordinator } from './offer-coordinator.ts';

/** Questions that the bot could not answer: kept, sent to the coordinators, answered, reported. */
export function createInquiries(
  ports: BoardPorts,
  permissions: Permissions,
): { readonly offerCoordinator: OfferCoordinator; readonly feature: Feature } {
  const { log } = ports;
  const deps = { ...ports, store: ports.inquiries, permissions, channels: ports.directory.channels };
  const cards = createCoordinatorCards(deps);
  const flow = createInquiryFlow({ ...deps, cards });
  const { report, press } = createInquiryCommands({ ...deps, cards, flow });
  return {
    offerCoordinator: createOfferCoordinator(deps),
    feature: {
      commands: { 'unanswered-questions': report },
      presses: { [forwardVerb]: press, [answerInquiryVerb]: press },
      streams: [
        {
          owns: (streamId) => inquiryOfStream(streamId) !== null,
          contentOf: cards.contentOf,
          onDelivered: async (streamId) => {
            const inquiry = inquiryOfStream(streamId);
            if (inquiry) await flow.advance(inquiry.id);
          },
        },
      ],
      due: [
        async () =>
          eachAlone(await ports.inquiries.unfinished(), flow.advance, { log, event: 'inquiry-not-advanced' }),
      ],
    },
  };
}
