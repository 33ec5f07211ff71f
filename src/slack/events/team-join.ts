import { z } from 'zod';
import { describeUser } from '../connection/people.ts';
import { defineEvent } from '../listener.ts';
import { slackUserSchema } from '../payloads/slack-user.ts';
import { noticeJoiner } from '../people-news/notice-joiner.ts';

/** Somebody is new in the workspace. */
export const teamJoin = defineEvent({
  type: 'team_join',
  schema: z.object({ user: slackUserSchema }),
  run: async ({ workspaceId, event: { user } }, deps) => {
    deps.people.forget(workspaceId, user.id);
    await noticeJoiner(workspaceId, describeUser(user, workspaceId), deps);
  },
});
