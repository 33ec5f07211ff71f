import type { KeyboardEvent } from 'react';
import { readFlag, readNumber, readObject, readString, readStrings, readText } from '../json.ts';
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
  const triggers = readStrings(readObject(element, 'dispatch_action_config'), 'trigger_actions_on');
  // An input that dispatches tells the app about every text it sends, so it must not send more often than Slack would.
  const dispatchesOnEnter = isDispatched && !triggers.includes('on_character_entered');
  const { text, type: onType, send } = useTextField(props, !dispatchesOnEnter);
  const maxLength = readNumber(element, 'max_length');
  const shared = {
    ...controlAttributes(props),
    className: 'field-control',
    value: text,
    placeholder: readText(element, 'placeholder') || undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onType(event.currentTarget.value),
    onBlur: dispatchesOnEnter ? undefined : () => void send(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !dispatchesOnEnter) return;
    event.preventDefault();
    void send();
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
