import type { KeyboardEvent } from 'react';
import { readFlag, readNumber, readString, readText } from '../json.ts';
import { controlAttributes, type ElementProps } from './element-props.ts';
import { useTextField } from './use-text-field.ts';

const inputTypes: { readonly [type: string]: 'text' | 'email' | 'url' } = {
  email_text_input: 'email',
  url_text_input: 'url',
};

/** A line or a box of text, a number, an e-mail address or a web address. */
export function TextInput(props: ElementProps) {
  const { element, isDispatched = false } = props;
  const type = readString(element, 'type');
  const { text, type: onType, send } = useTextField(props);
  const maxLength = readNumber(element, 'max_length');
  const shared = {
    ...controlAttributes(props),
    className: 'field-control',
    value: text,
    placeholder: readText(element, 'placeholder') || undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onType(event.currentTarget.value),
    onBlur: () => void send(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter submits the form, unless this input speaks to the app by itself.
    if (event.key !== 'Enter' || !isDispatched) return;
    event.preventDefault();
    void send(true);
  };
  if (readFlag(element, 'multiline')) {
    return (
      <>
        <textarea {...shared} rows={4} />
        {maxLength !== undefined && <CharactersLeft count={maxLength - text.length} />}
      </>
    );
  }
  const number = type === 'number_input';
  return (
    <>
      <input
        {...shared}
        type={inputTypes[type] ?? 'text'}
        inputMode={number ? (readFlag(element, 'is_decimal_allowed') ? 'decimal' : 'numeric') : undefined}
        autoComplete="off"
        onKeyDown={onKeyDown}
      />
      {maxLength !== undefined && <CharactersLeft count={maxLength - text.length} />}
    </>
  );
}

const fewLeft = 20;

/** Speaks up only when it is getting tight: a counter under every field is noise. */
function CharactersLeft({ count }: { readonly count: number }) {
  if (count > fewLeft) return null;
  return (
    <span className={count < 0 ? 'field-count field-count-over' : 'field-count'} role="status">
      {count}
    </span>
  );
}
