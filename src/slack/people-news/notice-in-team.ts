import { advise } from '../../advice/advise.ts';
import type { Person } from '../../team/roster.ts';
import type { Team } from '../../team/team.ts';
import type { Deps, FoundUser } from '../deps.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { dateOf } from '../saved-team.ts';
import { signThing } from '../sign-thing.ts';
import type { TeamNews } from '../views/person-news-message.ts';
import { changeFound } from './change-found.ts';
import { findNews, type PersonNews, type ProfileChange, withNews } from './find-news.ts';
import { formatRoleChange, takeRole } from './take-role.ts';

interface TeamPlace {
  readonly workspaceId: string;
  readonly teamId: string;
}

/** So long a departure that was noted by itself can be undone: whoever reads of it may be away. */
const undoFor = Temporal.Duration.from({ hours: 24 * 30 });

/** Takes over what Slack says of somebody on one team, and what there is to tell of it; undefined for nothing. */
export async function noticeInTeam(
  place: TeamPlace,
  { user, change }: { readonly user: FoundUser; readonly change: ProfileChange },
  deps: Deps,
): Promise<TeamNews | undefined> {
  const today = dateOf(deps.now()).toString();
  let news: PersonNews | undefined;
  const result = await changeFound(
    place,
    (team) => {
      const person = findOnRoster(team, user);
      news = person && findNews(person, change, today);
      // Slack hides the name of people who left.
      const name = user.isDeactivated ? undefined : user.name;
      return person ? replace(team, person, withNews(person, news, { name, today })) : team;
    },
    deps,
  );
  const person = result && findOnRoster(result.after, user);
  if (!news || !result || !person) return undefined;
  const { teamName } = await deps.store.openTeam({ ...place, userId: user.userId });
  const told = { teamId: place.teamId, teamName, news, person, reference: signPerson(place, person, deps) };
  if (news.kind === 'left') return { ...told, ...describeDeparture(place, result, user, deps) };
  if (news.kind === 'title')
    return { ...told, ...describeOffer(place, result.after, person, news.role, deps) };
  return told;
}

/** Their last day counts as a whole one, so what changes is what is advised the day after it. */
function describeDeparture(
  place: TeamPlace,
  { before, after }: { readonly before: Team; readonly after: Team },
  user: FoundUser,
  deps: Deps,
): Pick<TeamNews, 'difference' | 'undo'> {
  const [earlier, left] = [findOnRoster(before, user), findOnRoster(after, user)];
  if (!earlier || !left || before === after) return {};
  const dayAfter = dateOf(deps.now()).add({ days: 1 });
  return {
    difference: { before: advise(before, dayAfter), after: advise(after, dayAfter) },
    undo: deps.references.sign({
      kind: 'undo-person',
      ...place,
      id: left.id,
      seen: fingerprint(left),
      before: earlier,
      until: Math.floor(deps.now().add(undoFor).epochMilliseconds / 1000),
    }),
  };
}

/** What it would change if they had the role that their title reads as. */
function describeOffer(
  place: TeamPlace,
  team: Team,
  person: Person,
  role: Extract<PersonNews, { kind: 'title' }>['role'],
  deps: Deps,
): Pick<TeamNews, 'difference' | 'take'> {
  const changed = takeRole(person, role);
  if (!changed) return {};
  const today = dateOf(deps.now());
  return {
    difference: { before: advise(team, today), after: advise(replace(team, person, changed), today) },
    take: signThing(
      { what: 'title-role', id: formatRoleChange(person.id, role), seen: fingerprint(person) },
      place,
      deps,
    ),
  };
}

function signPerson(place: TeamPlace, { id }: Person, deps: Deps): string {
  return signThing({ what: 'person', id }, place, deps);
}

function findOnRoster({ roster }: Team, { userId }: FoundUser): Person | undefined {
  return roster.find(({ who }) => who.kind === 'slack' && who.userId === userId);
}

/** The same team where the person is the same. */
function replace(team: Team, person: Person, changed: Person): Team {
  if (changed === person) return team;
  return { ...team, roster: team.roster.map((one) => (one === person ? changed : one)) };
}
