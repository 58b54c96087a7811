import { z } from 'zod/v4';
import type { Person } from '../core/chat/events.ts';
import type { Logger } from '../core/log.ts';
import type { ConnectorClient } from './connector-client.ts';
import { connectorPaths } from './connector-paths.ts';
import type { WireActivity } from './wire-activity.ts';

const memberPage = z.object({
  members: z.array(
    z.object({
      id: z.string().min(1).max(1_000),
      name: z.string().nullish().catch(null),
      aadObjectId: z.string().min(1).max(100).nullish().catch(null),
      /** Where older services put the same. */
      objectId: z.string().min(1).max(100).nullish().catch(null),
    }),
  ),
  continuationToken: z.string().min(1).nullish(),
});
type Member = z.infer<typeof memberPage>['members'][number];

/** Of 500 people each: Teams lists no more than 10 000 members of a team. */
const maxPages = 20;

/** The people in the team an activity is about; null when Teams does not list them (logged). */
export async function readMembers(
  deps: { readonly client: ConnectorClient; readonly log: Logger },
  { serviceUrl, tenantId }: Pick<WireActivity, 'serviceUrl' | 'tenantId'>,
  teamId: string,
): Promise<readonly Person[] | null> {
  const members: Person[] = [];
  let continuationToken: string | null = null;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const path: string = connectorPaths.members(teamId, continuationToken);
    const answer = await deps.client.send({ method: 'GET', serviceUrl, path });
    const page = answer.ok ? memberPage.safeParse(answer.body).data : undefined;
    if (!page) {
      deps.log.warn('team-members-unavailable', { code: answer.ok ? 'UnreadableList' : answer.failure.code });
      return null;
    }
    members.push(...page.members.flatMap((member) => personOf(member, tenantId)));
    continuationToken = page.continuationToken ?? null;
    if (continuationToken === null) break;
  }
  return members;
}

/** Without an Entra object id, as of another bot, nobody that the roster could know. */
function personOf({ id, name, aadObjectId, objectId }: Member, tenantId: string): readonly Person[] {
  const entraId = aadObjectId ?? objectId;
  return entraId ? [{ id: entraId.toLowerCase(), tenantId, name: name ?? '', accountId: id }] : [];
}
