import { appsMethods } from './apps.ts';
import { authMethods } from './auth.ts';
import { blocksMethods } from './blocks.ts';
import { chatMethods } from './chat.ts';
import { conversationsMethods } from './conversations.ts';
import { filesMethods } from './files.ts';
import { functionsMethods } from './functions.ts';
import type { Method } from './method.ts';
import { oauthMethods } from './oauth.ts';
import { teamMethods } from './team.ts';
import { usergroupsMethods } from './usergroups.ts';
import { usersMethods } from './users.ts';
import { viewsMethods } from './views.ts';

/** Every Web API method that local Slack answers, by name. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...appsMethods,
    ...authMethods,
    ...blocksMethods,
    ...chatMethods,
    ...conversationsMethods,
    ...filesMethods,
    ...functionsMethods,
    ...oauthMethods,
    ...teamMethods,
    ...usergroupsMethods,
    ...usersMethods,
    ...viewsMethods,
  }),
);
