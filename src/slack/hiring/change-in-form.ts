import type { ModalView } from '@slack/types';
import type { RoleId } from '../../knowledge/roles/index.ts';
import type { Team } from '../../team/team.ts';
import { changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import type { SubmissionReply, SubmissionRequest } from '../listener.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { isAsSeen, readRole, signRole } from './references.ts';
import { describeRole, showRole } from './show-role.ts';

/** What a form does to the role that it is about. */
export interface FormChange {
  /** What is wrong with the form, in sentences by block id; then nothing is saved. */
  readonly errors?: { readonly [blockId: string]: string };
  readonly change: (team: Team, role: RoleId) => Team;
  /** The sentence that tells it. */
  readonly tell: (role: RoleId, before: Team) => string;
  /** Nothing comes next, so the answer has no buttons. */
  readonly isLast?: boolean;
  /** The form again, with what was typed. */
  readonly showAgain: (role: RoleId, reference: string, notice: string) => ModalView;
}

/**
 * Saves what a form about a role says and shows the role as it stands then. If somebody changed the role since the form was
 * opened, nothing is saved: the form says what is saved now, keeps what was typed, and can be sent again.
 */
export async function changeInForm(
  { reference, visit, userId, view }: SubmissionRequest,
  { errors = {}, change, tell, isLast = false, showAgain }: FormChange,
  deps: Deps,
): Promise<SubmissionReply> {
  const about = readRole(reference);
  if (!about) return { kind: 'replaced-modal', view: buildNoticeModal('AI Team', outdatedForm) };
  const { role } = about;
  if (Object.keys(errors).length > 0) {
    return {
      kind: 'field-errors',
      errors,
      view: (notice) => showAgain(role, view.private_metadata, notice),
    };
  }
  const channelId = about.reference.channelId ?? userId;
  const changed = await changeTeam(
    visit,
    (team) => (isAsSeen(team, role, about.reference) ? change(team, role) : undefined),
    deps,
  );
  if (changed.outcome === 'differs') {
    const now = await describeRole(role, changed.team, visit, deps);
    const notice = `Somebody changed this role since you opened the form. It stands so now: ${now} Nothing of yours was saved; send it again if it still holds, or cancel.`;
    const signed = signRole(role, changed.team, { ...visit, channelId }, deps);
    return { kind: 'replaced-modal', view: showAgain(role, signed, notice) };
  }
  const done = tell(role, changed.before);
  const message = await showRole(role, changed.after, { visit, channelId }, deps, {
    done,
    before: changed.before,
    isLast,
  });
  return { kind: 'closed-modal', afterwards: { channelId, message } };
}
