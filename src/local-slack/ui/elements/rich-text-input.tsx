import { useRef } from 'react';
import { readObject, readText } from '../json.ts';
import { controlAttributes, type ElementProps } from './element-props.ts';
import { fromRichText, toRichText } from './rich-text-draft.ts';
import { type TextCodec, useTextField } from './use-text-field.ts';

const codec: TextCodec = {
  read: (entry) => fromRichText(readObject(entry, 'rich_text_value')),
  write: (typed) => ({ type: 'rich_text_input', rich_text_value: toRichText(typed) }),
};

const tools = [
  ['B', 'Bold', '*'],
  ['I', 'Italic', '_'],
  ['S', 'Strikethrough', '~'],
  ['‹›', 'Code', '`'],
] as const;

/** A text with emphasis, lists and quotes, typed with the marks of Slack's composer. */
export function RichTextInput(props: ElementProps) {
  const { text, type, send } = useTextField(props, codec);
  const box = useRef<HTMLTextAreaElement>(null);
  const wrap = (mark: string) => {
    const { current } = box;
    if (current === null) return;
    const { selectionStart: from, selectionEnd: to } = current;
    current.focus();
    current.setRangeText(`${mark}${text.slice(from, to)}${mark}`, from, to, 'select');
    current.setSelectionRange(from + mark.length, to + mark.length);
    type(current.value);
  };
  return (
    <div className="rich-input field-control">
      <div className="rich-tools" role="toolbar" aria-label="Formatting">
        {tools.map(([sign, name, mark]) => (
          <button
            key={name}
            type="button"
            className={`button-plain rich-tool rich-tool-${name.toLowerCase()}`}
            aria-label={name}
            title={`${name}: ${mark}text${mark}`}
            onClick={() => wrap(mark)}
          >
            {sign}
          </button>
        ))}
      </div>
      <textarea
        {...controlAttributes(props)}
        ref={box}
        rows={4}
        value={text}
        placeholder={readText(props.element, 'placeholder') || undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void send()}
      />
    </div>
  );
}
