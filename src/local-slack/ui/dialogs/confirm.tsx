import { createContext, type ReactNode, useCallback, useContext, useId, useState } from 'react';
import type { JsonObject } from '../../control/protocol.ts';
import { readObject, readString } from '../json.ts';
import { InlineTextObject, TextObject } from '../text/text-object.tsx';
import { Dialog } from './dialog.tsx';

type Confirm = (confirm: JsonObject | undefined) => Promise<boolean>;

const ConfirmContext = createContext<Confirm>(() => Promise.resolve(true));

/** Asks "Are you sure?" in the app's words; without a `confirm` object there is nothing to ask, and the answer is yes. */
export function useConfirm(): Confirm {
  return useContext(ConfirmContext);
}

interface Question {
  readonly confirm: JsonObject;
  readonly answer: (isSure: boolean) => void;
}

/** Holds the one confirmation dialog of the page. */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback<Confirm>(
    (confirm) =>
      confirm === undefined
        ? Promise.resolve(true)
        : new Promise((resolve) => {
            setQuestion({
              confirm,
              answer: (isSure) => {
                setQuestion(undefined);
                resolve(isSure);
              },
            });
          }),
    [],
  );
  return (
    <ConfirmContext value={ask}>
      {children}
      {question !== undefined && <ConfirmDialog {...question} />}
    </ConfirmContext>
  );
}

function ConfirmDialog({ confirm, answer }: Question) {
  const titleId = useId();
  const isDanger = readString(confirm, 'style') === 'danger';
  return (
    <Dialog className="dialog dialog-small" titleId={titleId} onEscape={() => answer(false)}>
      <div className="dialog-head">
        <h2 id={titleId}>
          <InlineTextObject text={readObject(confirm, 'title')} />
        </h2>
      </div>
      <div className="dialog-body">
        <TextObject text={readObject(confirm, 'text')} />
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={() => answer(false)}>
          {readString(readObject(confirm, 'deny'), 'text') || 'Cancel'}
        </button>
        <button
          type="button"
          className={`button ${isDanger ? 'button-danger' : 'button-primary'}`}
          onClick={() => answer(true)}
        >
          {readString(readObject(confirm, 'confirm'), 'text') || 'Yes'}
        </button>
      </div>
    </Dialog>
  );
}
