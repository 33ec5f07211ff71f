import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly className: string;
  readonly titleId: string;
  /** Leaves the rest of the page usable, and the focus where it is; for people who only look on. */
  readonly isLookedOn?: boolean;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** A modal dialog on the browser's own: it keeps the focus inside, and gives it back where it came from. */
export function Dialog({ className, titleId, isLookedOn = false, onEscape, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    // The browser gives the focus to what a dialog holds; unlike `show()`, the attribute alone leaves it where it is.
    if (isLookedOn) element?.setAttribute('open', '');
    else element?.showModal();
    return () => element?.close();
  }, [isLookedOn]);
  // Whether a dialog is open is decided above, so the browser must not close it by itself.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onEscape();
  };
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => event.preventDefault()}
    >
      {children}
    </dialog>
  );
}
