/** What a scope lets an app do, in words that the people who grant it understand. */
const words: { readonly [scope: string]: string } = {
  'app_mentions:read': 'See messages that mention it',
  'channels:history': 'Read messages in public channels that it was added to',
  'channels:join': 'Join public channels',
  'channels:read': 'See public channels and who is in them',
  'chat:write': 'Send messages as itself',
  'chat:write.public': 'Send messages to public channels that it was not added to',
  commands: 'Add slash commands and shortcuts',
  'files:read': 'See files that are shared where it was added',
  'files:write': 'Upload files as itself',
  'groups:history': 'Read messages in private channels that it was added to',
  'groups:read': 'See private channels that it was added to, and who is in them',
  'im:history': 'Read messages that people send to it directly',
  'im:read': 'See direct messages that it was added to',
  'im:write': 'Start direct messages with people',
  'links.embed:write': 'Show videos in messages',
  'mpim:read': 'See group messages that it was added to',
  'mpim:write': 'Start group messages with people',
  'reactions:read': 'See reactions to messages where it was added',
  'team:read': 'See the workspace’s name and address',
  'usergroups:read': 'See user groups and who is in them',
  'users:read': 'See the people of the workspace',
  'users:read.email': 'See the email addresses of people',
};

/** The scope in words; nothing for one that has none here. */
export const wordsFor = (scope: string): string => words[scope] ?? '';
