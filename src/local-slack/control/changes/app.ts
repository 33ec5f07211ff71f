import { grantAccess, revokeAccess } from '../../installing.ts';
import { done, problem } from '../../interactions/interaction-payload.ts';
import { defineChange } from './change.ts';

/** What an organisation's administrators do to an app that is installed for all of it: let it into this workspace, or take it out. */
export const appChanges = {
  'grant-app-access': defineChange({}, (parts) =>
    grantAccess(parts.slack, parts)
      ? done
      : problem('The app is not installed for the organisation, or is in this workspace already.'),
  ),

  'revoke-app-access': defineChange({}, (parts) =>
    revokeAccess(parts.slack, parts)
      ? done
      : problem('The app is not in this workspace through its organisation.'),
  ),
};
