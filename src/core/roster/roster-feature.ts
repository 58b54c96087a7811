import { z } from 'zod/v4';
import type { BoardPorts } from '../board-ports.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature, Press } from '../feature.ts';
import { formReply } from '../form-card.ts';
import type { Permissions } from '../permissions.ts';
import { chatTexts } from '../texts/chat.ts';
import { rosterRequestTexts } from '../texts/roster-requests.ts';
import { createJoin, type OfferToJoin } from './join.ts';
import { joinVerb } from './join-form.ts';
import { createMembersCommand } from './members-command.ts';
import { createRequestAnnouncer } from './request-announcer.ts';
import { acceptRequestVerb, declineRequestVerb, requestCard } from './request-card.ts';
import { createRequestFlow, type RequestFlow } from './request-flow.ts';
import { requestOfStream } from './request-streams.ts';
import { createSeatCommands } from './seat-commands.ts';
import { createSeatEditor } from './seat-editor.ts';
import { addSeatVerb } from './seat-form.ts';
import { createSeatPress } from './seat-press.ts';

/** What the coordinator's buttons send: one round of one request. */
const decisionData = z.object({ request: z.string().regex(/^[0-9a-f]{32}\.\d{1,6}$/) });

/** Who speaks for which municipality: the list, seats by chat, and those who ask to be on it. */
export function createRoster(
  ports: BoardPorts,
  permissions: Permissions,
): { readonly offerToJoin: OfferToJoin; readonly feature: Feature } {
  const deps = { ...ports, store: ports.rosterRequests, permissions };
  const editor = createSeatEditor(ports);
  const announcer = createRequestAnnouncer(deps);
  const flow = createRequestFlow({ ...deps, editor, announcer });
  const join = createJoin({ ...deps, flow, editor });
  const seats = createSeatCommands({ ...deps, editor, askToJoin: join.command });
  const decide: Press = pressDecision({ ...ports, permissions, flow });
  const { log } = ports;
  return {
    offerToJoin: join.offer,
    feature: {
      commands: {
        members: createMembersCommand({ ...deps, flow }),
        'add-member': seats.add,
        'add-me': seats.addMe,
        'end-seat': seats.end,
      },
      presses: {
        [addSeatVerb]: createSeatPress({ ...deps, editor }),
        [joinVerb]: join.press,
        [acceptRequestVerb]: decide,
        [declineRequestVerb]: decide,
      },
      streams: [
        {
          owns: (streamId) => requestOfStream(streamId) !== null,
          contentOf: announcer.contentOf,
          // A card that was drawn before the decision, and sent after it.
          onDelivered: async (streamId) => {
            const request = requestOfStream(streamId);
            if (request) await flow.advance(request.id);
          },
        },
      ],
      due: [
        async () =>
          eachAlone(await flow.unfinished(), flow.advance, { log, event: 'roster-request-not-advanced' }),
        flow.forgetOld,
      ],
    },
  };
}

function pressDecision(
  deps: Pick<BoardPorts, 'figures' | 'directory' | 'clock' | 'zone' | 'log'> & {
    readonly permissions: Permissions;
    readonly flow: RequestFlow;
  },
): Press {
  return async ({ verb, data, person }, language) => {
    if (!deps.permissions.isCoordinator(person))
      return { kind: 'refused', code: 'Forbidden', text: chatTexts[language].coordinatorsOnly };
    const pressed = decisionData.safeParse(data);
    const texts = rosterRequestTexts[language];
    if (!pressed.success) return { kind: 'refused', code: 'BadRequest', text: texts.unreadablePress };
    const verdict = verb === acceptRequestVerb ? 'accept' : 'decline';
    const decision = await deps.flow.decide(pressed.data.request, verdict, person);
    deps.log.info('roster-request', { outcome: decision.outcome, verdict });
    if (decision.outcome === 'unknown')
      return { kind: 'refused', code: 'NotFound', text: texts.unknownRequest };
    const { figures, directory, clock, zone } = deps;
    const shown = { figures: figures(), seats: directory.seats(), language, zone, now: clock.now() };
    return formReply(requestCard(decision.request, shown));
  };
}
