import { findRole } from '../../knowledge/roles/index.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { tellVerdict } from '../views/step-text.ts';
import { defineStep } from '../workflows/step.ts';

export const adviseNextHire = defineStep({
  id: 'advise-next-hire',
  title: 'Advise the next hire',
  description: 'Says whom the AI team should hire next, in the seat by when, from the saved answers',
  outputs: {
    verdict: {
      type: 'string',
      title: 'Verdict',
      description: 'The next hire with its dates in a sentence, or that there is none and why',
      isRequired: true,
    },
    role: {
      type: 'string',
      title: 'Role',
      description: 'The role to hire next; empty where there is none',
      isRequired: false,
    },
    in_seat_by: {
      type: 'slack#/types/date',
      title: 'In seat by',
      description: 'When somebody has to be in the role; empty where nothing says by when',
      isRequired: false,
    },
    open_by: {
      type: 'slack#/types/date',
      title: 'Open the role by',
      description: 'When the role has to be opened for that; empty where nothing says by when',
      isRequired: false,
    },
  },
  run: (saved, deps) => {
    const { advice } = adviseSavedTeam(saved, deps);
    const { verdict } = advice;
    const told = { verdict: tellVerdict(advice) };
    if (verdict.kind !== 'hire') return told;
    const { role, inSeatBy, openBy } = verdict.hire;
    return {
      ...told,
      role: findRole(role).name,
      ...(inSeatBy ? { in_seat_by: inSeatBy } : {}),
      ...(openBy ? { open_by: openBy } : {}),
    };
  },
});
