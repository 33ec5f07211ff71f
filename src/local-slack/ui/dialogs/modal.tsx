import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { ActResult, OpenView } from '../../control/protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { CloseIcon } from '../icons.tsx';
import { readObject, readObjects, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import { flushUnsent, type Surface, SurfaceContext } from '../workspace/surface.ts';
import { useWorkspace } from '../workspace/workspace-context.ts';
import { useModalFocus } from './use-modal-focus.ts';

interface Props {
  readonly open: OpenView;
  readonly titleId: string;
  readonly depth: number;
}

/** One modal of the app. */
export function Modal({ open, titleId, depth }: Props) {
  const { act } = useWorkspace();
  const { id, view, values, errors, isSubmitting } = open;
  const [problem, setProblem] = useState<string>();
  const [unsent] = useState(() => new Set<() => Promise<void>>());
  const body = useRef<HTMLDivElement>(null);
  useModalFocus(body, open);

  const surface = useMemo<Surface>(() => {
    const show = (result: ActResult) => {
      setProblem(result.ok ? undefined : result.problem);
      return result;
    };
    return {
      values,
      errors,
      unsent,
      send: async (blockId, actionId, value) =>
        show(
          await act({ kind: 'view-action', viewId: id, blockId, actionId, ...(value && { value }) }, quietly),
        ),
    };
  }, [act, id, values, errors, unsent]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSubmitting) return;
    await flushUnsent(surface);
    const result = await act({ kind: 'submit-view', viewId: id }, quietly);
    // Errors under the inputs say enough by themselves.
    if (result.ok) setProblem(undefined);
    else setProblem(result.problem);
  };
  const close = (all: boolean) => void act({ kind: 'close-view', viewId: id, ...(all && { all }) });

  const submitText = readObject(view, 'submit');
  const closeText = readObject(view, 'close');
  const trouble = open.trouble ?? (Object.keys(errors).length > 0 ? undefined : problem);
  return (
    <form
      className="dialog-form"
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-busy={isSubmitting}
    >
      <div className="dialog-head">
        <h2 id={titleId}>
          <InlineTextObject text={readObject(view, 'title')} />
        </h2>
        <button
          type="button"
          className="button-plain"
          aria-label={depth > 1 ? 'Close all' : 'Close'}
          onClick={() => close(true)}
        >
          <CloseIcon />
        </button>
      </div>
      <div className="dialog-body" ref={body} tabIndex={-1}>
        <SurfaceContext value={surface}>
          <Blocks key={readString(view, 'callback_id')} blocks={readObjects(view, 'blocks')} />
        </SurfaceContext>
      </div>
      <div className="dialog-foot">
        <p className="dialog-trouble" role="alert">
          {trouble}
        </p>
        <button type="button" className="button" onClick={() => close(false)}>
          {closeText ? <InlineTextObject text={closeText} /> : submitText ? 'Cancel' : 'Close'}
        </button>
        {submitText && (
          <button type="submit" className="button button-primary" aria-disabled={isSubmitting || undefined}>
            {isSubmitting && <span className="spinner" aria-hidden="true" />}
            <InlineTextObject text={submitText} />
          </button>
        )}
      </div>
    </form>
  );
}

/** What goes wrong in a modal is said in the modal: nothing outside of it can be read meanwhile. */
const quietly = { isQuiet: true } as const;
