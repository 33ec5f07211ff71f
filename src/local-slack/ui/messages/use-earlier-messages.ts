import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MessageRow } from './group-messages.ts';

/** Rows are laid out this many at a time, and not at all while they are out of sight. */
const chunkSize = 40;
const chunksAtFirst = 3;

type Chunk = readonly MessageRow[];

interface EarlierMessages {
  /** The newest rows in chunks, as far back as the reader has looked. */
  readonly shown: readonly Chunk[];
  /** Stands before the first of them; coming near it brings earlier ones. */
  readonly edge: RefObject<HTMLDivElement | null>;
  /** Nothing was said before what is shown. */
  readonly isWhole: boolean;
}

/** Draws a long conversation from its end on, and the earlier messages as the reader scrolls towards them. */
export function useEarlierMessages(
  rows: readonly MessageRow[],
  frame: RefObject<HTMLElement | null>,
): EarlierMessages {
  const chunks = inChunks(rows);
  const [first, setFirst] = useState(() => Math.max(0, chunks.length - chunksAtFirst));
  const edge = useRef<HTMLDivElement>(null);
  const from = Math.min(first, Math.max(0, chunks.length - chunksAtFirst));
  useEffect(() => {
    if (edge.current === null || from === 0) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setFirst(from - 1);
      },
      { root: frame.current, rootMargin: '2000px 0px 0px' },
    );
    observer.observe(edge.current);
    return () => observer.disconnect();
  }, [from, frame]);
  return { shown: chunks.slice(from), edge, isWhole: from === 0 };
}

function inChunks(rows: readonly MessageRow[]): readonly Chunk[] {
  const count = Math.ceil(rows.length / chunkSize);
  return Array.from({ length: count }, (_, index) => rows.slice(index * chunkSize, (index + 1) * chunkSize));
}
