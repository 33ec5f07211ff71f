import { useId } from 'react';
import { useWorkspace } from '../workspace/workspace-context.ts';
import { Dialog } from './dialog.tsx';
import { Modal } from './modal.tsx';

/** The app's modals: the one on top is shown. */
export function ModalStack() {
  const { snapshot, act } = useWorkspace();
  const titleId = useId();
  const top = snapshot.views.at(-1);
  if (top === undefined) return null;
  return (
    <Dialog
      className="dialog"
      titleId={titleId}
      onEscape={() => void act({ kind: 'close-view', viewId: top.id })}
    >
      <Modal key={top.id} open={top} titleId={titleId} depth={snapshot.views.length} />
    </Dialog>
  );
}
