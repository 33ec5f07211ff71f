import { useState } from 'react';
import { useConfirm } from '../dialogs/confirm.tsx';
import { readObject, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import { useSurface } from '../workspace/surface.ts';
import type { ElementProps } from './element-props.ts';

/** A button; one with an address opens it and tells the app as well. */
export function Button({ element, blockId }: ElementProps) {
  const surface = useSurface();
  const confirm = useConfirm();
  const [isBusy, setIsBusy] = useState(false);
  const style = readString(element, 'style');
  const className = `button ${style === 'primary' || style === 'danger' ? `button-${style}` : ''}`;
  const label = readString(element, 'accessibility_label') || undefined;
  const url = readString(element, 'url');

  const press = async () => {
    if (isBusy || !(await confirm(readObject(element, 'confirm')))) return;
    setIsBusy(true);
    await surface.settle();
    await surface.send(blockId, readString(element, 'action_id'));
    setIsBusy(false);
  };
  if (/^https?:/.test(url)) {
    return (
      <a
        className={className}
        href={url}
        target="_blank"
        rel="noreferrer"
        aria-label={label}
        onClick={() => void press()}
      >
        <InlineTextObject text={readObject(element, 'text')} />
      </a>
    );
  }
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-disabled={isBusy || undefined}
      onClick={() => void press()}
    >
      <InlineTextObject text={readObject(element, 'text')} />
    </button>
  );
}
