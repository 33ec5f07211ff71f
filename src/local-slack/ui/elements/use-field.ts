import { useState } from 'react';
import type { InputValue } from '../../control/protocol.ts';
import { useConfirm } from '../dialogs/confirm.tsx';
import { readObject, readString } from '../json.ts';
import { useSurface } from '../workspace/surface.ts';
import type { ElementProps } from './element-props.ts';
import { initialValue } from './initial-value.ts';

interface Field {
  readonly value: InputValue;
  /** Shows it at once and sends it. */
  readonly change: (value: InputValue) => Promise<void>;
}

/**
 * The value of one element: what the server holds, or what the person chose a moment ago and the server has not
 * confirmed yet. A choice that the server refuses goes back to what it was.
 */
export function useField({ element, blockId }: Pick<ElementProps, 'element' | 'blockId'>): Field {
  const surface = useSurface();
  const confirm = useConfirm();
  const actionId = readString(element, 'action_id');
  const stored = surface.values[blockId]?.[actionId];
  const storedKey = JSON.stringify(stored);
  const [draft, setDraft] = useState<InputValue>();
  const [seenKey, setSeenKey] = useState(storedKey);
  const [sending, setSending] = useState(0);

  if (seenKey !== storedKey) {
    setSeenKey(storedKey);
    // While our own change is on its way, an older state may still arrive; afterwards the server is right.
    if (sending === 0 || storedKey === JSON.stringify(draft)) setDraft(undefined);
  }

  const change = async (value: InputValue) => {
    if (!(await confirm(readObject(element, 'confirm')))) return;
    setDraft(value);
    setSending((count) => count + 1);
    const result = await surface.send(blockId, actionId, value);
    setSending((count) => count - 1);
    if (!result.ok) setDraft((current) => (current === value ? undefined : current));
  };
  return { value: draft ?? stored ?? initialValue(element), change };
}
