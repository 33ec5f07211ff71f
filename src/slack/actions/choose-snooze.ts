import { snoozeChoices, snoozeUntil } from '../../reminders/snooze.ts';
import { formatDate } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { findOpenGap } from '../reminders/find-gap.ts';
import { signGap } from '../reminders/references.ts';
import { keepDecision, noteInDigest, replyToSettled } from '../reminders/settle-gap.ts';
import { buildSnoozeModal } from '../views/gap-modals.ts';
import { buildNotice, olderButton } from '../views/notices.ts';

/** The menu "Snooze": the gap comes back on a later day, or when its facts change. */
export const chooseSnooze = defineAction({
  actionId: actionIds.snoozeGap,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, value } = request;
    const open = await findOpenGap(request, deps);
    if ('sentence' in open) return { kind: 'message', message: buildNotice(open.sentence) };
    const choice = snoozeChoices.find((one) => one === value);
    if (!choice) return { kind: 'message', message: buildNotice(olderButton) };
    const { gap, slot, place, today, calendar } = open;
    const given = { today, calendar, holidays: deps.holidays, milestone: gap.milestone ?? gap.date };
    if (choice === 'until-date') {
      const date = snoozeUntil('next-business-day', given) ?? today.add({ days: 1 }).toString();
      const reference = signGap(slot, place, deps);
      return { kind: 'modal', view: buildSnoozeModal({ gap, reference, date }) };
    }
    const until = snoozeUntil(choice, given);
    if (!until) return { kind: 'message', message: buildNotice(tooNear) };
    await keepDecision(open, { kind: 'snoozed', until }, visit, deps);
    const done = { what: 'snoozed', detail: formatDate(until) } as const;
    return replyToSettled(await noteInDigest(open, done, visit, deps));
  },
});

const tooNear =
  'Its milestone is less than 30 days away, so nothing was snoozed. Choose the next working day, or a date.';
