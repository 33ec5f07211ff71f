import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { decideSlot } from './decide-slot.ts';
import { finishSlot } from './finish-slot.ts';
import { findGapStates, saveGapState } from './gap-states.ts';
import type { ReminderStore } from './reminder-store.ts';
import {
  deleteReminder,
  findReminder,
  listOfChannel,
  listReminders,
  moveChannel,
  pageReminders,
  rescheduleReminder,
  saveReminder,
} from './reminders.ts';
import { findNote, saveNote } from './scheduler-notes.ts';
import { findSlot } from './slot-rows.ts';
import { changeDigest, claimDue, forgetSlotsBefore, isPosting, listSlots, nextDueAt } from './slots.ts';
import type { Tables } from './tables.ts';

/** How long a deletion waits for a request that has left already. */
const longestWait = 2000;
const pause = 20;

/** What is kept about reminders, in an open database. */
export function createReminderStore(db: Kysely<Tables>): ReminderStore {
  const inTransaction = <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) =>
    db.transaction().execute(work);
  return {
    save: (save) => inTransaction((transaction) => saveReminder(transaction, save)),
    delete: async (workspaceId, reminderId) => {
      await inTransaction((transaction) => deleteReminder(transaction, workspaceId, reminderId));
      const deadline = performance.now() + longestWait;
      while (performance.now() < deadline && (await isPosting(db, workspaceId, reminderId)))
        await wait(pause);
    },
    find: (...reminder) => findReminder(db, ...reminder),
    list: (...place) => listReminders(db, ...place),
    listOfChannel: (...channel) => listOfChannel(db, ...channel),
    moveChannel: (...move) => moveChannel(db, ...move),
    claimDue: (...claim) => inTransaction((transaction) => claimDue(transaction, ...claim)),
    nextDueAt: () => nextDueAt(db),
    decide: (...decision) => inTransaction((transaction) => decideSlot(transaction, ...decision)),
    finish: (...outcome) => inTransaction((transaction) => finishSlot(transaction, ...outcome)),
    findSlot: (...slot) => findSlot(db, ...slot),
    listSlots: (...reminder) => listSlots(db, ...reminder),
    gapStates: (...team) => findGapStates(db, ...team),
    saveGapState: (...state) => saveGapState(db, ...state),
    changeDigest: (...change) => inTransaction((transaction) => changeDigest(transaction, ...change)),
    forgetSlotsBefore: (...limits) => forgetSlotsBefore(db, ...limits),
    listRunning: (...page) => pageReminders(db, 'running', ...page),
    listUnreachable: (...page) => pageReminders(db, 'unreachable', ...page),
    reschedule: (...change) => inTransaction((transaction) => rescheduleReminder(transaction, ...change)),
    findNote: (name) => findNote(db, name),
    saveNote: (...note) => saveNote(db, ...note),
  };
}
