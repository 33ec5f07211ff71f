import type { ActResult } from '../control/protocol.ts';
import type { Parts } from '../parts.ts';
import type { StoredView } from '../state.ts';
import { clearStack, describeView, removeView, stackOf } from '../view-stacks.ts';
import { done, interactionPayload, problem } from './interaction-payload.ts';

/** Cancel goes back one view; the cross, or a view with `clear_on_close`, closes the whole stack. */
export const closeView = async (
  { state, transport }: Parts,
  user: string,
  view: StoredView,
  all: boolean,
): Promise<ActResult> => {
  const stack = stackOf(state, user);
  if (stack.at(-1) !== view) return problem('Only the top modal can be closed.');
  const isCleared = all || view.sent.clear_on_close === true;
  const closed = isCleared ? stack.toReversed() : [view];
  if (isCleared) clearStack(state, user);
  else removeView(state, view);
  // The modal is gone at once; the app hears of it, without what was typed.
  await Promise.all(
    closed
      .filter(({ sent }) => sent.notify_on_close === true)
      .map((one) =>
        transport.deliver({
          type: 'interactive',
          payload: () => ({
            ...interactionPayload(state, 'view_closed', user),
            view: describeView(state, one, {}),
            is_cleared: isCleared,
          }),
        }),
      ),
  );
  return done;
};
