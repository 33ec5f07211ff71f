import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { usePopup } from './use-popup.ts';

interface Props {
  /** What the button does, for those who do not see its icon. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly buttonClass?: string;
  readonly children: (close: () => void) => ReactNode;
}

const gapInPixels = 4;

/** A button that opens something small above everything else; Escape, or going elsewhere, closes it. */
export function Popover({ label, icon, buttonClass = 'button-plain', children }: Props) {
  const { isOpen, opener, close, frame, button } = usePopup();
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen || layer.current === null || opener.current === null) return;
    layer.current.showPopover();
    placeBeside(layer.current, opener.current.getBoundingClientRect());
    layer.current.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen, opener]);
  return (
    <span className="popover-frame" {...frame}>
      <button {...button} ref={opener} className={buttonClass} aria-label={label} title={label}>
        {icon}
      </button>
      {isOpen && (
        <div ref={layer} popover="manual" className="popover-layer">
          {children(close)}
        </div>
      )}
    </span>
  );
}

/** Puts it under the button, or above where there is more room, and never outside of the window. */
function placeBeside(layer: HTMLElement, button: DOMRect): void {
  const { width, height } = layer.getBoundingClientRect();
  const isBelow = button.bottom + gapInPixels + height < innerHeight || button.top < innerHeight / 2;
  const left = button.left + width < innerWidth - gapInPixels ? button.left : button.right - width;
  // Whatever its height becomes, it stays beside its button.
  if (isBelow) layer.style.top = `${Math.min(button.bottom, innerHeight - height) + gapInPixels}px`;
  else layer.style.bottom = `${Math.min(innerHeight - button.top, innerHeight - height) + gapInPixels}px`;
  layer.style.left = `${Math.max(gapInPixels, left)}px`;
}
