import { useId } from 'react';
import type { JsonObject } from '../../control/protocol.ts';
import { readObject, readObjects, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import { type ElementProps, groupAttributes } from './element-props.ts';
import { useField } from './use-field.ts';

/** Options of which one is chosen. */
export function RadioButtons(props: ElementProps) {
  const { value, change } = useField(props);
  const selected = readString(readObject(value, 'selected_option'), 'value');
  const name = useId();
  return (
    <div role="radiogroup" className="option-list" {...groupAttributes(props)}>
      {readObjects(props.element, 'options').map((option) => (
        <OptionLabel
          key={readString(option, 'value')}
          option={option}
          type="radio"
          name={name}
          isChecked={readString(option, 'value') === selected}
          onToggle={() => void change({ type: 'radio_buttons', selected_option: option })}
        />
      ))}
    </div>
  );
}

/** Options that are ticked one by one. */
export function Checkboxes(props: ElementProps) {
  const { value, change } = useField(props);
  const name = useId();
  const options = readObjects(props.element, 'options');
  const selected = readObjects(value, 'selected_options').map((option) => readString(option, 'value'));
  const toggle = (toggled: string) =>
    change({
      type: 'checkboxes',
      selected_options: options.filter((option) => {
        const wasSelected = selected.includes(readString(option, 'value'));
        return readString(option, 'value') === toggled ? !wasSelected : wasSelected;
      }),
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend inside; the label stands in the input block
    <div role="group" className="option-list" {...groupAttributes(props)}>
      {options.map((option) => (
        <OptionLabel
          key={readString(option, 'value')}
          option={option}
          type="checkbox"
          name={name}
          isChecked={selected.includes(readString(option, 'value'))}
          onToggle={() => void toggle(readString(option, 'value'))}
        />
      ))}
    </div>
  );
}

interface OptionLabelProps {
  readonly option: JsonObject;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
}

function OptionLabel({ option, type, name, isChecked, onToggle }: OptionLabelProps) {
  const descriptionId = useId();
  const description = readObject(option, 'description');
  const controlId = useId();
  return (
    <div className="option">
      <input
        id={controlId}
        type={type}
        name={name}
        checked={isChecked}
        onChange={onToggle}
        aria-describedby={description && descriptionId}
      />
      <label htmlFor={controlId}>
        <InlineTextObject text={readObject(option, 'text')} />
      </label>
      {description && (
        <span className="option-description" id={descriptionId}>
          <InlineTextObject text={description} />
        </span>
      )}
    </div>
  );
}
