import { type FormEvent, useRef } from 'react';
import type { OpenView } from '../../control/protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { CloseIcon } from '../icons.tsx';
import { readObject, readObjects, readString } from '../json.ts';
import { InlineTextObject } from '../text/text-object.tsx';
import { useDirectory } from '../workspace/directory-context.ts';
import { SurfaceContext } from '../workspace/surface.ts';
import { useViewSurface } from '../workspace/use-view-surface.ts';
import { useModalFocus } from './use-modal-focus.ts';
import { useTourSight } from './use-tour-sight.ts';

interface Props {
  readonly open: OpenView;
  readonly titleId: string;
  readonly depth: number;
}

/** One modal of the app. */
export function Modal({ open, titleId, depth }: Props) {
  const { act } = useDirectory();
  const { id, view, errors, isSubmitting } = open;
  const { surface, problem, setProblem } = useViewSurface(open);
  const body = useRef<HTMLDivElement>(null);
  useModalFocus(body, open);
  useTourSight(body, open);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSubmitting) return;
    await surface.settle();
    const result = await act({ kind: 'submit-view', viewId: id }, { isQuiet: true });
    setProblem(result.ok ? undefined : result.problem);
  };
  const close = (all: boolean) => void act({ kind: 'close-view', viewId: id, ...(all && { all }) });

  const submitText = readObject(view, 'submit');
  const closeText = readObject(view, 'close');
  // Errors under the inputs say enough by themselves.
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
