import { readObject, readObjects, readString } from '../json.ts';
import { findOption, readChoiceGroups } from './choice.ts';
import type { ElementProps } from './element-props.ts';
import { MultiSelectControl } from './multi-select-control.tsx';
import { SelectControl } from './select-control.tsx';
import { useField } from './use-field.ts';

/** A menu of the app's own options. */
export function StaticSelect(props: ElementProps) {
  const { element } = props;
  const { value, change } = useField(props);
  return (
    <SelectControl
      {...props}
      groups={readChoiceGroups(element)}
      selected={readString(readObject(value, 'selected_option'), 'value')}
      onSelect={(chosen) =>
        void change({
          type: readString(element, 'type'),
          selected_option: findOption(element, chosen) ?? null,
        })
      }
    />
  );
}

/** A menu of the app's own options, several at a time. */
export function MultiStaticSelect(props: ElementProps) {
  const { element } = props;
  const { value, change } = useField(props);
  return (
    <MultiSelectControl
      {...props}
      groups={readChoiceGroups(element)}
      selected={readObjects(value, 'selected_options').map((option) => readString(option, 'value'))}
      onSelect={(chosen) =>
        void change({
          type: readString(element, 'type'),
          selected_options: chosen
            .map((one) => findOption(element, one))
            .filter((option) => option !== undefined),
        })
      }
    />
  );
}
