import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MessageRow } from './group-messages.ts';

const shownAtFirst = 120;
const shownMore = 240;

interface EarlierMessages {
  /** The newest rows, as far back as the reader has looked. */
  readonly shown: readonly MessageRow[];
  /** Stands before the first of them; coming near it brings earlier ones. */
  readonly edge: RefObject<HTMLDivElement | null>;
}

/** Draws a long conversation from its end on, and the earlier messages as the reader scrolls towards them. */
export function useEarlierMessages(
  rows: readonly MessageRow[],
  frame: RefObject<HTMLElement | null>,
): EarlierMessages {
  const [first, setFirst] = useState(() => rows.at(-shownAtFirst)?.message.ts);
  const edge = useRef<HTMLDivElement>(null);
  const from =
    first === undefined
      ? 0
      : Math.max(
          0,
          rows.findIndex(({ message }) => message.ts === first),
        );
  const isAll = from === 0;
  const earlier = rows[Math.max(0, from - shownMore)]?.message.ts;
  useEffect(() => {
    if (edge.current === null || isAll) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setFirst(earlier);
      },
      { root: frame.current, rootMargin: '1200px 0px 0px' },
    );
    observer.observe(edge.current);
    return () => observer.disconnect();
  }, [earlier, isAll, frame]);
  return { shown: rows.slice(from), edge };
}
