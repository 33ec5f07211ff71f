import type { RoleId } from '../../knowledge/roles/index.ts';
import type { Seniority } from '../../team/roster.ts';
import type { FoundUser } from '../deps.ts';
import { readTitle } from '../payloads/profile-title.ts';

/** Somebody whose profile title reads as a role. Nothing is stored of it until a person confirms it. */
export interface Proposal {
  readonly userId: string;
  readonly name: string;
  readonly title: string;
  readonly role: RoleId;
}

/** Which titles are looked for, and who is on the team already. */
export interface Search {
  readonly roles: ReadonlySet<RoleId>;
  readonly known: ReadonlySet<string>;
}

/** So many are shown at a time. */
export const mostProposals = 50;

/**
 * The proposals among these people in their order, as many as still fit, and how many people were looked at for that. Guests,
 * bots, people of other organisations and those who have left are never among them, nor is anybody who is on the team.
 */
export function findProposals(
  people: readonly FoundUser[],
  { roles, known }: Search,
  most: number,
): { readonly proposals: readonly Proposal[]; readonly lookedAt: number } {
  const proposals: Proposal[] = [];
  for (const [place, user] of people.entries()) {
    const read = canBeProposed(user) && !known.has(user.userId) ? readTitle(user.title) : undefined;
    if (!read || !roles.has(read.role)) continue;
    if (proposals.length === most) return { proposals, lookedAt: place };
    const { userId, name, title } = user;
    proposals.push({ userId, name, title, role: read.role });
  }
  return { proposals, lookedAt: people.length };
}

/** Somebody who works in this workspace. */
export function canBeProposed({ isBot, isDeactivated, isGuest, isOutsider }: FoundUser): boolean {
  return !isBot && !isDeactivated && !isGuest && !isOutsider;
}

/** Roles as a confirmed proposal gives them, with what the title says of seniority. */
export function seniorityOf(title: string): Seniority {
  return readTitle(title)?.seniority ?? 'unknown';
}
