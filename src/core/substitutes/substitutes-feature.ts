import type { NewAnswer, RecordedAnswer } from '../attendance/record-answer.ts';
import type { BoardPorts } from '../board-ports.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature } from '../feature.ts';
import { createServeCommand } from './serve-command.ts';
import { createSubstituteDeliveries } from './substitute-deliveries.ts';
import { readSubstituteStream } from './substitute-streams.ts';
import { createSubstitutes } from './substitutes.ts';

/** Substitutes are asked in their order when a member does not serve; who serves answers for the municipality. */
export function createSubstitutesFeature(
  ports: BoardPorts,
  record: (answer: NewAnswer) => Promise<RecordedAnswer>,
): Feature {
  const { log, requestTick, requestCardUpdate: requestUpdate } = ports;
  const deps = { ...ports, chains: ports.substitutes, record };
  const substitutes = createSubstitutes(deps);
  const deliveries = createSubstituteDeliveries(deps);
  const follow = async (meetingId: string) => {
    const chains = await substitutes.advance(meetingId);
    await eachAlone(chains, deliveries.follow, { log, event: 'substitutes-not-told' });
  };
  return {
    commands: { serve: createServeCommand({ substitutes, requestTick, requestUpdate }) },
    streams: [
      { owns: (streamId) => readSubstituteStream(streamId) !== null, contentOf: deliveries.contentOf },
    ],
    due: [() => eachAlone(substitutes.current(), follow, { log, event: 'substitutes-not-asked' })],
  };
}
