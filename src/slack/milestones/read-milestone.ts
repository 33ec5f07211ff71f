import { milestoneKinds } from '../../knowledge/milestones.ts';
import { phases } from '../../knowledge/phases.ts';
import { longestMilestoneName } from '../../team/milestones.ts';
import type { Team } from '../../team/team.ts';
import { cleanText } from '../blocks/text.ts';
import { type MilestoneForm, milestoneBlocks } from '../payloads/milestone-values.ts';
import { readDate } from '../payloads/typed-date.ts';
import type { EnteredMilestone, MilestoneTarget } from './target.ts';

/** What a form says, or all that is wrong with it, in sentences by block id. */
export interface ReadMilestone {
  readonly entered: EnteredMilestone;
  readonly errors: { readonly [blockId: string]: string };
}

/** Reads the form for a milestone. */
export function readMilestone(form: MilestoneForm, target: MilestoneTarget, team: Team): ReadMilestone {
  const read = form.date === null ? undefined : readDate(form.date);
  const name = cleanText(form.name ?? '');
  const isOwn = target.kind !== 'asked';
  const nameProblem = isOwn ? findNameProblem(name, target, team) : undefined;
  const dateProblem =
    read && 'problem' in read
      ? read.problem
      : isOwn && !read
        ? 'Choose the day of the milestone.'
        : undefined;
  return {
    entered: {
      name,
      date: read && 'date' in read ? read.date : undefined,
      endsPhase: phases.find(({ id }) => id === form.endsPhase)?.id,
    },
    errors: {
      ...(nameProblem ? { [milestoneBlocks.name]: nameProblem } : {}),
      ...(dateProblem ? { [milestoneBlocks.date]: dateProblem } : {}),
    },
  };
}

function findNameProblem(name: string, target: MilestoneTarget, team: Team): string | undefined {
  if (name === '') return 'Give the milestone a name.';
  if (name.length > longestMilestoneName) return `Use at most ${longestMilestoneName} characters for a name.`;
  const others = team.ownMilestones.filter(({ id }) => target.kind !== 'own' || id !== target.id);
  const taken = [...milestoneKinds, ...others].some((known) => comparable(known.name) === comparable(name));
  return taken ? 'A milestone has this name already; give this one another.' : undefined;
}

function comparable(name: string): string {
  return cleanText(name).replace(/\s+/g, ' ').toLowerCase();
}
