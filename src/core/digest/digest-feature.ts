import type { BoardPorts } from '../board-ports.ts';
import { createDigestCommands } from '../chat/commands/digest-commands.ts';
import { createSentDigestCommands } from '../chat/commands/sent-digest-commands.ts';
import { eachAlone } from '../each-alone.ts';
import type { Feature } from '../feature.ts';
import type { Permissions } from '../permissions.ts';
import { createSubscriptionCommands } from '../subscriptions/subscription-commands.ts';
import { createSubscriptions } from '../subscriptions/subscriptions.ts';
import { createApprovalDesk } from './approval-desk.ts';
import { createAutomaticDraft } from './automatic-draft.ts';
import { createDigestCopies } from './copies.ts';
import { createDigestFlow } from './digest-flow.ts';
import { monthOfStream } from './digest-message.ts';
import { createDigestPresses } from './digest-presses.ts';
import { createDigestProgress } from './digest-progress.ts';
import { createReaderPresses } from './reader-presses.ts';
import { createCorrectionNotices } from './repaint-digest.ts';
import type { IsWorkingDay } from './working-days.ts';

/** The monthly digest: drafted, previewed, approved, sent, and kept by month. */
export function createDigestFeature(
  ports: BoardPorts,
  { permissions, isWorkingDay }: { readonly permissions: Permissions; readonly isWorkingDay: IsWorkingDay },
): Feature {
  const { digests: store, directory, log, digestApprovals: approvalsNeeded } = ports;
  const known = { ...ports, store, recipients: directory, permissions, isWorkingDay, approvalsNeeded };
  const copies = createDigestCopies(known);
  const subscriptions = createSubscriptions(known);
  const flow = createDigestFlow({ ...known, contentOf: copies.contentOf });
  const desk = createApprovalDesk({ ...known, copies });
  const progress = createDigestProgress({ ...known, flow, desk });
  const automatic = createAutomaticDraft({ ...known, flow, desk });
  const commands = createDigestCommands({ ...known, flow, desk });
  const afterwards = createSentDigestCommands({ ...known, flow });
  return {
    commands: {
      digest: commands.archive,
      'preview-digest': commands.preview,
      'send-digest': commands.send,
      'cancel-digest': commands.cancel,
      'digest-report': afterwards.report,
      'resend-digest': afterwards.resend,
      'correct-digest': afterwards.correct,
      ...createSubscriptionCommands({ ...known, subscriptions }),
    },
    presses: {
      ...createDigestPresses({ ...known, flow, desk, copies }),
      ...createReaderPresses({ ...known, copies, subscriptions }),
    },
    streams: [
      automatic,
      createCorrectionNotices(known),
      {
        owns: (streamId) => monthOfStream(streamId) !== null,
        contentOf: copies.contentOf,
        onDelivered: async (streamId) => {
          const month = monthOfStream(streamId);
          if (month) await progress.advance(month);
        },
      },
    ],
    due: [
      automatic.draft,
      async () => eachAlone(await flow.unfinished(), progress.advance, { log, event: 'digest-not-advanced' }),
    ],
  };
}
