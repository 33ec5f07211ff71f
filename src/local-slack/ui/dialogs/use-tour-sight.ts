import { type RefObject, useEffect, useRef } from 'react';
import type { OpenView } from '../../control/protocol.ts';
import { readObjects, readString } from '../json.ts';

/** Brings what was filled in last into sight, for somebody who only looks on. */
export function useTourSight(body: RefObject<HTMLElement | null>, { view, values }: OpenView) {
  const before = useRef(values);
  useEffect(() => {
    const changed = Object.keys(values).findLast(
      (block) => JSON.stringify(values[block]) !== JSON.stringify(before.current[block]),
    );
    before.current = values;
    if (changed === undefined || !isLookedOn(body.current)) return;
    const index = readObjects(view, 'blocks').findIndex((block) => readString(block, 'block_id') === changed);
    body.current?.querySelector('.blocks')?.children[index]?.scrollIntoView({ block: 'nearest' });
  }, [body, view, values]);
}

/** True in a dialog that leaves the focus where it is, as in a tour. */
export function isLookedOn(element: HTMLElement | null): boolean {
  return element?.closest('dialog')?.matches(':modal') === false;
}
