import type { OptionalScope } from '../installing/scopes.ts';

export interface MissingScope {
  /** What the app may not do: "write files". */
  readonly what: string;
  readonly scope: OptionalScope;
  /** What to type when it may. */
  readonly again: string;
  /** Where somebody lets it; undefined where only the operator can. */
  readonly grantUrl: string | undefined;
}

/** Says that the app lacks a scope, and how it gets it. */
export function tellMissingScope({ what, scope, again, grantUrl }: MissingScope): string {
  const cure = grantUrl
    ? `<${grantUrl}|Let me do that>: Slack asks you once more, and perhaps an admin too`
    : `Somebody who manages the app in Slack can give it the scope \`${scope}\``;
  return `I may not ${what} in this workspace. ${cure}; then type \`${again}\` again.`;
}
