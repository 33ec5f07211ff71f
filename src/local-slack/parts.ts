import type { HttpDelivery } from './delivery/http-delivery.ts';
import type { SocketMode } from './delivery/socket-mode.ts';
import type { Transport } from './delivery/transport.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Rig } from './rig/rig.ts';
import type { State } from './state.ts';
import type { Triggers } from './triggers.ts';

/** What interactions and Web API methods work with. */
export interface Parts {
  readonly state: State;
  /** How payloads reach the app: one of the two below. */
  readonly transport: Transport;
  readonly socketMode: SocketMode;
  readonly httpDelivery: HttpDelivery;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly rig: Rig;
}
