import type { Gap } from './gap.ts';
import { type GapState, mostPosts, newGapState } from './gap-state.ts';

/** The states to begin with, of gaps of which nothing is remembered or whose facts have changed since. */
export function statesOfChanged(states: readonly GapState[], gaps: readonly Gap[]): readonly GapState[] {
  return gaps
    .filter((gap) => !states.some((state) => isOf(state, gap)))
    .map((gap) => newGapState(gap.key, gap.facts));
}

/**
 * The states after these gaps were told once more by a reminder, and those of the gaps that were told for the last time.
 * Of a gap whose facts have changed since, nothing is counted.
 */
export function countPosts(
  states: readonly GapState[],
  gaps: readonly Gap[],
  reminderId: string,
): { readonly changed: readonly GapState[]; readonly toldLast: readonly Gap[] } {
  const told = gaps.flatMap((gap) => {
    const state = states.find((candidate) => isOf(candidate, gap));
    if (state === undefined) return [];
    const posts = (state.posts[reminderId] ?? 0) + 1;
    const isLast = posts >= mostPosts && !state.toldOwner.includes(reminderId);
    const toldOwner = isLast ? [...state.toldOwner, reminderId] : state.toldOwner;
    return [{ gap, isLast, state: { ...state, posts: { ...state.posts, [reminderId]: posts }, toldOwner } }];
  });
  return {
    changed: told.map(({ state }) => state),
    toldLast: told.filter(({ isLast }) => isLast).map(({ gap }) => gap),
  };
}

function isOf(state: GapState, gap: Gap): boolean {
  return state.key === gap.key && state.facts === gap.facts;
}
