import type { SocketMode } from './delivery/socket-mode.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Rig } from './rig/rig.ts';
import type { State } from './state.ts';
import type { Triggers } from './triggers.ts';

/** What interactions and Web API methods work with. */
export interface Parts {
  readonly state: State;
  readonly socketMode: SocketMode;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly rig: Rig;
}
