import { advise } from '../../advice/advise.ts';
import { usersOn } from '../../team/users-on.ts';
import type { Deps, FoundUser } from '../deps.ts';
import { readTitle } from '../payloads/profile-title.ts';
import { dateOf } from '../saved-team.ts';
import { signThing } from '../sign-thing.ts';
import { buildJoiner, type JoinerOffer } from '../views/joiner-message.ts';
import { profileOf } from './profile-of.ts';
import { formatRoleChange } from './take-role.ts';
import { tellOwners } from './tell-owners.ts';

/** Tells the owners of somebody new in Slack whose title reads as a role that one of their teams lacks. Never twice. */
export async function noticeJoiner(workspaceId: string, user: FoundUser, deps: Deps): Promise<void> {
  const profile = profileOf(user);
  const role = readTitle(user.title)?.role;
  if (!role || user.isBot || profile.standing !== 'member') return;
  const { userId } = user;
  const today = dateOf(deps.now());
  const offers: JoinerOffer[] = [];
  for (const { teamId, name: teamName } of await deps.store.listTeams(workspaceId)) {
    const saved = await deps.store.findTeam(workspaceId, teamId);
    if (!saved || usersOn(saved.team).has(userId)) continue;
    const coverage = advise(saved.team, today).coverage.roles.find((one) => one.role === role);
    if (!coverage || coverage.missing === 0) continue;
    const id = formatRoleChange(userId, role);
    const reference = signThing({ what: 'joiner', id }, { workspaceId, teamId }, deps);
    offers.push({ teamName, savedBy: saved.updatedBy, reference });
  }
  const [first] = offers;
  if (!first || !(await deps.store.noteProfile({ workspaceId, userId, profile }))) return;
  const { settings } = await deps.store.openTeam({ workspaceId, userId });
  const audience = { workspaceId, settings, about: userId, savedBy: first.savedBy };
  await tellOwners(audience, buildJoiner({ name: user.name, title: user.title, role, offers }), deps);
}
