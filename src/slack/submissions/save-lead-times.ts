import type { Team } from '../../team/team.ts';
import { changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission, type SubmissionReply } from '../listener.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import {
  type LeadTimeField,
  type LeadTimeForm,
  leadTimeBlocks,
  mostWeeks,
  readLeadTimeForm,
  readWeeks,
} from '../payloads/lead-time-values.ts';
import { showLeadTimes } from '../settings/show-lead-times.ts';
import { showSettings } from '../settings/show-settings.ts';
import { describeLeadTimes } from '../views/lead-time-text.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import type { Visit } from '../visit.ts';

/** Saves the team's lead times, if they still are as the form showed them. */
export const saveLeadTimes = defineSubmission({
  callbackId: callbackIds.saveLeadTimes,
  needs: 'planner',
  isGeneral: true,
  run: async ({ view, reference, visit }, deps) => {
    if (reference?.kind !== 'thing' || reference.what !== 'lead-times')
      return { kind: 'replaced-modal', view: buildNoticeModal('Lead times', outdatedForm) };
    const form = readLeadTimeForm(view.state);
    const entered = readLeadTimes(form);
    if ('errors' in entered) return showErrors(entered.errors, form, visit, deps);
    const result = await changeTeam(
      visit,
      (team) => (fingerprint(team.leadTimes) === reference.seen ? { ...team, ...entered } : undefined),
      deps,
    );
    if (result.outcome === 'saved') {
      const notice = 'Saved. Every date is counted anew.';
      return {
        kind: 'replaced-modal',
        view: await showSettings(visit, deps, { notice, team: result.after }),
      };
    }
    const { team } = result;
    return {
      kind: 'replaced-modal',
      view: showLeadTimes(visit, deps, { form, team, notice: describeMeanwhile(team) }),
    };
  },
});

type Entered = Pick<Team, 'leadTimes'> | { readonly errors: { readonly [blockId: string]: string } };

function readLeadTimes(form: LeadTimeForm): Entered {
  const weeks = {
    hire: readWeeks(form.hire),
    contract: readWeeks(form.contract),
    notice: readWeeks(form.notice),
  };
  const { hire, contract, notice } = weeks;
  if (hire !== undefined && contract !== undefined && notice !== undefined)
    return { leadTimes: { hire, contract, notice } };
  const wrong = (['hire', 'contract', 'notice'] satisfies LeadTimeField[]).filter(
    (field) => weeks[field] === undefined,
  );
  return { errors: Object.fromEntries(wrong.map((field) => [leadTimeBlocks[field], weeksProblem])) };
}

const weeksProblem = `Enter whole weeks, from 0 to ${mostWeeks}.`;

function showErrors(
  errors: { readonly [blockId: string]: string },
  form: LeadTimeForm,
  visit: Visit,
  deps: Deps,
): SubmissionReply {
  return { kind: 'field-errors', errors, view: (notice) => showLeadTimes(visit, deps, { form, notice }) };
}

function describeMeanwhile({ leadTimes }: Team): string {
  return `Somebody else saved lead times since you opened this form: ${describeLeadTimes(leadTimes)}. Nothing of yours was saved yet; press “Save” to save what stands below.`;
}
