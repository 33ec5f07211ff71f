import type { Parts } from '../parts.ts';
import type { Slack } from '../slack.ts';
import type { State, StoredPerson } from '../state.ts';
import type { AppStanding, WorkspaceEntry } from './protocol.ts';
import { countUnread } from './unread.ts';

// A browser is signed in to several workspaces, in each as somebody.
const counterpartIn = ({ people }: State, me: StoredPerson): StoredPerson | undefined => {
  const candidates = [...people.values()].filter(({ isBot, isDeleted }) => !isBot && !isDeleted);
  return (
    candidates.find(({ id }) => id === me.id) ??
    candidates.find(({ name }) => name === me.name) ??
    candidates[0]
  );
};

/** One workspace, as somebody who looks at another one sees it in the list; nothing where it has no people. */
export const showWorkspace = ({ state }: Parts, me: StoredPerson): readonly WorkspaceEntry[] => {
  const { identity, installation, channels } = state;
  const person = state.people.get(me.id) === me ? me : counterpartIn(state, me);
  if (person === undefined) return [];
  const unread = [...channels.values()].map((channel) => countUnread(state, channel, person.id));
  return [
    {
      id: identity.teamId,
      name: identity.teamName,
      organisation: identity.enterprise?.name ?? null,
      user: person.id,
      unread: unread.reduce((sum, count) => sum + count, 0),
      hasApp: installation !== null,
    },
  ];
};

/** What people of a workspace can know of the app. */
export const showApp = (
  { manifest, organisationInstallations, app }: Slack,
  { installation, identity }: State,
): AppStanding => ({
  name: manifest.display_information.name,
  isInstalled: installation !== null,
  canBeLetIn: installation === null && organisationInstallations.has(identity.enterprise?.id ?? ''),
  installUrl: app.installUrl() ?? null,
});
