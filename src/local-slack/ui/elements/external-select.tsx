import type { JsonObject } from '../../control/protocol.ts';
import { CloseIcon } from '../icons.tsx';
import { readNumber, readObject, readObjects, readString, readText } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import type { ElementProps } from './element-props.ts';
import { SuggestBox } from './suggest-box.tsx';
import { useField } from './use-field.ts';

/** A menu whose options the app finds while somebody types. */
export function ExternalSelect(props: ElementProps) {
  const { element } = props;
  const { value, change } = useField(props);
  const chosen = readObject(value, 'selected_option');
  const type = readString(element, 'type');
  return (
    <div className="field-control multi-select">
      {chosen && <Chip option={chosen} onRemove={() => void change({ type, selected_option: null })} />}
      <SuggestBox
        {...props}
        placeholder={chosen ? 'Choose another' : readText(element, 'placeholder') || 'Search'}
        isFull={false}
        onChoose={(option) => void change({ type, selected_option: option })}
      />
    </div>
  );
}

/** The same, several at a time. */
export function MultiExternalSelect(props: ElementProps) {
  const { element } = props;
  const { value, change } = useField(props);
  const chosen = readObjects(value, 'selected_options');
  const type = readString(element, 'type');
  const keep = (kept: readonly JsonObject[]) => void change({ type, selected_options: kept });
  const most = readNumber(element, 'max_selected_items') ?? Number.POSITIVE_INFINITY;
  return (
    <div className="field-control multi-select">
      {chosen.map((option) => (
        <Chip
          key={readString(option, 'value')}
          option={option}
          onRemove={() => keep(chosen.filter((other) => other !== option))}
        />
      ))}
      <SuggestBox
        {...props}
        placeholder={chosen.length === 0 ? readText(element, 'placeholder') || 'Search' : 'Add another'}
        isFull={chosen.length >= most}
        onChoose={(option) => {
          const isNew = chosen.every((other) => other.value !== option.value);
          if (isNew) keep([...chosen, option]);
        }}
      />
    </div>
  );
}

interface ChipProps {
  readonly option: JsonObject;
  readonly onRemove: () => void;
}

function Chip({ option, onRemove }: ChipProps) {
  return (
    <span className="chip">
      <InlineTextObject text={readObject(option, 'text')} />
      <button
        type="button"
        className="chip-remove"
        aria-label={`Remove ${readText(option, 'text')}`}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </span>
  );
}
