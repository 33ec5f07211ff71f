import type { Person } from '../../team/roster.ts';
import type { Team } from '../../team/team.ts';
import { adviseOnce } from '../advise-once.ts';
import { limits } from '../blocks/limits.ts';
import { type ChangedTeam, changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import type { SaveOptions } from '../save-team.ts';
import { dateOf } from '../saved-team.ts';
import { describePersonChange } from '../views/person-change-lines.ts';
import { cannotOfferUndo } from '../views/person-messages.ts';
import type { TeamNotice } from '../views/team-modal.ts';
import type { Visit } from '../visit.ts';

export type ChangedPerson =
  | { readonly outcome: 'saved'; readonly team: Team; readonly personId: string; readonly notice: TeamNotice }
  | Extract<ChangedTeam, { readonly outcome: 'differs' }>;

/** So long a change of one person can be undone. */
const undoFor = Temporal.Duration.from({ hours: 24 });

/** Makes a change of one person and saves it, with what to say of it and how to undo it. */
export async function changeRoster(
  visit: Visit,
  change: (roster: readonly Person[]) => readonly Person[] | undefined,
  deps: Deps,
  options: SaveOptions = {},
): Promise<ChangedPerson> {
  const result = await changeTeam(
    visit,
    (team) => {
      const roster = change(team.roster);
      return roster && { ...team, roster };
    },
    deps,
    options,
  );
  if (result.outcome === 'differs') return result;
  const { before, after } = result;
  const person = findChanged(before.roster, after.roster);
  const today = dateOf(deps.now());
  const told = describePersonChange({
    before: person.before,
    after: person.after,
    advice: { before: adviseOnce(before, today), after: adviseOnce(after, today) },
  });
  const personId = (person.after ?? person.before)?.id ?? '';
  const undo = personId ? signUndo(visit, { id: personId, ...person }, deps) : undefined;
  const lines = personId && !undo ? [...told, cannotOfferUndo] : told;
  return { outcome: 'saved', team: after, personId, notice: { lines, undo } };
}

interface OnePerson {
  readonly before: Person | undefined;
  readonly after: Person | undefined;
}

/** The one person who differs between two rosters; neither where nobody does. */
function findChanged(before: readonly Person[], after: readonly Person[]): OnePerson {
  const earlier = new Map(before.map((person) => [person.id, person]));
  const now = new Map(after.map((person) => [person.id, person]));
  const id = [...new Set([...now.keys(), ...earlier.keys()])].find(
    (one) => fingerprint(earlier.get(one)) !== fingerprint(now.get(one)),
  );
  return id === undefined
    ? { before: undefined, after: undefined }
    : { before: earlier.get(id), after: now.get(id) };
}

/** Undefined for somebody of whom more is known than a button can carry. */
function signUndo(
  { workspaceId, teamId }: Visit,
  { id, before, after }: OnePerson & { readonly id: string },
  deps: Deps,
): string | undefined {
  const undo = deps.references.sign({
    kind: 'undo-person',
    workspaceId,
    teamId,
    id,
    seen: fingerprint(after),
    before: before ?? null,
    until: Math.floor(deps.now().add(undoFor).epochMilliseconds / 1000),
  });
  return undo.length <= limits.buttonValue ? undo : undefined;
}
