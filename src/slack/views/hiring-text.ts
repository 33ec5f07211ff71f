import type { RoleId } from '../../knowledge/roles/index.ts';
import { formatDate } from '../blocks/text.ts';
import { roleName } from './role-text.ts';

/** What was done to a role, each in a sentence. */
export function tellOpened(role: RoleId, expectedStart?: string): string {
  const start = expectedStart ? `, with somebody expected on ${formatDate(expectedStart)}` : '';
  return `${roleName(role)} is in hiring from today${start}. It is not advised again; from now on it is chased when it is late.`;
}

export function tellClosed(role: RoleId): string {
  return `${roleName(role)} is no longer in hiring. If it is still needed, it is advised again.`;
}

export function tellReopened(role: RoleId): string {
  return `${roleName(role)} is in hiring again, with its dates as they were.`;
}

export function tellWantedAgain(role: RoleId): string {
  return `${roleName(role)} is no longer set aside. It is advised again where it is needed.`;
}

export function tellWithdrawn(role: RoleId): string {
  return `The decision about ${roleName(role)} is withdrawn.`;
}

export function tellAccepted(role: RoleId): string {
  return `You accepted the advice to hire for ${roleName(role)}. Press “Role is open” once it is.`;
}

export function tellOverridden(role: RoleId): string {
  return `Your decision about ${roleName(role)} is kept with its reason, beside what the rules say.`;
}

export function tellExpectedStart(role: RoleId, expectedStart: string | undefined): string {
  return expectedStart
    ? `For ${roleName(role)}, somebody is now expected on ${formatDate(expectedStart)}.`
    : `${roleName(role)} has no expected start any more; the usual time to hire counts.`;
}

export function tellSetAside(role: RoleId, wasOpen: boolean): string {
  const closed = wasOpen ? ' It is no longer in hiring.' : '';
  return `${roleName(role)} is set aside.${closed}`;
}

/** `name` is escaped; `wasOpen` says whether the role was in hiring. */
export function tellFilled(role: RoleId, name: string, wasOpen: boolean): string {
  const ended = wasOpen ? 'It is no longer in hiring.' : 'It was not in hiring before.';
  return `${roleName(role)} is filled by ${name}, who is on the team now. ${ended}`;
}
