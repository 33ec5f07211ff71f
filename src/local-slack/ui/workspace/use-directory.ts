import { useCallback, useMemo, useRef } from 'react';
import type { Snapshot } from '../../control/protocol.ts';
import { type Directory, namesOf } from './directory-context.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { sendRequest } from './send-request.ts';

/** The directory of a snapshot; it stays the same object for as long as nothing in it changes. */
export function useDirectoryOf(
  snapshot: Snapshot,
  go: Directory['go'],
  onProblem: (problem: string | undefined) => void,
): Directory {
  const { me, people, shortcuts } = snapshot;
  const appName = snapshot.app.name;
  const team = snapshot.team.id;
  const user = me.id;
  const lastNames = useRef<Directory['channels']>([]);
  const names = useMemo(() => {
    lastNames.current = keepUnchanged(lastNames.current, namesOf(snapshot));
    return lastNames.current;
  }, [snapshot]);
  const act = useCallback<Directory['act']>(
    async (what, options) => {
      const result = await sendRequest('act', team, { ...what, user });
      if (options?.isQuiet !== true) onProblem(result.ok ? undefined : result.problem);
      return result;
    },
    [team, user, onProblem],
  );
  return useMemo(
    () => ({ team, me, people, channels: names, shortcuts, appName, act, go }),
    [team, me, people, names, shortcuts, appName, act, go],
  );
}
