import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { readReminderForm } from '../payloads/reminder-values.ts';
import { readReminder } from '../reminders/references.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { buildReminderModal } from '../views/reminder-modal.ts';

/** A country whose public holidays are closed: the form asks for its region, if that has holidays of its own. */
export const chooseCountry = defineAction({
  actionId: actionIds.chooseCountry,
  needs: 'planner',
  run: async ({ view, reference }) => {
    const target = readReminder(reference);
    if (!view || !target) return { kind: 'replaced-modal', view: buildNoticeModal('Reminder', outdatedForm) };
    const form = readReminderForm(view.state);
    const isNew = target.reminderId === undefined;
    return {
      kind: 'replaced-modal',
      view: buildReminderModal({ reference: view.private_metadata, isNew, form }),
    };
  },
});
