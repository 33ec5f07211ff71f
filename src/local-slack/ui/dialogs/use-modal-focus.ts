import { type RefObject, useEffect, useRef } from 'react';
import type { OpenView } from '../../control/protocol.ts';
import { readFlag, readObject, readObjects, readString } from '../json.ts';
import { isLookedOn } from './use-tour-sight.ts';

const controls = 'input:not([disabled]), select:not([disabled]), textarea:not([disabled])';

/**
 * Moves the focus to where the person goes on: into the first question of a new view, to the first error when there
 * are errors, and back inside when the control that had it is gone.
 */
export function useModalFocus(body: RefObject<HTMLElement | null>, { view, errors }: OpenView) {
  const wanted = readObjects(view, 'blocks').findIndex((block) =>
    readFlag(readObject(block, 'element'), 'focus_on_load'),
  );
  const page = readObjects(view, 'blocks')
    .map((block) => readString(block, 'block_id'))
    .join();
  const shownPage = useRef<string>(undefined);
  const errorKey = Object.keys(errors).join();

  useEffect(() => {
    const frame = body.current;
    if (frame === null || isLookedOn(frame)) return;
    const isOtherPage = shownPage.current === undefined || !sharesBlock(shownPage.current, page);
    const isLost = !frame.closest('dialog')?.contains(document.activeElement);
    shownPage.current = page;
    if (!isOtherPage && !isLost) return;
    const [blocks] = frame.getElementsByClassName('blocks');
    const first = blocks?.children[wanted]?.querySelector<HTMLElement>(controls);
    (first ?? frame.querySelector<HTMLElement>(`.input :is(${controls})`) ?? frame).focus({
      preventScroll: true,
    });
    frame.scrollTop = 0;
  }, [body, page, wanted]);

  useEffect(() => {
    if (errorKey !== '') body.current?.querySelector<HTMLElement>(`[data-invalid] :is(${controls})`)?.focus();
  }, [body, errorKey]);
}

/** A view that keeps a block is the same page with something changed, and the person stays where they are. */
function sharesBlock(before: string, after: string): boolean {
  const kept = new Set(before.split(','));
  return after.split(',').some((id) => kept.has(id));
}
