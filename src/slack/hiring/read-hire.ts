import type { HiredPerson } from '../../team/hiring.ts';
import { findSamePerson, longestOutsideName, mostPeople, seniorities, type Who } from '../../team/roster.ts';
import type { Team } from '../../team/team.ts';
import { cleanText } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import { type HireForm, hiringBlocks } from '../payloads/hiring-values.ts';
import { readShare } from '../payloads/share.ts';
import { readDate } from '../payloads/typed-date.ts';
import { findPerson } from '../roster/find-person.ts';
import { shareProblem } from '../roster/read-person.ts';

/** Somebody who was hired, for whichever role; or all that is wrong with the form, in sentences by block id. */
export type ReadHire =
  | { readonly outcome: 'hired'; readonly hired: Omit<HiredPerson, 'role'> }
  | { readonly outcome: 'problems'; readonly errors: { readonly [blockId: string]: string } };

/** Reads who fills a role. */
export async function readHire(
  form: HireForm,
  { team, workspaceId }: { readonly team: Team; readonly workspaceId: string },
  deps: Pick<Deps, 'people'>,
): Promise<ReadHire> {
  const who = await readWho(form, workspaceId, deps);
  const share = form.share?.trim() ? readShare(form.share) : 1;
  const start = form.startsOn ? readDate(form.startsOn) : undefined;
  const problem =
    'sentence' in who
      ? who
      : 'kind' in who && isFull(team, who)
        ? { block: hiringBlocks.user, sentence: full }
        : undefined;
  if (problem || 'sentence' in who || share === undefined || (start && 'problem' in start)) {
    return {
      outcome: 'problems',
      errors: {
        ...(problem ? { [problem.block]: problem.sentence } : {}),
        ...(share === undefined ? { [hiringBlocks.share]: shareProblem } : {}),
        ...(start && 'problem' in start ? { [hiringBlocks.startsOn]: start.problem } : {}),
      },
    };
  }
  return {
    outcome: 'hired',
    hired: {
      who,
      share,
      seniority: seniorities.find(({ id }) => id === form.seniority)?.id ?? 'unknown',
      startsOn: start?.date,
    },
  };
}

const full = `A team holds at most ${mostPeople} people, and so many are on it.`;

/** True where nobody else fits on the roster. */
export function isFull({ roster }: Team, who: Who): boolean {
  return roster.length >= mostPeople && !findSamePerson(roster, who);
}

/** Reads a person of Slack or a name, of which a form has exactly one. */
export async function readWho(
  { userId, name }: Pick<HireForm, 'userId' | 'name'>,
  workspaceId: string,
  deps: Pick<Deps, 'people'>,
): Promise<Who | { readonly block: string; readonly sentence: string }> {
  const outside = cleanText(name ?? '');
  if (userId && outside)
    return { block: hiringBlocks.name, sentence: 'Choose a person or type a name, not both.' };
  if (!userId) {
    if (outside.length > longestOutsideName)
      return {
        block: hiringBlocks.name,
        sentence: `Use at most ${longestOutsideName} characters for a name.`,
      };
    if (outside) return { kind: 'outside', name: outside };
    return {
      block: hiringBlocks.user,
      sentence: 'Choose a person, or type a name below for somebody outside Slack.',
    };
  }
  const who = await findPerson(userId, workspaceId, deps);
  return 'sentence' in who ? { block: hiringBlocks.user, sentence: who.sentence } : who;
}
