import { type LocalSlack, type LocalSlackOptions, startLocalSlack } from '../../src/local-slack/server.ts';
import { Person } from './person.ts';
import { Workspace } from './workspace.ts';

export interface TestSlack extends LocalSlack {
  /** Somebody in the workspace, by handle. */
  person(name: string): Person;
  /** What its administrators do to it. */
  readonly workspace: Workspace;
}

/** A local Slack on any free port, without the page, for tests that act as people. */
export const startTestSlack = async (
  options: Pick<LocalSlackOptions, 'manifest'> & Partial<LocalSlackOptions>,
): Promise<TestSlack> => {
  const slack = await startLocalSlack({ port: 0, page: false, ...options });
  return {
    ...slack,
    person: (name) => new Person(slack.control, name),
    workspace: new Workspace(slack.control, slack.botUserId),
  };
};
