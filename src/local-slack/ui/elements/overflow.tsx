import { useConfirm } from '../dialogs/confirm.tsx';
import { DotsIcon } from '../icons.tsx';
import { readObject, readObjects, readString } from '../json.ts';
import { usePopup } from '../shell/use-popup.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import { useSurface } from '../workspace/surface.ts';
import { type ElementProps, groupAttributes } from './element-props.ts';

/** The menu behind three dots. */
export function Overflow(props: ElementProps) {
  const { element, blockId } = props;
  const surface = useSurface();
  const confirm = useConfirm();
  const { isOpen, opener, close, frame, button } = usePopup();
  return (
    <div className="overflow" {...frame}>
      <button
        {...button}
        ref={opener}
        className="button button-icon"
        aria-label={element.accessibility_label ? readString(element, 'accessibility_label') : 'More actions'}
      >
        <DotsIcon />
      </button>
      {isOpen && (
        <ul className="menu" {...groupAttributes({ ...props, name: props.name ?? 'More actions' })}>
          {readObjects(element, 'options').map((option) => (
            <li key={readString(option, 'value')}>
              <MenuEntry
                option={option}
                onChoose={async () => {
                  close();
                  if (!(await confirm(readObject(element, 'confirm')))) return;
                  await surface.settle();
                  await surface.send(blockId, readString(element, 'action_id'), {
                    type: 'overflow',
                    selected_option: option,
                  });
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function MenuEntry({ option, onChoose }: { option: ReturnType<typeof readObject>; onChoose: () => void }) {
  const url = readString(option, 'url');
  const label = <InlineTextObject text={readObject(option, 'text')} />;
  if (/^https?:/.test(url)) {
    return (
      <a className="menu-entry" href={url} target="_blank" rel="noreferrer" onClick={onChoose}>
        {label}
      </a>
    );
  }
  return (
    <button type="button" className="menu-entry" onClick={onChoose}>
      {label}
    </button>
  );
}
