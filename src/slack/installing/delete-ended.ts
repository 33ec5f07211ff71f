import type { Log } from '../../log.ts';
import type { InstallationStore } from '../../store/installation-store.ts';

/** What is kept of a workspace is deleted so many days after the app was taken away. */
export const keptForDays = 30;

const pageSize = 100;
const dayMs = 24 * 60 * 60_000;

export interface DeleteEndedOptions {
  readonly installations: Pick<InstallationStore, 'listEnded' | 'deleteEnded'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Deletes the data of workspaces that the app left long ago. What fails does not hold up the others, and makes it reject at the end. */
export async function deleteEnded({ installations, now, log }: DeleteEndedOptions): Promise<void> {
  const before = now() - keptForDays * dayMs;
  const failures: unknown[] = [];
  for (;;) {
    const ended = await installations.listEnded(before, pageSize);
    let deleted = 0;
    for (const { installationId } of ended) {
      try {
        if (!(await installations.deleteEnded(installationId))) continue;
        deleted += 1;
        log.info({ installationId }, 'the data of a workspace that the app left was deleted');
      } catch (error) {
        failures.push(error);
        log.error({ err: error, installationId }, 'the data of a workspace that the app left is still there');
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'not all data that is due could be deleted');
    if (deleted === 0 || ended.length < pageSize) return;
  }
}
