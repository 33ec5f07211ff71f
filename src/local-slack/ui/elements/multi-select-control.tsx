import { CloseIcon } from '../icons.tsx';
import { readNumber, readText } from '../json.ts';
import type { ChoiceGroup } from './choice.ts';
import { controlAttributes, type ElementProps } from './element-props.ts';
import { ChoiceOptions } from './select-control.tsx';

interface Props extends ElementProps {
  readonly groups: readonly ChoiceGroup[];
  readonly selected: readonly string[];
  readonly onSelect: (values: readonly string[]) => void;
}

/** A menu with several choices: what is chosen stands in the box with a cross each, a native menu adds one more. */
export function MultiSelectControl(props: Props) {
  const { element, groups, selected, onSelect } = props;
  const all = groups.flatMap((group) => group.choices);
  const labelOf = (value: string) => all.find((choice) => choice.value === value)?.label ?? value;
  const left = groups.map((group) => ({
    ...group,
    choices: group.choices.filter((choice) => !selected.includes(choice.value)),
  }));
  const isFull = selected.length >= (readNumber(element, 'max_selected_items') ?? Number.POSITIVE_INFINITY);
  const prompt = selected.length === 0 ? readText(element, 'placeholder') || 'Choose' : 'Add another';
  return (
    <div className="field-control multi-select">
      {selected.map((value) => (
        <span className="chip" key={value}>
          {labelOf(value)}
          <button
            type="button"
            className="chip-remove"
            aria-label={`Remove ${labelOf(value)}`}
            onClick={() => onSelect(selected.filter((other) => other !== value))}
          >
            <CloseIcon />
          </button>
        </span>
      ))}
      <select
        {...controlAttributes(props)}
        className="multi-select-add"
        value=""
        disabled={isFull || left.every((group) => group.choices.length === 0)}
        onChange={(event) => onSelect([...selected, event.currentTarget.value])}
      >
        <option value="" hidden>
          {isFull ? 'No more can be added' : prompt}
        </option>
        <ChoiceOptions groups={left.filter((group) => group.choices.length > 0)} />
      </select>
    </div>
  );
}
