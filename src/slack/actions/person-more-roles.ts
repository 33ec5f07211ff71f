import { roles } from '../../knowledge/roles/index.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { readPersonForm } from '../payloads/person-values.ts';
import { asPerson, showPersonAgain } from '../roster/show-person.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** One more row for a role; everything that was typed stays. */
export const personMoreRoles = defineAction({
  actionId: actionIds.moreRoles,
  needs: 'planner',
  run: async ({ view, reference, visit }, deps) => {
    const person = asPerson(reference);
    if (!view || !person) return { kind: 'replaced-modal', view: buildNoticeModal('The team', outdatedForm) };
    const typed = readPersonForm(view.state);
    const rows = [...typed.roles, { role: null, share: null }].slice(0, roles.length);
    const form = { ...typed, roles: rows };
    return { kind: 'replaced-modal', view: showPersonAgain(visit, { reference: person, form }, deps) };
  },
});
