import type { SavedTeam } from '../store/store.ts';
import type { Deps } from './deps.ts';
import type { ActionReply } from './listener.ts';
import type { ActionPayload } from './payloads/payloads.ts';
import type { AdviceReference } from './payloads/reference.ts';
import { buildNotice, nothingSaved } from './views/notices.ts';

/** Answers a button of an advice with something made from the team as it is saved now. */
export async function showSaved(
  { value, workspaceId }: ActionPayload,
  deps: Deps,
  show: (saved: SavedTeam, reference: AdviceReference) => ActionReply,
): Promise<ActionReply> {
  const reference = deps.references.read('advice', value, workspaceId);
  const saved = reference && (await deps.store.findTeam(reference.workspaceId, reference.teamId));
  return saved ? show(saved, reference) : { kind: 'message', message: buildNotice(nothingSaved, true) };
}
