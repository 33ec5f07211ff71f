import type { Slot } from '../../store/reminder-store.ts';
import type { Deps } from '../deps.ts';
import type { GapReference, Reference, ThingReference } from '../payloads/reference.ts';
import { signThing } from '../sign-thing.ts';

/** Signs what a gap's buttons in a digest are about. It fits into a block id, which has room for 255 characters. */
export function signGap(
  { workspaceId, teamId, slotId }: Pick<Slot, 'workspaceId' | 'teamId' | 'slotId'>,
  gap: number,
  deps: Pick<Deps, 'references'>,
): string {
  return deps.references.sign({ kind: 'gap', workspaceId, teamId, slotId, gap });
}

export function readGap(reference: Reference | undefined): GapReference | undefined {
  return reference?.kind === 'gap' ? reference : undefined;
}

/** Which reminder a button or form is about: a new one, or one as it was in that version. */
export interface ReminderTarget {
  readonly workspaceId: string;
  readonly teamId: string;
  /** Undefined for a new one. */
  readonly reminderId?: string | undefined;
  readonly version?: number;
  /** Where an answer is to be shown. */
  readonly channelId?: string | undefined;
}

const newId = 'new';

export function signReminder(
  { reminderId = newId, version = 0, ...place }: ReminderTarget,
  deps: Pick<Deps, 'references'>,
): string {
  return signThing({ what: 'reminder', id: reminderId, seen: String(version) }, place, deps);
}

/** The reminder that a button or form is about; undefined where it is about something else. */
export function readReminder(reference: Reference | undefined): ReminderTarget | undefined {
  if (reference?.kind !== 'thing' || reference.what !== 'reminder') return undefined;
  const { workspaceId, teamId, id, seen, channelId }: ThingReference = reference;
  const reminderId = id === newId ? undefined : id;
  return { workspaceId, teamId, reminderId, version: Number(seen ?? 0), channelId };
}
