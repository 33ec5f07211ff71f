import { readObject, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import type { BlockProps } from './block-props.ts';

const signs: { readonly [level: string]: readonly [sign: string, spoken: string] } = {
  info: ['i', 'Note'],
  warning: ['!', 'Warning'],
  error: ['!', 'Error'],
  success: ['✓', 'Done'],
};

/** A coloured line that must not be missed. */
export function Alert({ block }: BlockProps) {
  const level = readString(block, 'level');
  const [sign, spoken] = signs[level] ?? ['i', 'Note'];
  return (
    <div className={`alert alert-${level in signs ? level : 'default'}`} role="note">
      <span className="alert-sign" aria-hidden="true">
        {sign}
      </span>
      <span>
        <span className="visually-hidden">{spoken}: </span>
        <InlineTextObject text={readObject(block, 'text')} />
      </span>
    </div>
  );
}
