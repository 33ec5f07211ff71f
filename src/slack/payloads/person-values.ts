import type { Person } from '../../team/roster.ts';
import { formatShare } from './share.ts';
import { readValue, type ViewState } from './view-state.ts';

/** The block ids of the form for one person. Rows of roles are counted from 0. */
export const personBlocks = {
  user: 'person-user',
  name: 'person-name',
  role: (row: number) => `person-role-${row}`,
  share: (row: number) => `person-share-${row}`,
  seniority: 'person-seniority',
  engagement: 'person-engagement',
  startsOn: 'person-starts-on',
  endsOn: 'person-ends-on',
} as const;

/** What the form for one person holds: as typed, so that nothing is lost and mistakes can be named. */
export interface PersonForm {
  readonly userId: string | null;
  readonly name: string | null;
  readonly roles: readonly { readonly role: string | null; readonly share: string | null }[];
  readonly seniority: string | null;
  readonly engagement: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export const emptyPersonForm: PersonForm = {
  userId: null,
  name: null,
  roles: [],
  seniority: null,
  engagement: null,
  startsOn: null,
  endsOn: null,
};

/** What the open form holds. */
export function readPersonForm(state: ViewState): PersonForm {
  const value = (blockId: string) => readValue(state, blockId) ?? null;
  const roles: { role: string | null; share: string | null }[] = [];
  for (let row = 0; state.has(personBlocks.role(row)); row += 1)
    roles.push({ role: value(personBlocks.role(row)), share: value(personBlocks.share(row)) });
  return {
    userId: value(personBlocks.user),
    name: value(personBlocks.name),
    roles,
    seniority: value(personBlocks.seniority),
    engagement: value(personBlocks.engagement),
    startsOn: value(personBlocks.startsOn),
    endsOn: value(personBlocks.endsOn),
  };
}

/** The form filled with somebody who is on the roster. */
export function personFormOf({ who, roles, seniority, engagement, startsOn, endsOn }: Person): PersonForm {
  return {
    userId: who.kind === 'slack' ? who.userId : null,
    name: who.kind === 'outside' ? who.name : null,
    roles: roles.map(({ role, share }) => ({ role, share: formatShare(share) })),
    seniority,
    engagement,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
  };
}
