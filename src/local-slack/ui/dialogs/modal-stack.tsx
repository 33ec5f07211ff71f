import { useId } from 'react';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { Dialog } from './dialog.tsx';
import { Modal } from './modal.tsx';

/** The app's modals: the one on top is shown. */
export function ModalStack() {
  const { act } = useDirectory();
  const snapshot = useSnapshotNow();
  const titleId = useId();
  const top = snapshot.views.at(-1);
  if (top === undefined) return null;
  return (
    <Dialog
      className="dialog"
      titleId={titleId}
      isLookedOn={snapshot.tour?.phase === 'playing'}
      onEscape={() => void act({ kind: 'close-view', viewId: top.id })}
    >
      <Modal key={top.id} open={top} titleId={titleId} depth={snapshot.views.length} />
    </Dialog>
  );
}
