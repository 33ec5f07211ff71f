import { randomUUID } from 'node:crypto';
import { mostTeams } from '../../team/team-list.ts';
import { nameOfTeam } from '../../team/team-name.ts';
import { escapeText } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission, type SubmissionReply } from '../listener.ts';
import { readTeamName, teamBlocks } from '../payloads/team-values.ts';
import { refreshHome } from '../settings/save-settings.ts';
import { showSettings } from '../settings/show-settings.ts';
import { asTeamForm, showTeamName } from '../settings/show-team-form.ts';
import { showTeamSettings } from '../settings/show-team-settings.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { openVisit, type Visit } from '../visit.ts';

/** Adds a team, or gives one another name. */
export const saveTeamName = defineSubmission({
  callbackId: callbackIds.saveTeamName,
  needs: 'owner',
  isGeneral: true,
  run: async ({ view, reference, visit }, deps) => {
    const isNew = asTeamForm(reference, 'new-team') !== undefined;
    const renamed = asTeamForm(reference, 'team-name');
    if (!isNew && !renamed) return { kind: 'replaced-modal', view: buildNoticeModal('Team', outdatedForm) };
    const kind = isNew ? 'new-team' : 'team-name';
    const entered = readTeamName(view.state);
    if ('problem' in entered) return refuse(entered.problem, kind, visit, deps);
    return renamed
      ? rename({ from: renamed.seen ?? '', name: entered.name }, visit, deps)
      : add(entered.name, visit, deps);
  },
});

async function add(name: string, visit: Visit, deps: Deps): Promise<SubmissionReply> {
  if (visit.teams >= mostTeams)
    return refuse(`There are ${mostTeams} teams already, as many as can be.`, 'new-team', visit, deps);
  const change = { ...changeBy(visit, deps), teamId: randomUUID(), name };
  if (!(await deps.store.createTeam(change))) return refuse(nameTaken, 'new-team', visit, deps);
  refreshHome(visit, deps);
  const notice = `*${escapeText(name)}* is added. Open it to link its channels. You answer its questions in one of these, or after choosing it on the Home.`;
  return { kind: 'replaced-modal', view: await showSettings(visit, deps, { notice }) };
}

async function rename(
  { from, name }: { readonly from: string; readonly name: string },
  visit: Visit,
  deps: Deps,
): Promise<SubmissionReply> {
  const outcome = await deps.store.renameTeam({ ...changeBy(visit, deps), teamId: visit.teamId, from, name });
  if (outcome === 'taken') return refuse(nameTaken, 'team-name', visit, deps, name);
  if (outcome === 'changed') return showRenamed(name, visit, deps);
  refreshHome(visit, deps);
  return {
    kind: 'replaced-modal',
    view: await showTeamSettings({ ...visit, teamName: name }, deps, 'Saved.'),
  };
}

/** Somebody else gave it another name since the form was shown, perhaps in this very moment. */
async function showRenamed(name: string, visit: Visit, deps: Deps): Promise<SubmissionReply> {
  const { workspaceId, teamId, userId } = visit;
  const now = await openVisit({ workspaceId, teamId, userId }, deps);
  const notice = `Somebody else named this team *${escapeText(nameOfTeam(now.teamName))}* since you opened this form. Press “Save” to give it the name below instead.`;
  return { kind: 'replaced-modal', view: showTeamName(now, 'team-name', deps, { name, notice }) };
}

function changeBy({ workspaceId, userId: by }: Visit, deps: Deps) {
  return { workspaceId, by, at: deps.now().toString() };
}

const nameTaken =
  'Another team has this name. Choose a different one; upper and lower case count as the same.';

function refuse(
  problem: string,
  kind: 'new-team' | 'team-name',
  visit: Visit,
  deps: Deps,
  name?: string,
): SubmissionReply {
  return {
    kind: 'field-errors',
    errors: { [teamBlocks.name]: problem },
    view: (notice) => showTeamName(visit, kind, deps, { ...(name ? { name } : {}), notice }),
  };
}
