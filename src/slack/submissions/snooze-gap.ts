import { snoozeUntil } from '../../reminders/snooze.ts';
import { formatDate } from '../blocks/text.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { untilBlock } from '../payloads/reminder-values.ts';
import { readValue } from '../payloads/view-state.ts';
import { findOpenGap } from '../reminders/find-gap.ts';
import { keepDecision, noteInDigest } from '../reminders/settle-gap.ts';
import { buildSnoozeModal } from '../views/gap-modals.ts';
import { buildNoticeModal } from '../views/notices.ts';

/** Snoozes a gap until a day that somebody chose. */
export const snoozeGap = defineSubmission({
  callbackId: callbackIds.snoozeGap,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, view } = request;
    const open = await findOpenGap(request, deps);
    if ('sentence' in open)
      return { kind: 'replaced-modal', view: buildNoticeModal('Snooze', open.sentence) };
    const { gap, today, calendar } = open;
    const date = readValue(view.state, untilBlock) ?? undefined;
    const until = snoozeUntil('until-date', { today, calendar, holidays: deps.holidays, date });
    if (!until) {
      const again = (notice: string) =>
        buildSnoozeModal({
          gap,
          reference: view.private_metadata,
          notice,
          date: date ?? today.add({ days: 1 }).toString(),
        });
      return { kind: 'field-errors', errors: { [untilBlock]: notAhead }, view: again };
    }
    await keepDecision(open, { kind: 'snoozed', until }, visit, deps);
    await noteInDigest(open, { what: 'snoozed', detail: formatDate(until) }, visit, deps);
    return { kind: 'closed-modal' };
  },
});

const notAhead = 'Choose a day after today.';
