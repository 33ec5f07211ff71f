import type { Digest } from '../../reminders/digest.ts';
import type { Slot } from '../../store/reminder-store.ts';
import { nameOfTeam } from '../../team/team-name.ts';
import { withinTime } from '../answering/within-time.ts';
import type { Message } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import { findNames, unknownName } from '../hiring/names.ts';
import { buildDigest, type DigestToShow } from '../views/digest-message.ts';
import { signGap } from './references.ts';

export type SlotToShow = Pick<Slot, 'workspaceId' | 'teamId' | 'reminderId' | 'slotId'>;
type ShowingDeps = Pick<Deps, 'store' | 'people' | 'references'>;

/** The message of a digest, the same whether it is posted or edited. */
export async function showDigest(slot: SlotToShow, digest: Digest, deps: ShowingDeps): Promise<Message> {
  return buildDigest(await prepareDigest(slot, digest, deps));
}

/** A digest with all that its message needs. */
export async function prepareDigest(
  slot: SlotToShow,
  digest: Digest,
  deps: ShowingDeps,
): Promise<DigestToShow> {
  return { digest, ...(await findSurroundings(slot, deps)) };
}

/** All that a slot's message needs beside its digest. */
export async function findSurroundings(
  slot: SlotToShow,
  deps: ShowingDeps,
): Promise<Omit<DigestToShow, 'digest'>> {
  const { workspaceId, teamId, reminderId } = slot;
  const [saved, teams] = await Promise.all([
    deps.store.reminders.find(workspaceId, reminderId),
    deps.store.listTeams(workspaceId),
  ]);
  const team = teams.length > 1 ? teams.find((one) => one.teamId === teamId) : undefined;
  return {
    owner: saved && (await findOwner(workspaceId, saved.reminder.ownerId, deps)),
    team: team && escapeText(nameOfTeam(team.name)),
    sign: (place) => signGap(slot, place, deps),
  };
}

/** Milliseconds. A reminder does not wait longer for a name. */
const patience = 1500;

/** The name of who set it up, escaped; undefined where Slack does not tell, or not soon. */
async function findOwner(
  workspaceId: string,
  ownerId: string,
  deps: ShowingDeps,
): Promise<string | undefined> {
  const found = await withinTime(findNames(workspaceId, [ownerId], deps), patience);
  const name = found.kind === 'done' ? found.result(ownerId) : undefined;
  return name === unknownName ? undefined : name;
}
