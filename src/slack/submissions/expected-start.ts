import { changeExpectedStart } from '../../team/hiring.ts';
import { changeInForm } from '../hiring/change-in-form.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { hiringBlocks } from '../payloads/hiring-values.ts';
import { readComingDate } from '../payloads/typed-date.ts';
import { readValue } from '../payloads/view-state.ts';
import { dateOf } from '../saved-team.ts';
import { buildExpectedStartModal } from '../views/expected-start-modal.ts';
import { tellExpectedStart } from '../views/hiring-text.ts';

/** Changes when somebody is expected in a role in hiring. */
export const expectedStart = defineSubmission({
  callbackId: callbackIds.expectedStart,
  needs: 'planner',
  run: async (request, deps) => {
    const typed = readValue(request.view.state, hiringBlocks.expectedStart) ?? null;
    const read = typed === null ? undefined : readComingDate(typed, dateOf(deps.now()).toString());
    const date = read && 'date' in read ? read.date : undefined;
    return changeInForm(
      request,
      {
        errors: read && 'problem' in read ? { [hiringBlocks.expectedStart]: read.problem } : {},
        change: (team, role) => changeExpectedStart(team, role, date),
        tell: (role) => tellExpectedStart(role, date),
        showAgain: (role, reference, notice) =>
          buildExpectedStartModal({ role, reference, date: typed, notice }),
      },
      deps,
    );
  },
});
