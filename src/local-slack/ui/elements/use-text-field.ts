import { useEffect, useRef, useState } from 'react';
import { readString } from '../json.ts';
import { useSurface } from '../workspace/surface.ts';
import type { ElementProps } from './element-props.ts';
import { initialValue } from './initial-value.ts';

const pauseInMs = 350;

interface TextField {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly send: () => Promise<void>;
}

/**
 * A text that is sent when typing pauses, when the field is left, and before the form is submitted. What is being
 * typed is never replaced by what the server says about it.
 */
export function useTextField(props: ElementProps, sendsWhileTyping: boolean): TextField {
  const { element, blockId } = props;
  const surface = useSurface();
  const actionId = readString(element, 'action_id');
  const stored = readString(surface.values[blockId]?.[actionId] ?? initialValue(element), 'value');
  const [typed, setTyped] = useState<string>();
  const [seen, setSeen] = useState(stored);
  const isUnsent = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef('');

  if (seen !== stored) {
    setSeen(stored);
    if (!isUnsent.current && typed !== stored) setTyped(undefined);
  }

  const send = async () => {
    clearTimeout(pause.current);
    if (!isUnsent.current) return;
    isUnsent.current = false;
    surface.unsent.delete(sendLatest.current);
    const value = latest.current === '' ? null : latest.current;
    await surface.send(blockId, actionId, { type: readString(element, 'type'), value });
  };
  // The surface keeps this function while text waits, so it must stay the same one over renders.
  const newestSend = useRef(send);
  newestSend.current = send;
  const sendLatest = useRef(() => newestSend.current());

  const type = (text: string) => {
    setTyped(text);
    latest.current = text;
    isUnsent.current = true;
    surface.unsent.add(sendLatest.current);
    clearTimeout(pause.current);
    if (sendsWhileTyping) pause.current = setTimeout(sendLatest.current, pauseInMs);
  };

  const { unsent } = surface;
  useEffect(() => {
    const sendOnLeave = sendLatest.current;
    return () => {
      clearTimeout(pause.current);
      unsent.delete(sendOnLeave);
    };
  }, [unsent]);

  return { text: typed ?? stored, type, send: sendLatest.current };
}
