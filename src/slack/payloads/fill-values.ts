import { isRoleId, type RoleId } from '../../knowledge/roles/index.ts';
import { readValue, type ViewState } from './view-state.ts';

/** The block ids of what is filled from profiles. */
export const fillBlocks = {
  roles: 'fill-roles',
  group: (role: string, group: number) => `${groupPrefix}${role}-${group}`,
  share: 'fill-share',
} as const;

const groupPrefix = 'fill-group-';

export interface Choice {
  readonly userId: string;
  readonly role: RoleId;
}

/** A choice as the value of a box to tick. */
export function formatChoice({ userId, role }: Choice): string {
  return `${userId}/${role}`;
}

/** Whom somebody chose, each once. What is no choice of ours is left out: a client can be forged. */
export function readChoices(state: ViewState): readonly Choice[] {
  const byUser = new Map<string, Choice>();
  for (const [blockId, value] of state) {
    if (!blockId.startsWith(groupPrefix) || value === null || typeof value === 'string') continue;
    for (const text of value) {
      const [userId = '', role = ''] = text.split('/');
      if (/^[UW][A-Z0-9]{1,38}$/.test(userId) && isRoleId(role)) byUser.set(userId, { userId, role });
    }
  }
  return [...byUser.values()];
}

/** The share of a week that was chosen for all of them; all of it where it is none. */
export function readCommonShare(state: ViewState): number {
  const percent = Number(readValue(state, fillBlocks.share) ?? '100');
  return percent > 0 && percent <= 100 ? percent / 100 : 1;
}
