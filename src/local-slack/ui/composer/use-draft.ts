import { useState } from 'react';
import { useDirectory } from '../workspace/directory-context.ts';

/** A text that was typed and not sent: it is there again after a look elsewhere, and after a reload. */
export function useDraft(
  channel: string,
  thread: string | undefined,
): readonly [string, (text: string) => void] {
  const { me } = useDirectory();
  const key = ['draft', me.id, channel, thread ?? ''].join(' ');
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const write = (next: string) => {
    setText(next);
    if (next === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, write];
}
