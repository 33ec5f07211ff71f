import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { actions } from '../../src/slack/actions/index.ts';
import { commands } from '../../src/slack/commands/index.ts';
import type { FoundUser } from '../../src/slack/deps.ts';
import type { Needs } from '../../src/slack/listener.ts';
import { submissions } from '../../src/slack/submissions/index.ts';
import { buildNotice } from '../../src/slack/views/notices.ts';
import { noPermissions, type Permission, type Permissions } from '../../src/team/permissions.ts';
import { newTeam } from '../../src/team/team.ts';
import { newWorkspaceSettings } from '../../src/team/workspace-settings.ts';
import { aUser, type PayloadLevel, type Shown, startPayloadLevel } from '../support/payload-level.ts';

const workspaceId = 'T1';
const me = { workspaceId, userId: 'U1' };

interface Actor {
  /** What Slack says of them; "fails" where it does not answer. */
  readonly slack?: Partial<FoundUser> | 'fails' | 'unknown';
  readonly rights: Partial<Permissions>;
  /** What they may do. */
  readonly may: Permission;
  readonly isSlackAdmin?: boolean;
}

const others = 'everybodyElse';

/** The table of rights: who somebody is, what is set, and what they may do then. */
const actors: { readonly [who: string]: Actor } = {
  'an owner': { rights: { owners: ['U0', 'U1'], [others]: 'nothing' }, may: 'owner' },
  'a planner': { rights: { planners: ['U1'], [others]: 'nothing' }, may: 'planner' },
  'a planner by user group': { rights: { plannerGroups: ['S1'], [others]: 'nothing' }, may: 'planner' },
  'a viewer': { rights: { viewers: ['U1'], [others]: 'nothing' }, may: 'viewer' },
  'another member where everybody else plans': { rights: { [others]: 'planner' }, may: 'planner' },
  'another member where everybody else sees': { rights: { [others]: 'viewer' }, may: 'viewer' },
  'another member where everybody else may nothing': { rights: { [others]: 'nothing' }, may: 'nothing' },
  'a guest': { slack: { isGuest: true }, rights: { [others]: 'planner' }, may: 'nothing' },
  'a guest who is named as a viewer': {
    slack: { isGuest: true },
    rights: { viewers: ['U1'], [others]: 'planner' },
    may: 'viewer',
  },
  'a guest who is named as a planner': {
    slack: { isGuest: true },
    rights: { planners: ['U1'] },
    may: 'planner',
  },
  'an outsider': { slack: { isOutsider: true }, rights: { [others]: 'planner' }, may: 'nothing' },
  'an outsider who is named': { slack: { isOutsider: true }, rights: { planners: ['U1'] }, may: 'nothing' },
  'somebody deactivated who was an owner': {
    slack: { isDeactivated: true },
    rights: { owners: ['U0', 'U1'], [others]: 'planner' },
    may: 'nothing',
  },
  'a bot': { slack: { isBot: true }, rights: { planners: ['U1'], [others]: 'planner' }, may: 'nothing' },
  'an owner of whom Slack says nothing': { slack: 'fails', rights: { owners: ['U0', 'U1'] }, may: 'viewer' },
  'a planner whom Slack does not know': { slack: 'unknown', rights: { planners: ['U1'] }, may: 'viewer' },
  'somebody of whom Slack says nothing, where everybody else may nothing': {
    slack: 'fails',
    rights: { [others]: 'nothing' },
    may: 'nothing',
  },
  'a Slack admin': {
    slack: { isAdmin: true },
    rights: { [others]: 'viewer' },
    may: 'viewer',
    isSlackAdmin: true,
  },
  'a Slack admin to whom nothing is open': {
    slack: { isAdmin: true },
    rights: { [others]: 'nothing' },
    may: 'nothing',
    isSlackAdmin: true,
  },
  'a Slack admin of another organisation': {
    slack: { isAdmin: true, isOutsider: true },
    rights: { [others]: 'planner' },
    may: 'nothing',
  },
};

const order: readonly Permission[] = ['nothing', 'viewer', 'planner', 'owner'];

function isAllowed({ may, isSlackAdmin = false }: Omit<Actor, 'rights'>, needs: Needs): boolean {
  return needs === 'slack-admin' ? isSlackAdmin : order.indexOf(may) >= order.indexOf(needs);
}

let current: Actor = { rights: {}, may: 'nothing' };
let bot: PayloadLevel;

async function find(_workspaceId: string, userId: string): Promise<FoundUser | undefined> {
  if (userId !== 'U1') return aUser(userId, { name: 'Olga Owner' });
  if (current.slack === 'fails') throw new Error('Slack does not answer');
  return current.slack === 'unknown' ? undefined : aUser(userId, current.slack);
}

async function become(actor: Actor): Promise<void> {
  current = actor;
  const { settingsVersion } = await bot.deps.store.openTeam({ workspaceId, userId: 'U0' });
  const permissions = { ...noPermissions, owners: ['U0'], ...actor.rights };
  await bot.deps.store.saveSettings({
    workspaceId,
    settings: { ...newWorkspaceSettings, permissions },
    expectedVersion: settingsVersion,
    by: 'U0',
    at: '2026-11-21T09:00:00Z',
    changes: [],
  });
}

/** What was shown reached nobody but the person: private messages, and views on their own trigger. */
function expectPrivate(shown: Shown): void {
  for (const { method, options } of shown) {
    if (method === 'ack') continue;
    if (method.startsWith('views.')) expect(options).toHaveProperty('trigger_id');
    else expect([method, options.user]).toEqual(['chat.postEphemeral', 'U1']);
  }
}

function expectRefused(shown: Shown): void {
  expect(shown.length).toBeGreaterThan(0);
  expectPrivate(shown);
  const said = JSON.stringify(shown);
  // Whoever can help is named, but for people of other organisations, and where trying again is the cure.
  if (!/belongs to another organisation|Please try again in a minute/.test(said)) {
    expect(said).toContain('Olga Owner');
    expect(said).toContain('/aiteam settings');
  }
}

const done = async () => ({ kind: 'message', message: buildNotice('done') }) as const;

describe.each(Object.entries(actors))('%s', (_, actor) => {
  beforeAll(async () => {
    bot = await startPayloadLevel({ find, findGroup: async (_id, group) => (group === 'S1' ? ['U1'] : []) });
    const { store } = bot.deps;
    const made = { workspaceId, by: 'U0', at: '2026-11-21T09:00:00Z' };
    await store.saveTeam({ ...made, teamId: 'main', team: newTeam, expectedVersion: 0 });
    await become(actor);
  });

  afterAll(() => bot.stop());

  const advice = () => bot.deps.references.sign({ kind: 'advice', workspaceId, teamId: 'main' });

  test('gets what each command needs, or a private refusal', async () => {
    for (const command of commands) {
      const { needs } = command;
      const may = isAllowed(actor, typeof needs === 'function' ? needs({ ...request, rest: 'x' }) : needs);
      const run = vi.fn(done);
      const shown = await bot.commands(me, { ...command, run }, 'x');
      expect(run, command.id).toHaveBeenCalledTimes(may ? 1 : 0);
      if (!may) expectRefused(shown);
    }
  });

  test.each([
    ['a message', { value: true }],
    ['the Home', { type: 'home' }],
    ['a modal', { type: 'modal' }],
  ] as const)('gets what each button and menu in %s needs, or a private refusal', async (_place, at) => {
    for (const action of actions) {
      const may = isAllowed(actor, action.needs);
      const run = vi.fn(done);
      const pressed = 'type' in at ? { view: { type: at.type, reference: advice() } } : { value: advice() };
      const shown = await bot.presses(me, { ...action, run }, pressed);
      expect(run, action.actionId).toHaveBeenCalledTimes(may ? 1 : 0);
      if (!may) expectRefused(shown);
    }
  });

  test('saves with each form, or keeps it with a refusal beside a field', async () => {
    const reference = bot.deps.references.read(advice(), workspaceId);
    for (const submission of submissions) {
      const { needs } = submission;
      const may = isAllowed(actor, typeof needs === 'function' ? needs({ reference }) : needs);
      const run = vi.fn(async () => ({ kind: 'closed-modal' }) as const);
      const shown = await bot.submits(me, { ...submission, run }, advice(), { name: 'typed' });
      expect(run, submission.callbackId).toHaveBeenCalledTimes(may ? 1 : 0);
      if (may) continue;
      expectRefused(shown);
      const response = { response_action: 'errors', errors: { name: expect.any(String) } };
      expect(shown).toMatchObject([{ method: 'ack', options: { response } }]);
    }
  });

  test('may do from the next payload on what is set meanwhile, and not what was taken away', async () => {
    const [command] = commands.filter(({ id }) => id === 'next-hire');
    if (!command) throw new Error('there is no /aiteam next-hire');
    const tries = async () => {
      const run = vi.fn(done);
      await bot.commands(me, { ...command, run });
      return run.mock.calls.length === 1;
    };
    const member = { slack: {}, may: 'nothing' } as const;
    await become({ ...member, rights: { [others]: 'nothing' } });
    expect(await tries()).toBe(false);
    await become({ ...member, rights: { [others]: 'nothing', planners: ['U1'] } });
    expect(await tries()).toBe(true);
    await become({ ...member, rights: { [others]: 'nothing' } });
    expect(await tries()).toBe(false);
  });
});

const request = { ...me, channelId: 'D1', text: '', triggerId: 't', responseUrl: '' };
