import { type SnoozeChoice, snoozeUntil } from '../../reminders/snooze.ts';
import { formatDate } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import type { ActionReply, ActionRequest } from '../listener.ts';
import { buildSnoozeModal } from '../views/gap-modals.ts';
import { buildNotice } from '../views/notices.ts';
import { findOpenGap } from './find-gap.ts';
import { signGap } from './references.ts';
import { keepDecision, noteInDigest, replyToSettled } from './settle-gap.ts';

/** Lets a gap of a digest come back on a later day, or when its facts change; asks for the day where one is to be picked. */
export async function snooze(request: ActionRequest, choice: SnoozeChoice, deps: Deps): Promise<ActionReply> {
  const open = await findOpenGap(request, deps);
  if ('sentence' in open) return { kind: 'message', message: buildNotice(open.sentence) };
  const { gap, slot, place, today, calendar } = open;
  // A digest of an earlier version does not name the milestone.
  const given = { today, calendar, holidays: deps.holidays, milestone: gap.milestone ?? gap.date };
  if (choice === 'until-date') {
    const date = snoozeUntil('next-business-day', given) ?? today.add({ days: 1 }).toString();
    const reference = signGap(slot, place, deps);
    return { kind: 'modal', view: buildSnoozeModal({ gap, reference, date }) };
  }
  const until = snoozeUntil(choice, given);
  if (!until) return { kind: 'message', message: buildNotice(tooNear) };
  await keepDecision(open, { kind: 'snoozed', until }, request.visit, deps);
  const done = { what: 'snoozed', detail: formatDate(until) } as const;
  return replyToSettled(await noteInDigest(open, done, request.visit, deps));
}

const tooNear =
  'Its milestone is less than 30 days away, so nothing was snoozed. Press “Snooze” for the next working day, or choose a date.';
