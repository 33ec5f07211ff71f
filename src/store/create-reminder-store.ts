import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { decideSlot } from './decide-slot.ts';
import type { StoreClock } from './dialects/store-clock.ts';
import type { WorkspaceWriter } from './dialects/workspace-lock.ts';
import { finishSlot } from './finish-slot.ts';
import { findGapStates, saveGapState } from './gap-states.ts';
import type { ReminderStore } from './reminder-store.ts';
import {
  deleteReminder,
  findReminder,
  listOfChannel,
  listReminders,
  moveChannel,
  noteChannelEvent,
  pageReminders,
  rescheduleReminder,
  saveReminder,
} from './reminders.ts';
import { findNote, saveNote } from './scheduler-notes.ts';
import { findSlot } from './slot-rows.ts';
import { changeDigest, claimDue, forgetSlotsBefore, isPosting, listSlots, nextDueIn } from './slots.ts';
import type { Tables } from './tables.ts';

/** How long a deletion waits for a request that has left already. */
const longestWait = 2000;
const pause = 20;

/** What is kept about reminders, in an open database. */
export function createReminderStore(
  db: Kysely<Tables>,
  writer: WorkspaceWriter,
  clock: StoreClock,
): ReminderStore {
  return {
    now: () => clock(db),
    save: (save) => writer.transaction(save.workspaceId, (transaction) => saveReminder(transaction, save)),
    delete: async (workspaceId, reminderId, made) => {
      await writer.transaction(workspaceId, (transaction) =>
        deleteReminder(transaction, workspaceId, reminderId, made),
      );
      const deadline = performance.now() + longestWait;
      while (performance.now() < deadline && (await isPosting(db, workspaceId, reminderId)))
        await wait(pause);
    },
    find: (...reminder) => findReminder(db, ...reminder),
    list: (...place) => listReminders(db, ...place),
    listOfChannel: (...channel) => listOfChannel(db, ...channel),
    moveChannel: (workspaceId, ...move) =>
      writer.transaction(workspaceId, (transaction) => moveChannel(transaction, workspaceId, ...move)),
    noteChannelEvent: (workspaceId, ...event) =>
      writer.transaction(workspaceId, (transaction) => noteChannelEvent(transaction, workspaceId, ...event)),
    claimDue: (...claim) => db.transaction().execute((transaction) => claimDue(transaction, clock, ...claim)),
    nextDueIn: () => nextDueIn(db, clock),
    decide: (slot, ...decision) =>
      writer.transaction(slot.workspaceId, (transaction) =>
        decideSlot(transaction, clock, slot, ...decision),
      ),
    finish: (slot, outcome) =>
      writer.transaction(slot.workspaceId, (transaction) => finishSlot(transaction, clock, slot, outcome)),
    findSlot: (...slot) => findSlot(db, ...slot),
    listSlots: (...reminder) => listSlots(db, ...reminder),
    gapStates: (...team) => findGapStates(db, ...team),
    saveGapState: (workspaceId, ...state) =>
      writer.statement(workspaceId, (write) => saveGapState(write, workspaceId, ...state)),
    changeDigest: (workspaceId, ...change) =>
      writer.transaction(workspaceId, (transaction) => changeDigest(transaction, workspaceId, ...change)),
    forgetSlotsBefore: (...limits) =>
      db.transaction().execute((transaction) => forgetSlotsBefore(transaction, ...limits)),
    listRunning: (...page) => pageReminders(db, 'running', ...page),
    listUnreachable: (...page) => pageReminders(db, 'unreachable', ...page),
    reschedule: (saved, next) =>
      writer.transaction(saved.workspaceId, (transaction) => rescheduleReminder(transaction, saved, next)),
    findNote: (name) => findNote(db, name),
    saveNote: (...note) => saveNote(db, ...note),
  };
}
