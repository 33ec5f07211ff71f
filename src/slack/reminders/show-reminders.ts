import type { SavedReminder } from '../../store/reminder-store.ts';
import { isEnough } from '../../team/permissions.ts';
import type { Message } from '../blocks/message.ts';
import type { Deps } from '../deps.ts';
import { findNames } from '../hiring/names.ts';
import { buildReminderList, type ListedReminder } from '../views/reminder-list-message.ts';
import type { Visit } from '../visit.ts';
import { signReminder } from './references.ts';

interface Asking {
  readonly visit: Visit;
  readonly channelId?: string | undefined;
}

/** All reminders of the team, or those of a channel, with their buttons. */
export async function showReminders(
  { visit, channelId }: Asking,
  deps: Deps,
  {
    done,
    only = () => true,
  }: { readonly done?: string; readonly only?: (one: SavedReminder) => boolean } = {},
): Promise<Message> {
  const { workspaceId, teamId, permission } = visit;
  return buildReminderList({
    reminders: (await listReminders({ visit, channelId }, deps)).filter(only),
    mayPlan: isEnough(permission, 'planner'),
    newReference: signReminder({ workspaceId, teamId, channelId }, deps),
    done,
  });
}

/** All reminders of the team with what became of the last one of each. */
export async function listReminders(
  { visit: { workspaceId, teamId }, channelId }: Asking,
  deps: Deps,
): Promise<readonly (ListedReminder & SavedReminder)[]> {
  const { reminders } = deps.store;
  const listed = await reminders.list(workspaceId, teamId);
  const names = await findNames(
    workspaceId,
    listed.map(({ reminder }) => reminder.ownerId),
    deps,
  );
  return Promise.all(
    listed.map(async (saved) => {
      const slots = await reminders.listSlots(workspaceId, saved.reminderId, 5);
      return {
        ...saved,
        paused: saved.paused,
        last: slots.find(({ state }) => state !== 'due'),
        owner: names(saved.reminder.ownerId),
        reference: signReminder({ ...saved, channelId }, deps),
      };
    }),
  );
}

/** When the team is reminded next, and where; undefined where no reminder runs. */
export async function findNextReminder(
  { workspaceId, teamId }: Pick<Visit, 'workspaceId' | 'teamId'>,
  deps: Pick<Deps, 'store'>,
): Promise<{ readonly channelId: string; readonly nextAt: number } | undefined> {
  const listed = await deps.store.reminders.list(workspaceId, teamId);
  const coming = listed.flatMap(({ channelId, nextAt }) =>
    nextAt === undefined ? [] : [{ channelId, nextAt }],
  );
  return coming.toSorted((one, other) => one.nextAt - other.nextAt)[0];
}
