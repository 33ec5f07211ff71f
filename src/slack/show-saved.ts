import type { SavedTeam } from '../store/store.ts';
import type { ActionReply, ActionRequest } from './listener.ts';
import { buildNotice, nothingSaved } from './views/notices.ts';

/** Answers a button of an advice with something made from the team as it is saved now. */
export async function showSaved(
  { reference, visit }: ActionRequest,
  show: (saved: SavedTeam) => ActionReply | Promise<ActionReply>,
): Promise<ActionReply> {
  const { saved } = visit;
  if (reference?.kind === 'advice' && saved) return show(saved);
  return { kind: 'message', message: buildNotice(nothingSaved, true) };
}
