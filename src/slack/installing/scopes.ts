/** What the app cannot do without, with what each is for in a few words. */
export const requiredScopes = {
  commands: 'answer when somebody types /aiteam',
  'chat:write': 'post in the channels that it is invited to, and write to people who use it',
  'users:read': 'see names, job titles and time zones, and who is a guest or has left',
  'channels:read': 'hear that a channel with a reminder was renamed, archived or deleted',
  'groups:read': 'hear the same of private channels that it is in',
} as const;

/** What one feature each asks for: the manifest’s `bot_optional`. */
export const optionalScopes = {
  'files:write': 'send you the team as files when you type /aiteam export',
  'files:read': 'read the file that you hand over to /aiteam import',
  'usergroups:read': 'let everybody in a user group plan the team',
  'channels:history': 'look whether a reminder arrived, where Slack gave no answer',
  'groups:history': 'look the same up in private channels that it is in',
} as const;

export type OptionalScope = keyof typeof optionalScopes;

export function isOptionalScope(scope: string): scope is OptionalScope {
  return Object.hasOwn(optionalScopes, scope);
}

/** The optional scopes that an address asks for besides the others, `files:write,files:read`; what is none of them is left out. */
export function readOptionalScopes(query: URLSearchParams): readonly OptionalScope[] {
  return [...new Set((query.get('with') ?? '').split(','))].filter(isOptionalScope);
}

/** Those that the app cannot do without and that were not granted. */
export function missingScopes(granted: readonly string[]): readonly string[] {
  return Object.keys(requiredScopes).filter((scope) => !granted.includes(scope));
}
