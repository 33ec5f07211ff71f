import { useEffect, useRef, useState } from 'react';
import type { InputValue } from '../../control/protocol.ts';
import { readString } from '../json.ts';
import { useSurface } from '../workspace/surface.ts';
import type { ElementProps } from './element-props.ts';
import { initialValue } from './initial-value.ts';

const pauseInMs = 350;

/** How a text and the element's entry in `state.values` become each other. */
export interface TextCodec {
  readonly read: (entry: InputValue) => string;
  readonly write: (text: string, type: string) => InputValue;
}

const plainCodec: TextCodec = {
  read: (entry) => readString(entry, 'value'),
  write: (text, type) => ({ type, value: text || null }),
};

interface TextField {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Sends what is unsent; with `isEnter` in any case, as the app may wait for that key. */
  readonly send: (isEnter?: boolean) => Promise<void>;
}

/**
 * A text that is sent when typing pauses, when the field is left, and before the form is submitted. What is being
 * typed is never replaced by what the server says about it.
 */
export function useTextField(props: ElementProps, codec: TextCodec = plainCodec): TextField {
  const { element, blockId } = props;
  const surface = useSurface();
  const actionId = readString(element, 'action_id');
  const elementType = readString(element, 'type');
  const stored = codec.read(surface.values[blockId]?.[actionId] ?? initialValue(element));
  const [typed, setTyped] = useState<string>();
  const [seen, setSeen] = useState(stored);
  const isUnsent = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef('');
  const sending = useRef(0);

  if (seen !== stored) {
    setSeen(stored);
    // An echo of an earlier keystroke must not undo a later one.
    const isEcho = typed !== undefined && codec.read(codec.write(typed, elementType)) === stored;
    if (!isUnsent.current && sending.current === 0 && !isEcho) setTyped(undefined);
  }

  const send = async (isEnter = false) => {
    clearTimeout(pause.current);
    if (!isUnsent.current && !isEnter) return;
    const text = isUnsent.current ? latest.current : (typed ?? stored);
    isUnsent.current = false;
    surface.unsent.delete(flush.current);
    sending.current += 1;
    await surface.send(blockId, actionId, codec.write(text, elementType), isEnter);
    sending.current -= 1;
  };
  // The surface keeps this function while text waits, so it must stay the same one over renders.
  const newestSend = useRef(send);
  useEffect(() => {
    newestSend.current = send;
  });
  const flush = useRef(() => newestSend.current());

  const type = (text: string) => {
    setTyped(text);
    latest.current = text;
    isUnsent.current = true;
    surface.unsent.add(flush.current);
    clearTimeout(pause.current);
    pause.current = setTimeout(flush.current, pauseInMs);
  };

  const { unsent } = surface;
  useEffect(() => {
    const flushed = flush.current;
    return () => {
      clearTimeout(pause.current);
      unsent.delete(flushed);
    };
  }, [unsent]);

  return { text: typed ?? stored, type, send };
}
