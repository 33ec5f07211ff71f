import { useState } from 'react';
import { useConfirm } from '../dialogs/confirm.tsx';
import { ThumbIcon, TrashIcon } from '../icons.tsx';
import { readObject, readString, readStrings, readText } from '../json.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSurface } from '../workspace/surface.ts';
import type { ElementProps } from './element-props.ts';

/** Thumbs up and down; the one that was pressed stays marked. */
export function FeedbackButtons({ element, blockId }: ElementProps) {
  const surface = useSurface();
  const [given, setGiven] = useState<string>();
  const thumb = (key: 'positive_button' | 'negative_button') => {
    const button = readObject(element, key);
    const words = readString(button, 'accessibility_label') || readText(button, 'text');
    return (
      <button
        type="button"
        className="button-plain icon-button"
        aria-label={words}
        title={readText(button, 'text')}
        aria-pressed={given === key}
        onClick={() => {
          setGiven(key);
          void surface.send(blockId, readString(element, 'action_id'), {
            type: 'feedback_buttons',
            value: readString(button, 'value'),
          });
        }}
      >
        <ThumbIcon isDown={key === 'negative_button'} />
      </button>
    );
  };
  return (
    <>
      {thumb('positive_button')}
      {thumb('negative_button')}
    </>
  );
}

/** A picture to press, for everybody or only for the people that it names. */
export function IconButton({ element, blockId }: ElementProps) {
  const surface = useSurface();
  const confirm = useConfirm();
  const { me } = useDirectory();
  const visibleTo = readStrings(element, 'visible_to_user_ids');
  if (visibleTo.length > 0 && !visibleTo.includes(me.id)) return null;
  const press = async () => {
    if (!(await confirm(readObject(element, 'confirm')))) return;
    await surface.send(blockId, readString(element, 'action_id'));
  };
  const words = readText(element, 'text');
  return (
    <button
      type="button"
      className="button-plain icon-button"
      aria-label={readString(element, 'accessibility_label') || words}
      title={words}
      onClick={() => void press()}
    >
      {readString(element, 'icon') === 'trash' ? <TrashIcon /> : words}
    </button>
  );
}
