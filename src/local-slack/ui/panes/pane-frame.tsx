import type { ReactNode } from 'react';
import { CloseIcon } from '../icons.tsx';
import { useDirectory } from '../workspace/directory-context.ts';

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** The frame around what stands beside the conversation, with a way to close it. */
export function PaneFrame({ title, note, children }: Props) {
  const { go } = useDirectory();
  const close = () => go({ pane: undefined });
  return (
    <aside
      className="pane"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className="pane-head">
        <h2>{title}</h2>
        {note !== undefined && <span className="channel-note">{note}</span>}
        <button type="button" className="button-plain pane-close" aria-label="Close" onClick={close}>
          <CloseIcon />
        </button>
      </header>
      {children}
    </aside>
  );
}
