import type { Clock } from '../clock.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Manifest } from '../manifest.ts';
import type { EventTerms, Identity } from '../state.ts';
import type { Envelope, Transport } from './transport.ts';

// Soon, after about a minute, after about five.
const retryAfterMs = [500, 60_000, 300_000];

export interface EventOptions {
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly transport: Transport;
}

/** Gives a way to send events to the app: those it may hear and subscribes to, again and again until one is acknowledged. */
export const createEventSender = ({ clock, manifest, identity, transport }: EventOptions) => {
  const subscriptions = new Set(manifest.settings.event_subscriptions.bot_events);
  const scopes = new Set(manifest.oauth_config.scopes.bot);
  let count = 0;

  const attempt = async (payload: JsonObject, retry?: Envelope['retry']): Promise<void> => {
    const delivery = await transport.deliver({
      type: 'events_api',
      payload: () => payload,
      ...(retry !== undefined && { retry }),
    });
    const count = retry?.attempt ?? 0;
    const pause = retryAfterMs[count];
    if (delivery.isAcknowledged || !delivery.mayRetry || pause === undefined) return;
    const { reason } = delivery;
    clock.after(pause, () => void attempt(payload, { attempt: count + 1, reason }));
  };

  return (event: JsonObject, { subscription, scope, isShared = false }: EventTerms = {}): void => {
    if (!subscriptions.has(subscription ?? String(event.type))) return;
    if (scope !== undefined && !scopes.has(scope)) return;
    count += 1;
    void attempt({
      token: 'local',
      team_id: identity.teamId,
      context_team_id: identity.teamId,
      context_enterprise_id: null,
      api_app_id: identity.appId,
      type: 'event_callback',
      event_id: `Ev${clock.now().toString(36).toUpperCase()}${String(count).padStart(4, '0')}`,
      event_time: Math.floor(clock.now() / 1000),
      is_ext_shared_channel: isShared,
      authorizations: [
        {
          enterprise_id: null,
          team_id: identity.teamId,
          user_id: identity.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      event,
    });
  };
};
