import type { RoleId } from '../../knowledge/roles/index.ts';
import type { IsoDate } from '../../team/day.ts';
import type { Person } from '../../team/roster.ts';
import type { SlackProfile } from '../../team/slack-profile.ts';
import { readTitle } from '../payloads/profile-title.ts';

/** Something about a person on a roster that its owners should know. */
export type PersonNews =
  | { readonly kind: 'left' }
  /** Active again, while the roster says that they left. */
  | { readonly kind: 'returned'; readonly endsOn: IsoDate }
  | { readonly kind: 'guest' | 'outsider' }
  /** Their title reads as a role that they do not have here. */
  | { readonly kind: 'title'; readonly title: string; readonly role: RoleId };

/** What Slack said of somebody when it was looked at last, if it was, and what it says now. */
export interface ProfileChange {
  readonly known: SlackProfile | undefined;
  readonly now: SlackProfile;
}

/**
 * The one thing that matters most of what changed about a person. What was so already when they were first looked at is no
 * news, but for an account that is deactivated: they cannot do the work, whoever put them on the roster.
 */
export function findNews(
  person: Person,
  { known, now }: ProfileChange,
  today: IsoDate,
): PersonNews | undefined {
  const { endsOn } = person;
  const isOnTeam = endsOn === undefined || endsOn >= today;
  const wasDeactivated = known?.standing === 'deactivated';
  if (now.standing === 'deactivated') return isOnTeam && !wasDeactivated ? { kind: 'left' } : undefined;
  if (wasDeactivated && endsOn !== undefined && endsOn <= today) return { kind: 'returned', endsOn };
  if (!known || !isOnTeam) return undefined;
  if (now.standing !== 'member') return now.standing === known.standing ? undefined : { kind: now.standing };
  if (now.title === known.title) return undefined;
  const role = readTitle(now.title)?.role;
  if (role === undefined || person.roles.some((assignment) => assignment.role === role)) return undefined;
  return { kind: 'title', title: now.title, role };
}

/** The person as Slack knows them by now: with their name of today, and their last day where they left. */
export function withNews(
  person: Person,
  news: PersonNews | undefined,
  { name, today }: { readonly name: string | undefined; readonly today: IsoDate },
): Person {
  const { who, endsOn } = person;
  const renamed =
    who.kind === 'slack' && name !== undefined && who.name !== name
      ? { ...person, who: { ...who, name } }
      : person;
  const isLeaving = news?.kind === 'left' && (endsOn === undefined || endsOn > today);
  return isLeaving ? { ...renamed, endsOn: today } : renamed;
}
