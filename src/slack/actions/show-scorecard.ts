import { isRoleId } from '../../knowledge/roles/index.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { buildScorecard } from '../views/scorecard-message.ts';
import { buildSkillsMatrix } from '../views/skills-message.ts';

/** The scorecard of a role, for the person alone. */
export const showScorecard = defineAction({
  actionId: actionIds.showScorecard,
  needs: 'viewer',
  isGeneral: true,
  run: async ({ value = '' }) => ({
    kind: 'message',
    message: isRoleId(value) ? buildScorecard(value) : buildSkillsMatrix(),
  }),
});
