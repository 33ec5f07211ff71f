import type { ModalView } from '@slack/types';
import { newTeam, type Team } from '../../team/team.ts';
import type { Deps } from '../deps.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { type LeadTimeForm, leadTimeFormOf } from '../payloads/lead-time-values.ts';
import { signThing } from '../sign-thing.ts';
import { buildLeadTimesModal } from '../views/lead-times-modal.ts';
import type { Visit } from '../visit.ts';

interface FormToShow {
  /** What somebody entered; what is saved unless given. */
  readonly form?: LeadTimeForm;
  readonly notice?: string | undefined;
  /** The team as it is saved now; that of the visit otherwise. */
  readonly team?: Team;
}

/** The form of the visited team's lead times, on top of what is saved. */
export function showLeadTimes(
  { workspaceId, teamId, teamName, saved }: Visit,
  deps: Pick<Deps, 'references'>,
  { form, notice, team = saved?.team ?? newTeam }: FormToShow = {},
): ModalView {
  const { leadTimes } = team;
  return buildLeadTimesModal({
    form: form ?? leadTimeFormOf(leadTimes),
    teamName,
    reference: signThing(
      { what: 'lead-times', id: teamId, seen: fingerprint(leadTimes) },
      { workspaceId, teamId },
      deps,
    ),
    notice,
  });
}
