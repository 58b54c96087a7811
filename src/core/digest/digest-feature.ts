import type { BoardPorts } from '../board-ports.ts';
import { approveVerb, createDigestCommands, progressVerb } from '../chat/commands/digest-commands.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { createDigestFlow } from './digest-flow.ts';
import { monthOfStream } from './digest-message.ts';
import { createDigestProgress } from './digest-progress.ts';

/** The monthly digest: previewed, approved, sent, and kept by month. */
export function createDigestFeature(ports: BoardPorts, permissions: Permissions): Feature {
  const { digests: store, directory, log } = ports;
  const flow = createDigestFlow({ ...ports, store, recipients: directory });
  const progress = createDigestProgress({ ...ports, flow, store });
  const { archive, preview, send, press } = createDigestCommands({ ...ports, flow, store, permissions });
  return {
    commands: { digest: archive, 'preview-digest': preview, 'send-digest': send },
    presses: { [approveVerb]: press, [progressVerb]: press },
    streams: [
      {
        owns: (streamId) => monthOfStream(streamId) !== null,
        contentOf: flow.contentOf,
        onDelivered: async (streamId) => {
          const month = monthOfStream(streamId);
          if (month) await progress.advance(month);
        },
      },
    ],
    due: [
      async () => eachAlone(await flow.unfinished(), progress.advance, { log, event: 'digest-not-advanced' }),
    ],
  };
}
