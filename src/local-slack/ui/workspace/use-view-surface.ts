import { useCallback, useMemo, useState } from 'react';
import type { OpenView } from '../../control/protocol.ts';
import { useDirectory } from './directory-context.ts';
import type { Surface } from './surface.ts';
import { useTrackedSend } from './use-tracked-send.ts';

interface ViewSurface {
  readonly surface: Surface;
  /** Why the last change in this view was refused. */
  readonly problem: string | undefined;
  readonly setProblem: (problem: string | undefined) => void;
}

/** The surface of a modal or Home; what goes wrong in it is said in it, as nothing outside of a modal can be read meanwhile. */
export function useViewSurface({ id, values, errors }: OpenView): ViewSurface {
  const { act } = useDirectory();
  const [problem, setProblem] = useState<string>();
  const send = useCallback<Surface['send']>(
    async (blockId, actionId, value, isEnter = false) => {
      const change = { blockId, actionId, ...(value && { value }), ...(isEnter && { enter: true }) };
      const result = await act({ kind: 'view-action', viewId: id, ...change }, { isQuiet: true });
      setProblem(result.ok ? undefined : result.problem);
      return result;
    },
    [act, id],
  );
  const tracked = useTrackedSend(send);
  const place = useMemo(() => ({ viewId: id }), [id]);
  const surface = useMemo(
    () => ({ isFolding: false, place, values, errors, ...tracked }),
    [place, values, errors, tracked],
  );
  return { surface, problem, setProblem };
}
