import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock } from '../clock.ts';
import type { OutboxStore } from '../delivery/outbox-store.ts';
import type { Language } from '../language.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { approvalCard, approvalMessage } from './approval-card.ts';
import { copyOf, type DigestCopies } from './copies.ts';
import type { Digest } from './digest.ts';
import type { DigestApprovalCard } from './digest-card-content.ts';
import { channelCopy, digestStream } from './digest-message.ts';
import { type DigestRecipients, personOf, recipientsOf } from './recipients.ts';
import { type IsWorkingDay, usualSendAt } from './working-days.ts';

interface Dependencies {
  readonly outbox: Pick<OutboxStore, 'list'>;
  readonly recipients: DigestRecipients;
  readonly copies: DigestCopies;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly isWorkingDay: IsWorkingDay;
  readonly approvalsNeeded: number;
}

/** What the coordinators get to see of a digest. */
export interface ApprovalDesk {
  card(digest: Digest, language: Language): Promise<DigestApprovalCard>;
  /** The digest as channels get it, and beneath it the approval card. */
  preview(digest: Digest, language: Language): Promise<readonly OutgoingMessage[]>;
}

export function createApprovalDesk(deps: Dependencies): ApprovalDesk {
  const card: ApprovalDesk['card'] = async (digest, language) => {
    const { clock, zone } = deps;
    const now = clock.now();
    const isFixed = digest.recipients.length > 0;
    const recipients = isFixed ? digest.recipients : recipientsOf(deps.recipients, localTime(now, zone).date);
    const rows = digest.begunAt === null ? [] : await deps.outbox.list(digestStream(digest.month));
    const usual = usualSendAt(digest.month, deps.isWorkingDay, zone);
    return approvalCard({
      digest,
      language,
      zone,
      recipients,
      deliveries: rows.map(({ delivery }) => delivery),
      approvalsNeeded: deps.approvalsNeeded,
      usualSendAt: usual > now ? usual : null,
      example: digest.state === 'draft' ? await exampleOf(deps, digest, { recipients, language }) : null,
    });
  };
  return {
    card,
    preview: async (digest, language) => [
      copyOf(digest, language, channelCopy),
      approvalMessage(await card(digest, language)),
    ],
  };
}

/** What the first of the personal copies says of its own. */
async function exampleOf(
  { copies, recipients: known }: Dependencies,
  digest: Digest,
  { recipients, language }: { readonly recipients: Digest['recipients']; readonly language: Language },
): Promise<DigestApprovalCard['example']> {
  for (const recipient of recipients) {
    const person = personOf(known, recipient);
    const own = person && (await copies.personal(digest, { id: person.id, language })).own;
    if (own) return own;
  }
  return null;
}
