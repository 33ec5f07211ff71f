import type { Installation, InstallationStore } from '../../store/installation-store.ts';
import { NotInstalled } from './as-bot.ts';
import type { Tenants } from './tenants.ts';
import { createTokenRenewal, type HeldToken, type TokenRenewalOptions } from './token-renewal.ts';

/** The workspaces in which people have installed the app. */
export interface InstalledTenants extends Tenants {
  /** To be called when an installation was saved anew or has ended: the next call reads it from the store. */
  readonly forget: (installationId: string) => void;
  /** An access token of an installation that Slack takes for a while, renewed where that is due. */
  readonly tokenOf: (installation: Installation) => Promise<string>;
}

export type InstalledTenantsOptions = Omit<TokenRenewalOptions, 'forget'>;

/** What several instances know of an installation differs for so many milliseconds at most. */
const freshFor = 5 * 60_000;
/** Of so many workspaces is kept what is known; the oldest go first. */
const mostKept = 5000;
const pageSize = 100;

interface Known extends HeldToken {
  readonly until: number;
}

/** Finds as whom the app speaks in a workspace by where it is installed. */
export function installedTenants(options: InstalledTenantsOptions): InstalledTenants {
  const { installations, now } = options;
  const known = new Map<string, Known>();
  let changes = 0;
  const forget = (installationId: string) => {
    changes += 1;
    for (const [workspaceId, kept] of known)
      if (kept.installationId === installationId) known.delete(workspaceId);
  };
  const renew = createTokenRenewal({ ...options, forget });

  const findKnown = (workspaceId: string) => {
    const kept = known.get(workspaceId);
    return kept && now() < kept.until ? kept : undefined;
  };
  const find = async (workspaceId: string): Promise<HeldToken> => {
    const kept = findKnown(workspaceId);
    if (kept) return kept;
    const before = changes;
    const found = await installations.findFor(workspaceId);
    known.delete(workspaceId);
    if (!found) throw new NotInstalled();
    const { installationId, token } = found;
    // What was read while something changed may be what was there before.
    if (changes === before)
      keepNewest(known, workspaceId, { installationId, token, until: now() + freshFor });
    return found;
  };

  return {
    asBot: async (workspaceId) => ({ token: await renew(await find(workspaceId)) }),
    listWorkspaces: async () => {
      const all: string[] = [];
      for await (const { installationId } of eachInstallation(installations))
        all.push(...(await installations.listWorkspaces(installationId)));
      return [...new Set(all)];
    },
    notePlace: async ({ workspaceId, enterpriseId }) => {
      if (!findKnown(workspaceId)) await installations.noteWorkspace(workspaceId, enterpriseId);
    },
    check: async () => {},
    forget,
    tokenOf: renew,
  };
}

/** All installations in the order of their ids, read page by page. */
export async function* eachInstallation(
  installations: Pick<InstallationStore, 'list'>,
): AsyncGenerator<Installation> {
  let after: string | undefined;
  do {
    const page: readonly Installation[] = await installations.list(after, pageSize);
    yield* page;
    after = page.length < pageSize ? undefined : page.at(-1)?.installationId;
  } while (after !== undefined);
}

/** Keeps it as the newest of a bounded number. */
function keepNewest(kept: Map<string, Known>, workspaceId: string, one: Known): void {
  kept.set(workspaceId, one);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
