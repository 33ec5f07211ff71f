import { z } from 'zod';
import { describeUser } from '../connection/people.ts';
import { defineEvent } from '../listener.ts';
import { slackUserSchema } from '../payloads/slack-user.ts';
import { noticePerson } from '../people-news/notice-person.ts';

/** Somebody’s account or profile is another one: left, a guest, renamed, another title. */
export const userChange = defineEvent({
  type: 'user_change',
  schema: z.object({ user: slackUserSchema }),
  run: async ({ workspaceId, event: { user } }, deps) => {
    // First: what they may do is decided by what Slack says now.
    deps.people.forget(workspaceId, user.id);
    await noticePerson(workspaceId, describeUser(user, workspaceId), deps);
  },
});
