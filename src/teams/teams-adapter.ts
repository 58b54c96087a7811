import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod/v4';
import type { GatedAuthentication } from './authentication.ts';
import type { ConnectorClient, ConnectorRequest } from './connector-client.ts';
import { connectorPaths } from './connector-paths.ts';
import { ReplyNotSent } from './errors.ts';

const created = z.object({ id: z.string() });

/** Activities that stay within the process: botbuilder keeps them, or drops them, itself. */
const localTypes: ReadonlySet<string> = new Set(['delay', ActivityTypes.InvokeResponse, ActivityTypes.Trace]);

/**
 * botbuilder's adapter, its outbound half replaced by our connector client. `CloudAdapter.process` is left out: it prints
 * the stack of each unauthenticated probe and tells the caller the message of every error.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #client: ConnectorClient;

  constructor(authentication: GatedAuthentication, client: ConnectorClient) {
    super(authentication);
    this.#client = client;
  }

  /** One turn. Rejects with `RequestRefused`; gives the HTTP answer of an invoke or of `expectReplies`. */
  turn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      const isLocal = localTypes.has(activity.type ?? '');
      responses.push(
        ...(isLocal ? await super.sendActivities(context, [activity]) : [await this.#post(activity)]),
      );
    }
    return responses;
  }

  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const path = connectorPaths.activity(activity.conversation?.id ?? '', activity.id ?? '');
    return this.#exchange({ method: 'PUT', serviceUrl: activity.serviceUrl ?? '', path, body: activity });
  }

  override async deleteActivity(
    _context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    const path = connectorPaths.activity(reference.conversation?.id ?? '', reference.activityId ?? '');
    await this.#exchange({ method: 'DELETE', serviceUrl: reference.serviceUrl ?? '', path });
  }

  #post(activity: Partial<Activity>): Promise<ResourceResponse> {
    const conversationId = activity.conversation?.id ?? '';
    const path = activity.replyToId
      ? connectorPaths.activity(conversationId, activity.replyToId)
      : connectorPaths.activities(conversationId);
    return this.#exchange({ method: 'POST', serviceUrl: activity.serviceUrl ?? '', path, body: activity });
  }

  async #exchange(request: ConnectorRequest): Promise<ResourceResponse> {
    const answer = await this.#client.send(request);
    if (!answer.ok) throw new ReplyNotSent(answer.failure);
    const resource = created.safeParse(answer.body);
    return { id: resource.success ? resource.data.id : '' };
  }
}
