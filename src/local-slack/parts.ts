import type { HttpDelivery } from './delivery/http-delivery.ts';
import type { SocketMode } from './delivery/socket-mode.ts';
import type { Transport } from './delivery/transport.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Rig } from './rig/rig.ts';
import type { Slack } from './slack.ts';
import type { State } from './state.ts';
import type { Triggers } from './triggers.ts';
import type { WorkflowSteps } from './workflow-steps.ts';

/** One workspace, as interactions and Web API methods work with it. */
export interface Parts {
  /** The whole of which it is a part. */
  readonly slack: Slack;
  readonly state: State;
  /** How payloads reach the app: one of the two below. */
  readonly transport: Transport;
  readonly socketMode: SocketMode;
  readonly httpDelivery: HttpDelivery;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly rig: Rig;
  readonly steps: WorkflowSteps;
}
