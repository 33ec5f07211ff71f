import type { Deps } from '../deps.ts';
import { type CommandReply, type CommandRequest, defineCommand } from '../listener.ts';
import { openNewReminder } from '../reminders/open-reminder.ts';
import { saveReminder } from '../reminders/save-reminder.ts';
import { showReminders } from '../reminders/show-reminders.ts';
import { buildNotice } from '../views/notices.ts';

export const remind = defineCommand({
  id: 'remind',
  summary: 'reminds a channel of what is missing, at the right moment and only if there is something to say',
  usage: '[list | off]',
  examples: ['/aiteam remind', '/aiteam remind list', '/aiteam remind off'],
  needs: ({ rest }) => (wordOf(rest) === 'list' ? 'viewer' : 'planner'),
  run: async (request, deps) => {
    const { visit, channelId, rest } = request;
    switch (wordOf(rest)) {
      case '':
        return openNewReminder(visit, channelId, deps);
      case 'list':
        return { kind: 'message', message: await showReminders(request, deps) };
      case 'off':
        return switchOff(request, deps);
      default:
        return { kind: 'message', message: buildNotice(unknownWord) };
    }
  },
});

const unknownWord =
  'I know `/aiteam remind` to set up a reminder, `/aiteam remind list` to see and change them, and `/aiteam remind off` to stop those of this channel.';

function wordOf(rest: string): string {
  return rest.trim().toLowerCase();
}

/** Pauses all of the team's reminders in this channel, so that each can run again. */
async function switchOff({ visit, channelId }: CommandRequest, deps: Deps): Promise<CommandReply> {
  const { workspaceId, teamId, userId } = visit;
  const isHere = (one: { readonly channelId: string }) => one.channelId === channelId;
  const here = (await deps.store.reminders.list(workspaceId, teamId)).filter(isHere);
  if (here.length === 0) {
    const done = 'No reminder is set up for this channel. These are all of the team:';
    return { kind: 'message', message: await showReminders({ visit, channelId }, deps, { done }) };
  }
  const running = here.filter(({ paused }) => paused === undefined);
  const outcomes = await Promise.all(
    running.map((before) => saveReminder({ ...before, paused: 'by-hand', before, by: userId }, deps)),
  );
  const isDone = outcomes.every(({ outcome }) => outcome === 'saved');
  const done = isDone ? switchedOff : changedMeanwhile;
  return {
    kind: 'message',
    message: await showReminders({ visit, channelId }, deps, { done, only: isHere }),
  };
}

const switchedOff =
  ':white_check_mark: Nothing is posted in this channel any more. “Resume” takes that back; “Delete” forgets the reminder.';

const changedMeanwhile =
  'A reminder was changed or posted just now, so it still runs. This is how they stand; try again.';
