import { useState } from 'react';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { type Completion, type Completions, findCompletion } from './completion.ts';

interface CompletionState {
  /** Undefined while there is nothing to offer. */
  readonly completions: Completions | undefined;
  readonly chosen: Completion | undefined;
  /** Whether the arrow keys led to the chosen entry. */
  readonly isPicked: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly dismiss: () => void;
  /** Begins anew after something was typed. */
  readonly reset: () => void;
}

/** What may be offered while somebody types, and which entry is chosen. */
export function useCompletion(text: string, caret: number): CompletionState {
  const { commands, channels } = useSnapshotNow();
  const { people } = useDirectory();
  const [index, setIndex] = useState<number>();
  const [isDismissed, setIsDismissed] = useState(false);
  const named = channels
    .filter(({ kind }) => kind !== 'dm')
    .map(({ name, kind }) => ({ name, description: kind === 'private' ? 'private' : '' }));
  const found = isDismissed ? undefined : findCompletion(text, caret, { commands, people, channels: named });
  const count = found?.entries.length ?? 0;
  return {
    completions: found,
    chosen: found?.entries[Math.min(index ?? 0, count - 1)],
    isPicked: index !== undefined,
    step: (by) =>
      setIndex(index === undefined ? (by === 1 && count > 1 ? 1 : count - 1) : (index + by + count) % count),
    dismiss: () => setIsDismissed(true),
    reset: () => {
      setIndex(undefined);
      setIsDismissed(false);
    },
  };
}
