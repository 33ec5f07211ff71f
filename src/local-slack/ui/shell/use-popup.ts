import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

/** What a button and what it opens have in common: Escape, or going elsewhere, closes it. `frame` is for the element around both. */
export function usePopup() {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  const frame = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen) return;
      // Escape closes this, not the pane or modal around it.
      event.preventDefault();
      event.stopPropagation();
      close();
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
    },
  };
  const button = { type: 'button', 'aria-expanded': isOpen, onClick: () => setIsOpen(!isOpen) } as const;
  return { isOpen, opener, close, frame, button };
}
