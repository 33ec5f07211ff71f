import type { ActResult } from '../../control/protocol.ts';
import { isObject } from '../json.ts';
import { controlAddress } from './control-address.ts';

/** What is asked of a control: a kind, and what it takes. */
export interface ControlRequest {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/**
 * Asks a workspace for an `act` as a person, a `change` as an administrator, or something of the `rig`. Never throws: a server that is
 * away is a problem in a sentence, like any refusal.
 */
export async function sendRequest(
  to: 'act' | 'change' | 'rig',
  team: string,
  request: ControlRequest,
): Promise<ActResult> {
  try {
    const response = await fetch(controlAddress(to, { team }), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const answer: unknown = await response.json();
    if (isObject(answer) && answer.ok === true) return { ok: true };
    const problem = isObject(answer) ? answer.problem : undefined;
    return { ok: false, problem: typeof problem === 'string' ? problem : 'That did not work.' };
  } catch {
    return { ok: false, problem: 'The local workspace did not answer. Is it still running?' };
  }
}
