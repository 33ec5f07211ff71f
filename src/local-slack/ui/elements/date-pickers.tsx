import { readNumber, readString } from '../json.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { controlAttributes, type ElementProps } from './element-props.ts';
import { useField } from './use-field.ts';
import { secondsOf, wallClockOf } from './wall-clock.ts';

/** A day. */
export function DatePicker(props: ElementProps) {
  const { value, change } = useField(props);
  return (
    <input
      {...controlAttributes(props)}
      type="date"
      className="field-control field-short"
      value={readString(value, 'selected_date')}
      onChange={(event) =>
        void change({ type: 'datepicker', selected_date: event.currentTarget.value || null })
      }
    />
  );
}

/** A time of day. */
export function TimePicker(props: ElementProps) {
  const { value, change } = useField(props);
  return (
    <input
      {...controlAttributes(props)}
      type="time"
      className="field-control field-short"
      value={readString(value, 'selected_time')}
      onChange={(event) =>
        void change({ type: 'timepicker', selected_time: event.currentTarget.value || null })
      }
    />
  );
}

/** A moment, as the clock on the person's wall shows it. */
export function DateTimePicker(props: ElementProps) {
  const { value, change } = useField(props);
  const { timeZone } = useDirectory().me;
  const seconds = readNumber(value, 'selected_date_time');
  return (
    <input
      {...controlAttributes(props)}
      type="datetime-local"
      className="field-control field-short"
      value={seconds === undefined ? '' : wallClockOf(seconds, timeZone)}
      onChange={(event) =>
        void change({
          type: 'datetimepicker',
          selected_date_time: secondsOf(event.currentTarget.value, timeZone) ?? null,
        })
      }
    />
  );
}
