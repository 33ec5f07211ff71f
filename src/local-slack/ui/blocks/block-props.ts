import type { JsonObject } from '../../control/protocol.ts';

export interface BlockProps {
  readonly block: JsonObject;
}
