import type { Actor } from '../../team/permissions.ts';
import type { Deps } from '../deps.ts';
import { type PermissionForm, permissionBlock } from '../payloads/permission-values.ts';
import { findMembership } from '../visit.ts';

/** Sentences by block id. */
export type PermissionErrors = { readonly [blockId: string]: string };

/** More people than this are not named in one field. */
const mostNamed = 100;

const fields = ['owners', 'planners', 'viewers'] as const;

/**
 * Whoever cannot be named where they are, and why; nothing where the form can be saved. Only those who were not named there
 * before are looked at, because somebody who has left may do nothing anyway.
 */
export async function findUnfit(
  { version, ...forms }: Forms & { readonly version: number },
  workspaceId: string,
  deps: Pick<Deps, 'people' | 'log'>,
): Promise<PermissionErrors> {
  const found = await Promise.all(
    fields.map(async (field): Promise<PermissionErrors> => {
      const sentence = await problemOf(field, forms, workspaceId, deps);
      return sentence === undefined ? {} : { [permissionBlock(field, version)]: sentence };
    }),
  );
  return Object.assign({}, ...found);
}

interface Forms {
  readonly typed: PermissionForm;
  readonly saved: PermissionForm;
}

async function problemOf(
  field: (typeof fields)[number],
  { typed, saved }: Forms,
  workspaceId: string,
  deps: Pick<Deps, 'people' | 'log'>,
): Promise<string | undefined> {
  const isNew = (userId: string) => !saved[field].includes(userId);
  if (typed[field].length > mostNamed) return tooMany;
  const asked = typed[field].filter((userId) => field === 'owners' || isNew(userId));
  const people = await Promise.all(
    asked.map(async (userId) => ({ userId, ...(await findMembership({ workspaceId, userId }, deps)) })),
  );
  for (const { userId, membership, name = 'Somebody here' } of people) {
    const reason = isNew(userId) ? whyNot(membership, field) : undefined;
    if (reason) return `${name} ${reason}`;
  }
  const isOwned = people.some(({ membership }) => membership === 'member');
  return field === 'owners' && !isOwned ? noOwner : undefined;
}

const tooMany = `Name at most ${mostNamed} people here; for more, name a user group or let everybody else in.`;

const noOwner =
  'At least one owner has to be a member of this workspace, so that somebody can change the rights.';

function whyNot(membership: Actor['membership'], field: (typeof fields)[number]): string | undefined {
  switch (membership) {
    case 'member':
      return undefined;
    case 'guest':
      return field === 'owners' ? 'is a guest; guests can be planners or viewers, not owners.' : undefined;
    case 'outsider':
      return 'belongs to another organisation and cannot be named.';
    case 'bot':
      return 'is an app; name people.';
    case 'deactivated':
      return 'has left this workspace and cannot be named.';
    case 'unknown':
      return 'is somebody of whom Slack tells me nothing just now. Try again in a minute, or leave them out.';
  }
}
