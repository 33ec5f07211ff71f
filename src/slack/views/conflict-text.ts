import { milestoneKinds } from '../../knowledge/milestones.ts';
import { findQuestion } from '../../knowledge/questions.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import type { Conflict } from '../../team/merge-teams.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import { nameOf } from './roster-text.ts';

/** Tells somebody who sends a form that others changed the same things meanwhile. Nothing was saved. */
export function describeConflicts(conflicts: readonly Conflict[]): string {
  return `Somebody else changed the same meanwhile: ${nameConflicts(conflicts)}. You see yours here, with everything else that they saved. Send it again to keep yours, or close this and look at \`/aiteam status\` first.`;
}

/** The same for a draft that is opened again. */
export function describeOutdatedDraft(conflicts: readonly Conflict[]): string {
  const start = 'This is your draft from last time, on top of what was saved since you began it.';
  if (conflicts.length === 0) return start;
  return `${start} Others changed the same as you: ${nameConflicts(conflicts)}; you see yours.`;
}

/** More than this many are told as a number. */
const mostNamed = 5;

function nameConflicts(conflicts: readonly Conflict[]): string {
  const names = conflicts.slice(0, mostNamed).map(nameConflict);
  const more = conflicts.length - names.length;
  return joinWords([...names, ...(more > 0 ? [`${more} more`] : [])]);
}

function nameConflict(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'answer':
      return `the answer on *${findQuestion(conflict.question).name}*`;
    case 'milestone':
      return `the date of *${milestoneKinds.find(({ id }) => id === conflict.milestone)?.name}*`;
    case 'own-milestone':
      return `the milestone *${escapeText(conflict.name)}*`;
    case 'person': {
      const person = conflict.theirs ?? conflict.mine;
      return person ? `what is said of ${nameOf(person)}` : 'a person';
    }
    case 'role':
      return `the role *${findRole(conflict.role).name}*`;
    case 'lead-times':
      return 'the lead times';
  }
}
