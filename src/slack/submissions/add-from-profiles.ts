import { addPerson, mostPeople, type Person } from '../../team/roster.ts';
import type { Team } from '../../team/team.ts';
import { usersOn } from '../../team/users-on.ts';
import { adviseOnce } from '../advise-once.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import { changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import { canBeProposed, seniorityOf } from '../fill/find-proposals.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { type Choice, readChoices, readCommonShare } from '../payloads/fill-values.ts';
import { dateOf } from '../saved-team.ts';
import { describeDifference } from '../views/difference-lines.ts';
import { buildFilled } from '../views/fill-modal.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** “Add the chosen”: puts the people who were chosen on the team, as they are in Slack now. */
export const addFromProfiles = defineSubmission({
  callbackId: callbackIds.addFromProfiles,
  needs: 'planner',
  run: async ({ view, reference, visit, workspaceId }, deps) => {
    if (reference?.kind !== 'profiles')
      return { kind: 'replaced-modal', view: buildNoticeModal('Fill from Slack', outdatedForm) };
    const share = readCommonShare(view.state);
    const { people, missing } = await findChosen(readChoices(view.state), share, workspaceId, deps);
    const { read, isOver } = reference;
    const place = { read, isOver, reference: view.private_metadata };
    const gone = missing > 0 ? [`${missing} of them I left out: they are no members here any more.`] : [];
    if (people.length === 0) {
      const lines = ['Nobody was added.', ...gone];
      return { kind: 'replaced-modal', view: buildFilled({ lines, changes: [], ...place }) };
    }
    const result = await changeTeam(visit, (team) => withPeople(team, people), deps);
    const before = result.outcome === 'saved' ? result.before : result.team;
    const after = result.outcome === 'saved' ? result.after : result.team;
    const today = dateOf(deps.now());
    const lines = [describeAdded(before, after, people.length), ...gone];
    const changes = describeDifference(adviseOnce(before, today), adviseOnce(after, today));
    return { kind: 'replaced-modal', view: buildFilled({ lines, changes, ...place }) };
  },
});

type NewPerson = Omit<Person, 'id'>;

/** The chosen people as Slack knows them now, and how many of them it does not, or not as members. */
async function findChosen(
  choices: readonly Choice[],
  share: number,
  workspaceId: string,
  deps: Deps,
): Promise<{ readonly people: readonly NewPerson[]; readonly missing: number }> {
  const found = await Promise.all(
    choices.map(async ({ userId, role }): Promise<NewPerson | undefined> => {
      const user = await deps.people.find(workspaceId, userId);
      if (!user || !canBeProposed(user)) return undefined;
      return {
        who: { kind: 'slack', userId, name: user.name },
        roles: [{ role, share }],
        seniority: seniorityOf(user.title),
        engagement: share < 1 ? 'shared' : 'employee',
      };
    }),
  );
  const people = found.filter((person) => person !== undefined);
  return { people, missing: found.length - people.length };
}

/** The team with those of them who are not on it yet, as far as it has room. */
function withPeople(team: Team, people: readonly NewPerson[]): Team {
  const known = usersOn(team);
  const isNew = ({ who }: NewPerson) => who.kind === 'slack' && !known.has(who.userId);
  const roster = people
    .filter(isNew)
    .slice(0, mostPeople - team.roster.length)
    .reduce(addPerson, team.roster);
  return { ...team, roster };
}

/** A sentence names at most so many people. */
const mostNamed = 10;

function describeAdded(before: Team, after: Team, chosen: number): string {
  const known = usersOn(before);
  const names = after.roster.flatMap(({ who }) =>
    who.kind === 'slack' && !known.has(who.userId) ? [escapeText(who.name)] : [],
  );
  if (names.length === 0)
    return after.roster.length >= mostPeople
      ? `The team is full: it holds ${mostPeople} people. Nobody was added.`
      : 'They are all on the team already. Nobody was added.';
  const others = names.length - mostNamed;
  const shown = [...names.slice(0, mostNamed), ...(others > 0 ? [`${others} more`] : [])];
  const full =
    names.length < chosen && after.roster.length >= mostPeople
      ? ` The team is full now: it holds ${mostPeople} people.`
      : '';
  return `Added to the team: *${joinWords(shown)}*.${full}`;
}
