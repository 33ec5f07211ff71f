import type { RoleId } from '../../knowledge/roles/index.ts';
import type { IsoDate } from '../../team/day.ts';
import { findOpenRole, openRole } from '../../team/hiring.ts';
import { escapeText } from '../blocks/text.ts';
import { changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import { showRole, showRolesInHiring } from '../hiring/show-role.ts';
import { type CommandReply, type CommandRequest, defineCommand } from '../listener.ts';
import { type RoleAndRest, readRoleAndRest } from '../payloads/role-and-rest.ts';
import { findRoleByName } from '../payloads/role-name.ts';
import { readComingDate } from '../payloads/typed-date.ts';
import { readTypedText } from '../payloads/typed-text.ts';
import { dateOf } from '../saved-team.ts';
import { tellOpened } from '../views/hiring-text.ts';
import { buildNotice } from '../views/notices.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';

export const open = defineCommand({
  id: 'open',
  summary: 'a role is in hiring; without a role, all that are',
  usage: '[role] [date]',
  examples: ['/aiteam open mlops 2027-01-15'],
  needs: ({ rest }) => (rest === '' ? 'viewer' : 'planner'),
  run: async (request, deps) => {
    if (request.rest === '') return { kind: 'message', message: await showRolesInHiring(request, deps) };
    const read = readRoleAndDate(request.rest);
    if (read.outcome === 'not-found')
      return { kind: 'message', message: buildUnknownRole(read.typed, read.found) };
    const today = dateOf(deps.now()).toString();
    const date = read.rest === '' ? undefined : readComingDate(readTypedText(read.rest), today);
    if (date && 'problem' in date)
      return { kind: 'message', message: buildNotice(`${escapeText(date.problem)} Nothing was changed.`) };
    return putInHiring({ role: read.role, openedOn: today, expectedStart: date?.date }, request, deps);
  },
});

/** Words without a number are a mistyped role sooner than a date. */
function readRoleAndDate(typed: string): RoleAndRest {
  const whole = /\d/.test(typed) ? undefined : findRoleByName(typed);
  return whole?.outcome === 'found' ? { outcome: 'found', role: whole.id, rest: '' } : readRoleAndRest(typed);
}

/** A role in hiring stays so since when it was, and gets another date only by its button: nobody means to lose the old one. */
async function putInHiring(
  opening: { readonly role: RoleId; readonly openedOn: IsoDate; readonly expectedStart: IsoDate | undefined },
  request: CommandRequest,
  deps: Deps,
): Promise<CommandReply> {
  const { visit, userId } = request;
  const { role, openedOn, expectedStart } = opening;
  const start = expectedStart === undefined ? {} : { expectedStart };
  const changed = await changeTeam(
    visit,
    (team) =>
      findOpenRole(team, role) ? undefined : openRole(team, { role, openedOn, openedBy: userId, ...start }),
    deps,
  );
  const message =
    changed.outcome === 'saved'
      ? await showRole(role, changed.after, request, deps, {
          done: tellOpened(role, expectedStart),
          before: changed.before,
        })
      : await showRole(role, changed.team, request, deps, { done: alreadyOpen });
  return { kind: 'message', message };
}

const alreadyOpen = 'This role is in hiring already, so nothing was changed.';
