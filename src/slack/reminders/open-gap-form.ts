import type { ModalView } from '@slack/types';
import type { Deps } from '../deps.ts';
import type { ActionReply, ActionRequest } from '../listener.ts';
import { buildNotice, olderButton } from '../views/notices.ts';
import { findOpenGap, type OpenGap } from './find-gap.ts';
import { signGap } from './references.ts';

/** Opens a form about a gap of a digest, unless the gap is settled or not as it was said. */
export async function openGapForm(
  request: ActionRequest,
  build: (open: OpenGap & { readonly reference: string }) => ModalView | undefined,
  deps: Deps,
): Promise<ActionReply> {
  const open = await findOpenGap(request, deps);
  if ('sentence' in open) return { kind: 'message', message: buildNotice(open.sentence) };
  const view = build({ ...open, reference: signGap(open.slot, open.place, deps) });
  return view ? { kind: 'modal', view } : { kind: 'message', message: buildNotice(olderButton) };
}
