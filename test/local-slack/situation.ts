import type { TestSlack } from '../support/local-slack.ts';
import { connectSampleApp, type SampleApp, sampleManifest, startSampleSlack } from '../support/sample-app.ts';
import { button, modal } from './builders.ts';

/** An app that is connected, with what a wrong call needs. */
export interface Situation {
  readonly slack: TestSlack;
  readonly app: SampleApp;
  /** A trigger that nobody has used. */
  readonly trigger: () => Promise<string>;
  /** Opens a modal for Ann that has a button. */
  readonly opened: () => Promise<{ readonly view_id: string; readonly hash: string }>;
  readonly post: (given?: object) => Promise<string>;
}

/** A workspace in which Ann can do something right, so that a test can do it wrong. */
export const begin = async (manifest: object = sampleManifest): Promise<Situation> => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  const newest = () => app.received.at(-1)?.body;
  const trigger = async () => {
    if (ann.modal() === null) await ann.types('#ai-team', '/plain');
    else await ann.clicks('More');
    return newest().trigger_id;
  };
  return {
    slack,
    app,
    trigger,
    opened: async () => {
      const view = modal({ blocks: [{ type: 'actions', elements: [button('More')] }] });
      const { view: made } = await app.client.views.open({ trigger_id: await trigger(), view });
      return { view_id: made?.id ?? '', hash: made?.hash ?? '' };
    },
    post: async (given = {}) => {
      const call = { channel: 'C0AITEAM', text: 'hi', ...given };
      const { ts = '' } = await app.client.chat.postMessage(call);
      return ts;
    },
  };
};
