import { type RefObject, type UIEvent, useLayoutEffect, useRef } from 'react';

const nearEndInPixels = 120;

interface Following {
  /** What scrolls. */
  readonly frame: RefObject<HTMLElement | null>;
  /** What is in it. */
  readonly content: RefObject<HTMLDivElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** Keeps the end in sight while the reader is there; `newest` brings them there when it is for them. */
export function useFollowing(newest: string | undefined, isForReader: boolean): Following {
  const frame = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || content.current === null) return;
    isAtEnd.current = true;
    // Also when a picture or a chart grows after it was shown, or the window changes.
    const follow = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    });
    follow.observe(content.current);
    follow.observe(element);
    return () => follow.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each new message, and for nothing else
  useLayoutEffect(() => {
    const element = frame.current;
    const last = content.current?.lastElementChild?.lastElementChild;
    if (element === null || !(last instanceof HTMLElement)) return;
    if (!isAtEnd.current && !isForReader) return;
    const isTall = last.offsetHeight > element.clientHeight;
    if (isTall) element.scrollTop += last.getBoundingClientRect().top - element.getBoundingClientRect().top;
    else element.scrollTop = element.scrollHeight;
    isAtEnd.current = !isTall;
  }, [newest]);

  return {
    frame,
    content,
    onScroll: ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
      isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearEndInPixels;
    },
  };
}
