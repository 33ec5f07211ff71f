import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { startWithTeam } from '../support/a-team-in-slack.ts';
import { temporaryFolder } from '../support/program-process.ts';
import { asksForTheNextHire, goesToTheTeam } from '../support/questionnaire.ts';
import { aCommandRequest, anEventRequest, anInteractionRequest, post } from '../support/signed-request.ts';
import { type Trouble, troubledStore } from '../support/troubled-store.ts';

const notStored = /I cannot save anything at the moment, so this was not done\. Nothing is lost/;

async function startWithoutInbox(delivery: { readonly delivery?: 'http' }) {
  const trouble: Trouble = { delay: 0, isBroken: false };
  const program = await startTestProgram({ ...delivery, wrap: (store) => troubledStore(store, trouble) });
  return Object.assign(program, { trouble, ann: program.person('ann') });
}

describe.each([
  ['over WebSockets', {}],
  ['over HTTP', { delivery: 'http' }],
] as const)('where nothing can be stored, %s,', (_, delivery) => {
  test('a command is answered with what to do', async () => {
    const { ann, trouble } = await startWithoutInbox(delivery);
    trouble.isInboxBroken = true;
    await ann.types('#ai-team', '/aiteam next-hire');
    await ann.sees(notStored);
    trouble.isInboxBroken = false;
    await ann.types('#ai-team', '/aiteam next-hire');
    await ann.sees('Step 1 of 3');
  });

  test('a command that writes nothing is served as ever', async () => {
    const { ann, trouble } = await startWithoutInbox(delivery);
    trouble.isInboxBroken = true;
    await ann.types('#ai-team', '/aiteam roles mlops');
    await ann.sees('MLOps Engineer');
  });

  test('a form stays open with what was typed, and can be sent again', async () => {
    const { ann, trouble, store } = await startWithoutInbox(delivery);
    await ann.types('#ai-team', '/aiteam next-hire');
    await goesToTheTeam(ann);
    await ann.fills('Launch', '2027-05-01');
    trouble.isInboxBroken = true;
    expect(Object.values(await ann.submits())).toEqual([expect.stringMatching(notStored)]);
    expect(JSON.stringify(ann.modal()?.values)).toContain('2027-05-01');
    trouble.isInboxBroken = false;
    expect(await ann.submits()).toEqual({});
    await ann.sees('Next hire:');
    const saved = await store.findTeam(ann.snapshot().team.id, 'main');
    expect(saved?.team.milestones).toEqual({ launch: '2027-05-01' });
  });

  test('a click is answered where it was made: below a message, on top of a form, over the Home', async () => {
    const { ann, trouble } = await startWithoutInbox(delivery);
    await asksForTheNextHire(ann);
    trouble.isInboxBroken = true;
    await ann.clicks('RACI');
    await ann.sees(notStored);
    trouble.isInboxBroken = false;
    await ann.types('#ai-team', '/aiteam next-hire');
    await goesToTheTeam(ann);
    trouble.isInboxBroken = true;
    await ann.clicks('Back');
    await ann.sees(notStored);
    await ann.closes();
    trouble.isInboxBroken = false;
    await ann.opensHome();
    await ann.seesHome('Next hire');
    trouble.isInboxBroken = true;
    await ann.onHome().clicks('Change answers');
    await ann.sees(notStored);
  });

  test('an event is brought again by Slack, and then handled', async () => {
    const { ann, trouble } = await startWithoutInbox(delivery);
    trouble.isInboxBroken = true;
    await ann.opensHome();
    await wait(200);
    trouble.isInboxBroken = false;
    await ann.seesHome('Find the next hire');
  });
});

test('five hundred requests of every kind that cannot be stored are answered within a second each', async () => {
  const { url, trouble, ann } = await startWithoutInbox({ delivery: 'http' });
  trouble.isInboxBroken = true;
  const user = { id: ann.id, team_id: 'T0LOCAL' };
  const view = {
    type: 'modal',
    id: 'V1',
    hash: '1',
    callback_id: 'c',
    private_metadata: '',
    state: { values: {} },
    blocks: [{ type: 'input', block_id: 'b' }],
  };
  const actions = [{ action_id: 'show-raci', block_id: 'b' }];
  const kinds: readonly [status: number, says: RegExp, make: (index: number) => ReturnType<typeof post>][] = [
    [
      503,
      /^not taken, please bring it again\n$/,
      () => post(url, anEventRequest({ type: 'app_home_opened' })),
    ],
    [
      200,
      /"response_type":"ephemeral".*I cannot save anything/,
      () => post(url, aCommandRequest('open mlops')),
    ],
    [
      200,
      /"response_action":"errors".*I cannot save anything/,
      (index) =>
        post(url, anInteractionRequest({ type: 'view_submission', trigger_id: `${index}`, user, view })),
    ],
    [
      200,
      /"response_action":"push".*I cannot save anything/,
      (index) => {
        const without = { ...view, blocks: [] };
        return post(
          url,
          anInteractionRequest({ type: 'view_submission', trigger_id: `${index}`, user, view: without }),
        );
      },
    ],
    [
      200,
      /^$/,
      (index) =>
        post(
          url,
          anInteractionRequest({ type: 'block_actions', trigger_id: `${index}`, user, view, actions }),
        ),
    ],
  ];
  for (let round = 0; round < 5; round += 1) {
    const answers = Array.from({ length: 100 }, async (_, index) => {
      const [status, says, send] = kinds[index % kinds.length] ?? [];
      const begun = performance.now();
      const answer = await send?.(round * 100 + index);
      expect([answer?.status, performance.now() - begun < 1000]).toEqual([status, true]);
      expect(answer?.text).toMatch(says ?? /^never$/);
    });
    await Promise.all(answers);
  }
});

describe('while somebody else holds the database', () => {
  /** Holds the write lock of a file for so long, from outside of the program. */
  async function holdLock(path: string, milliseconds: number): Promise<void> {
    const other = new Sqlite(path);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    await wait(milliseconds);
    other.exec('rollback');
  }

  test.each([1000, 2200, 4000])(
    'for %i ms, everything is answered in time, and nothing is lost',
    async (held) => {
      const path = `${temporaryFolder()}/team.db`;
      const { url, store, workspaceId, ann, slack, person } = await startWithTeam(
        {},
        { delivery: 'http', databaseUrl: `sqlite:${path}` },
      );
      const holding = holdLock(path, held);
      const ben = person('ben').id;
      const home = { type: 'app_home_opened', user: ben, channel: 'D0BEN', tab: 'home' };
      const events = Array.from({ length: 10 }, () => anEventRequest(home));
      const command = aCommandRequest('open mlops', { team_id: workspaceId, user_id: ann.id });
      let late = 0;
      const bring = async (request: typeof command) => {
        const begun = performance.now();
        const { status, text } = await post(url, request);
        if (performance.now() - begun > 2500) late += 1;
        return { status, text };
      };
      const [commanded, ...heard] = await Promise.all([command, ...events].map(bring));
      expect(late, 'longer than two and a half seconds').toBe(0);
      await holding;
      // As Slack does with what was refused.
      for (const [index, { status }] of heard.entries())
        if (status === 503 && events[index]) expect((await post(url, events[index])).status).toBe(200);
      const published = () =>
        slack.control
          .calls()
          .filter((call) => call.method === 'views.publish' && JSON.stringify(call).includes(ben)).length;
      await expect.poll(published, { timeout: 5000 }).toBeGreaterThanOrEqual(10);
      expect(published(), 'and none is done twice').toBe(10);
      const roles = async () => (await store.findTeam(workspaceId, 'main'))?.team.openRoles.length ?? 0;
      if (/I cannot save/.test(commanded?.text ?? '')) expect(await roles()).toBe(0);
      else await expect.poll(roles).toBe(1);
    },
  );
});
