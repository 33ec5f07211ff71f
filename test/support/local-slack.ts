import {
  type LocalSlack,
  type LocalSlackOptions,
  type LocalWorkspace,
  startLocalSlack,
} from '../../src/local-slack/server.ts';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import { Person } from './person.ts';
import { Workspace } from './workspace.ts';

export interface TestWorkspace extends LocalWorkspace {
  /** Somebody in the workspace, by handle. */
  person(name: string): Person;
  /** What its administrators do to it. */
  readonly workspace: Workspace;
}

export interface TestSlack extends LocalSlack {
  /** Somebody in the first workspace, by handle. */
  person(name: string): Person;
  /** What the administrators of the first workspace do to it. */
  readonly workspace: Workspace;
  /** One of several workspaces. */
  at(teamId: string): TestWorkspace;
}

const forTests = (workspace: LocalWorkspace): TestWorkspace => ({
  ...workspace,
  person: (name) => new Person(workspace.control, name),
  workspace: new Workspace(workspace.control, workspace.botUserId),
});

/** A local Slack on any free port, without the page, for tests that act as people. */
export const startTestSlack = async (
  options: Pick<LocalSlackOptions, 'manifest'> & Partial<LocalSlackOptions>,
): Promise<TestSlack> => {
  const slack = await startLocalSlack({ port: 0, page: false, workspace: exampleWorkspace, ...options });
  return {
    ...slack,
    person: (name) => new Person(slack.control, name),
    workspace: new Workspace(slack.control, slack.botUserId),
    at(teamId) {
      const found = slack.workspaces.find((one) => one.teamId === teamId);
      if (found === undefined) throw new Error(`There is no workspace ${teamId}.`);
      return forTests(found);
    },
  };
};
