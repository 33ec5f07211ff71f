import { composeDigest, findGaps } from '../../reminders/compose-digest.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { findReminder } from '../reminders/open-reminder.ts';
import { dateOf } from '../saved-team.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';
import { buildPreview } from '../views/preview-message.ts';

/** "Look now": what the reminder would say today, for the person alone. */
export const previewReminder = defineAction({
  actionId: actionIds.previewReminder,
  needs: 'viewer',
  run: async ({ reference, visit }, deps) => {
    const found = await findReminder(reference, visit, deps);
    if ('sentence' in found) return { kind: 'message', message: buildNotice(found.sentence) };
    if (!visit.saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
    const { reminder, reminderId, channelId, workspaceId, teamId } = found.saved;
    const facts = {
      reminder,
      reminderId,
      team: visit.saved.team,
      savedOn: dateOf(Temporal.Instant.from(visit.saved.updatedAt)),
      today: deps.now().toZonedDateTimeISO(reminder.schedule.zone).toPlainDate(),
      gapStates: await deps.store.reminders.gapStates(workspaceId, teamId),
    };
    const gaps = composeDigest(facts)?.gaps ?? [];
    const silent = findGaps(facts).length - gaps.length;
    return { kind: 'message', message: buildPreview({ channelId, gaps, silent }) };
  },
});
