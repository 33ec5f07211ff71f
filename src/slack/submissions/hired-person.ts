import { fillRole, findOpenRole } from '../../team/hiring.ts';
import { newTeam } from '../../team/team.ts';
import { changeInForm } from '../hiring/change-in-form.ts';
import { readHire } from '../hiring/read-hire.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readHireForm } from '../payloads/hiring-values.ts';
import { buildHireModal } from '../views/hire-modal.ts';
import { tellFilled } from '../views/hiring-text.ts';
import { nameOf } from '../views/roster-text.ts';

/** Puts somebody on the roster in the role that they fill. */
export const hiredPerson = defineSubmission({
  callbackId: callbackIds.hiredPerson,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, workspaceId } = request;
    const form = readHireForm(request.view.state);
    const read = await readHire(form, { team: visit.saved?.team ?? newTeam, workspaceId }, deps);
    return changeInForm(
      request,
      {
        errors: read.outcome === 'problems' ? read.errors : {},
        change: (team, role) => (read.outcome === 'hired' ? fillRole(team, { ...read.hired, role }) : team),
        tell: (role, before) =>
          read.outcome === 'hired'
            ? tellFilled(role, nameOf(read.hired), findOpenRole(before, role) !== undefined)
            : '',
        isLast: true,
        showAgain: (role, reference, notice) => buildHireModal({ role, reference, form, notice }),
      },
      deps,
    );
  },
});
