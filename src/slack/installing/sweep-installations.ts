import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { Installation, InstallationStore } from '../../store/installation-store.ts';
import { eachInstallation, type InstalledTenants } from '../connection/installed-tenants.ts';
import { type Looking, lookAt } from './look-at-installation.ts';

export interface SweepOptions extends Looking {
  readonly installations: Pick<InstallationStore, 'list' | 'find' | 'end'>;
  readonly tenants: Pick<InstalledTenants, 'tokenOf' | 'forget'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Milliseconds from one question to Slack to the next. */
  readonly pause: number;
  /** Rejects when the program stops. */
  readonly stopping: AbortSignal;
}

/** Where more than these answer the same odd thing, it is more likely our mistake than theirs. */
const mostDoubtful = 3;
const mostDoubtfulShare = 0.1;

/** Asks Slack whether each installation is still there, and ends those that died without a notice. */
export async function sweepInstallations(options: SweepOptions): Promise<void> {
  const { installations, log, pause, stopping } = options;
  const doubtful: Installation[] = [];
  let looked = 0;
  for await (const installation of eachInstallation(installations)) {
    if (looked > 0) await sleep(pause, undefined, { signal: stopping });
    looked += 1;
    const sight = await lookAt(installation, options);
    if (sight === 'dead') await end(installation, options);
    if (sight === 'doubtful') doubtful.push(installation);
  }
  if (doubtful.length > Math.max(mostDoubtful, looked * mostDoubtfulShare)) {
    log.error(
      { installations: doubtful.length, of: looked },
      'Slack knows many of the tokens no more; none was deleted, because that may be a mistake of ours',
    );
    return;
  }
  for (const installation of doubtful) await end(installation, options);
}

async function end(
  { installationId, installedAt }: Installation,
  { installations, tenants, now, log }: SweepOptions,
): Promise<void> {
  tenants.forget(installationId);
  const current = await installations.find(installationId);
  if (current?.installedAt !== installedAt) return;
  // Our clock may be behind Slack’s.
  const ended = await installations.end(installationId, Math.max(now(), installedAt));
  if (ended) log.info({ installationId }, 'the app is not installed any more; its tokens are deleted');
}
