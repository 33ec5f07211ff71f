import type { DigestNote } from '../../reminders/digest.ts';
import type { Gap } from '../../reminders/gap.ts';
import type { GapDecision } from '../../reminders/gap-state.ts';
import type { Deps } from '../deps.ts';
import type { ActionReply } from '../listener.ts';
import { mostWithButtons } from '../views/digest-message.ts';
import { describeNote } from '../views/digest-note-text.ts';
import { buildNotice } from '../views/notices.ts';
import type { Visit } from '../visit.ts';
import type { OpenGap, PostedGap } from './find-gap.ts';
import { showDigest } from './show-digest.ts';

/** A decision without who made it, and when. */
type MadeDecision<Decision = GapDecision> = Decision extends GapDecision
  ? Omit<Decision, 'by' | 'on'>
  : never;

/** Remembers what somebody decided about a gap, while it stands on the same facts. */
export async function keepDecision(
  { state, today }: OpenGap,
  made: MadeDecision,
  { workspaceId, teamId, userId }: Visit,
  deps: Deps,
): Promise<void> {
  const decision: GapDecision = { ...made, by: userId, on: today.toString() };
  await deps.store.reminders.saveGapState(workspaceId, teamId, { ...state, decision });
}

/** Takes back what somebody decided about a gap. */
export async function forgetDecision(
  { gap }: PostedGap,
  { workspaceId, teamId }: Visit,
  deps: Deps,
): Promise<void> {
  const states = await deps.store.reminders.gapStates(workspaceId, teamId);
  const state = states.find(({ key, facts }) => key === gap.key && facts === gap.facts);
  if (!state?.decision) return;
  const { decision: _, ...undecided } = state;
  await deps.store.reminders.saveGapState(workspaceId, teamId, undecided);
}

/** True for a gap that is closed by setting its role aside; a task stays, whoever holds which role. */
export function isRoleGap({ role, task }: Gap): boolean {
  return role !== undefined && task === undefined;
}

/** What was done, and what the person who did it is to be told beside what they see in the channel. */
export interface Settled {
  readonly note: DigestNote;
  /** True where the message in the channel shows it, in the place of the buttons. */
  readonly isShown: boolean;
}

/** Notes in a digest what somebody did about a gap, and edits its message for everybody. */
export async function noteInDigest(
  { slot, gap, place, today }: PostedGap,
  done: Pick<DigestNote, 'what' | 'detail'>,
  { userId }: Visit,
  deps: Deps,
): Promise<Settled> {
  const note: DigestNote = { key: gap.key, ...done, by: userId, on: today.toString() };
  const digest = await deps.store.reminders.changeDigest(slot.workspaceId, slot.slotId, (before) => ({
    ...before,
    notes: [...before.notes, note],
  }));
  const { channelId, ts } = slot;
  if (!digest || !channelId || !ts) return { note, isShown: false };
  const isEdited = await deps.editPost(slot.workspaceId, channelId, ts, await showDigest(slot, digest, deps));
  return { note, isShown: isEdited && place < mostWithButtons };
}

/** The answer to whoever did it: nothing where they see it in the channel. */
export function replyToSettled({ note, isShown }: Settled): ActionReply {
  return isShown ? { kind: 'nothing' } : { kind: 'message', message: buildNotice(describeNote(note)) };
}
