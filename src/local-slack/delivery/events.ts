import type { Clock } from '../clock.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Manifest } from '../manifest.ts';
import type { EventTerms, Identity } from '../state.ts';
import type { Installation } from '../tokens.ts';
import type { Envelope, Transport } from './transport.ts';

// Soon, after about a minute, after about five.
const retryAfterMs = [500, 60_000, 300_000];

export interface EventOptions {
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly transport: Transport;
}

/** Sends an event of a workspace to the app, if it subscribes to it and was granted the scope; again and again until it is acknowledged. */
export type EventSender = (
  identity: Identity,
  installation: Installation,
  event: JsonObject,
  terms?: EventTerms,
) => void;

/** A way to send events. */
export const createEventSender = ({ clock, manifest, transport }: EventOptions): EventSender => {
  const subscriptions = new Set(manifest.settings.event_subscriptions.bot_events);
  let count = 0;

  const attempt = async (payload: JsonObject, retry?: Envelope['retry']): Promise<void> => {
    const delivery = await transport.deliver({
      type: 'events_api',
      payload: () => payload,
      ...(retry !== undefined && { retry }),
    });
    const attempts = retry?.attempt ?? 0;
    const pause = retryAfterMs[attempts];
    if (delivery.isAcknowledged || !delivery.mayRetry || pause === undefined) return;
    const { reason } = delivery;
    clock.after(pause, () => void attempt(payload, { attempt: attempts + 1, reason }));
  };

  return (identity, installation, event, { subscription, scope, isShared = false } = {}) => {
    if (!subscriptions.has(subscription ?? String(event.type))) return;
    if (scope !== undefined && !installation.scopes.includes(scope)) return;
    count += 1;
    const enterpriseId = identity.enterprise?.id ?? null;
    void attempt({
      token: 'local',
      team_id: identity.teamId,
      ...(enterpriseId !== null && { enterprise_id: enterpriseId }),
      context_team_id: identity.teamId,
      context_enterprise_id: enterpriseId,
      api_app_id: identity.appId,
      type: 'event_callback',
      event_id: `Ev${clock.now().toString(36).toUpperCase()}${String(count).padStart(4, '0')}`,
      event_time: Math.floor(clock.now() / 1000),
      is_ext_shared_channel: isShared,
      authorizations: [
        {
          enterprise_id: installation.enterpriseId,
          team_id: installation.teamId,
          user_id: installation.botUserId,
          is_bot: true,
          is_enterprise_install: installation.teamId === null,
        },
      ],
      event,
    });
  };
};
