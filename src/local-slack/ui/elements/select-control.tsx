import { useId } from 'react';
import { readText } from '../json.ts';
import type { Choice, ChoiceGroup } from './choice.ts';
import { controlAttributes, type ElementProps } from './element-props.ts';

interface Props extends ElementProps {
  readonly groups: readonly ChoiceGroup[];
  /** `''` while nothing is chosen. */
  readonly selected: string;
  readonly onSelect: (value: string) => void;
}

/** A menu with one choice; the browser's own, which every keyboard and screen reader knows. */
export function SelectControl(props: Props) {
  const { element, field, groups, selected, onSelect } = props;
  const attributes = controlAttributes(props);
  const descriptionId = useId();
  const chosen = groups.flatMap((group) => group.choices).find((choice) => choice.value === selected);
  const description = chosen?.description ?? '';
  const describedBy = [field?.describedBy, description && descriptionId].filter(Boolean).join(' ');
  const canClear = field !== undefined && !field.isRequired;
  return (
    <>
      <select
        {...attributes}
        aria-describedby={describedBy || undefined}
        className={`field-control select ${selected === '' ? 'select-empty' : ''}`}
        value={selected}
        onChange={(event) => onSelect(event.currentTarget.value)}
      >
        <option value="" hidden={!canClear}>
          {readText(element, 'placeholder') || 'Choose an option'}
        </option>
        <ChoiceOptions groups={groups} />
      </select>
      {description !== '' && (
        <span className="field-note" id={descriptionId}>
          {description}
        </span>
      )}
    </>
  );
}

/** The entries of a native menu, in their groups. */
export function ChoiceOptions({ groups }: { readonly groups: readonly ChoiceGroup[] }) {
  return groups.map((group) =>
    group.label === '' ? (
      group.choices.map((choice) => <ChoiceOption key={choice.value} choice={choice} />)
    ) : (
      <optgroup key={group.label} label={group.label}>
        {group.choices.map((choice) => (
          <ChoiceOption key={choice.value} choice={choice} />
        ))}
      </optgroup>
    ),
  );
}

function ChoiceOption({ choice }: { readonly choice: Choice }) {
  return (
    <option value={choice.value} title={choice.description || undefined}>
      {choice.label}
    </option>
  );
}
