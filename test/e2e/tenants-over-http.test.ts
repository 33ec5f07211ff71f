import { expect, test } from 'vitest';
import { exampleWorkspace, type WorkspaceSeed } from '../../src/local-slack/workspace.ts';
import { actions } from '../../src/slack/actions/index.ts';
import { commands } from '../../src/slack/commands/index.ts';
import { createReferences, type Reference } from '../../src/slack/payloads/reference.ts';
import { submissions } from '../../src/slack/submissions/index.ts';
import { noPermissions } from '../../src/team/permissions.ts';
import { newWorkspaceSettings } from '../../src/team/workspace-settings.ts';
import { aTeam } from '../support/a-team.ts';
import { type InstallableProgram, startInstallableProgram } from '../support/an-installable-program.ts';
import { everywhere, install } from '../support/installing.ts';
import { untilSettled } from '../support/patience.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import {
  aCommandRequest,
  anInteractionRequest,
  post,
  type SignedRequest,
  sign,
} from '../support/signed-request.ts';
import { oneOrganisation } from '../support/two-workspaces.ts';

const company = (name: string): WorkspaceSeed => ({ ...exampleWorkspace, name, domain: name.toLowerCase() });

/** Two workspaces of one organisation that installed it for all, and two companies, of which the last shares a channel with the first. */
const seeds = [...oneOrganisation, company('Westwind'), company('Partner')];
const at = '2026-11-21T09:00:00Z';

interface Tenant {
  readonly workspaceId: string;
  readonly enterpriseId: string | undefined;
  /** Owns it. */
  readonly userId: string;
  readonly channelId: string;
}

const secret = ({ workspaceId }: Tenant) => `secret of ${workspaceId}.`;
const secondTeam = ({ workspaceId }: Tenant) => `second-${workspaceId}`;

async function installEverywhere(program: InstallableProgram): Promise<readonly Tenant[]> {
  const { slack, url } = program;
  await install(url, everywhere);
  for (const teamId of ['T0LOCAL', 'T0SOUTHWIND']) {
    slack.at(teamId).control.change({ kind: 'grant-app-access' });
    await untilSettled(slack.at(teamId).control);
  }
  return Promise.all(
    slack.workspaces.map(async ({ teamId: workspaceId, control }, place) => {
      // Somebody who is in no other workspace.
      const userId = slack.at(workspaceId).person(place === 1 ? 'zoe' : 'ben').id;
      const channelId = control.snapshot().channels.find(({ name }) => name === 'ai-team')?.id ?? '';
      if (place > 1) await install(url, { place: workspaceId, as: `${workspaceId} ${userId}` });
      return { workspaceId, userId, channelId, enterpriseId: place > 1 ? undefined : 'E0GROUP' };
    }),
  );
}

async function fill({ store }: InstallableProgram, tenant: Tenant): Promise<void> {
  const { workspaceId, userId: by } = tenant;
  const made = { workspaceId, by, at };
  const person = {
    id: `p-${workspaceId}`,
    who: { kind: 'outside', name: secret(tenant) },
    roles: [{ role: 'ml-engineer', share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  } as const;
  const team = aTeam({
    roster: [person],
    ownMilestones: [{ id: `m-${workspaceId}`, name: secret(tenant), date: '2027-05-01' }],
  });
  await store.deleteWorkspace(workspaceId);
  await store.saveTeam({ ...made, teamId: 'main', team, expectedVersion: 0, owner: by });
  await store.createTeam({ ...made, teamId: secondTeam(tenant), name: secret(tenant) });
  await store.saveSettings({
    ...made,
    settings: { ...newWorkspaceSettings, permissions: { ...noPermissions, owners: [by] } },
    expectedVersion: 1,
    changes: [],
  });
}

/** The same person as another workspace knows them: colleagues of the organisation by their id, others by a shared channel. */
function knownIn({ slack }: InstallableProgram, me: Tenant, victim: Tenant): string {
  if (me.enterpriseId && me.enterpriseId === victim.enterpriseId) return me.userId;
  const name = `ben-of-${me.workspaceId.toLowerCase()}`;
  const there = slack.at(victim.workspaceId);
  there.workspace.adds({ name, realName: name, title: '', teamId: me.workspaceId });
  return there.person(name).id;
}

/** All that is kept of a workspace. */
async function keptOf({ store }: InstallableProgram, tenant: Tenant): Promise<string> {
  const { workspaceId, userId } = tenant;
  const teams = ['main', secondTeam(tenant)];
  return JSON.stringify([
    await store.openTeam({ workspaceId, userId }),
    await store.listTeams(workspaceId),
    await Promise.all(teams.map((teamId) => store.findTeam(workspaceId, teamId))),
    await Promise.all(teams.map((teamId) => store.findHistory(workspaceId, teamId, 1000))),
  ]);
}

let count = 0;

/** What Slack sends along with a click or a form of somebody in a workspace. */
const somebody = ({ workspaceId, enterpriseId, userId, channelId }: Tenant, home = workspaceId) => {
  count += 1;
  return {
    team: { id: workspaceId, domain: 'x', ...(enterpriseId ? { enterprise_id: enterpriseId } : {}) },
    enterprise: enterpriseId ? { id: enterpriseId, name: 'x' } : null,
    is_enterprise_install: enterpriseId !== undefined,
    user: { id: userId, team_id: home },
    channel: { id: channelId },
    trigger_id: `1.${count}.t`,
  };
};

const view = (callback_id: string, private_metadata: string, more: object = {}) => ({
  type: 'modal',
  id: 'V1',
  hash: '1',
  callback_id,
  private_metadata,
  state: { values: {} },
  blocks: [],
  ...more,
});

/** An event in somebody’s workspace; of a shared channel, it names the one where it happened too. */
function eventOf({ workspaceId, enterpriseId }: Tenant, event: object, from?: Tenant): SignedRequest {
  count += 1;
  const authorization = {
    team_id: workspaceId,
    enterprise_id: enterpriseId ?? null,
    is_enterprise_install: false,
  };
  const payload = {
    type: 'event_callback',
    team_id: from?.workspaceId ?? workspaceId,
    enterprise_id: from?.enterpriseId ?? enterpriseId ?? null,
    event_id: `EvTenants${count}`,
    event_time: 1_000_000_000,
    authorizations: [authorization],
    event,
  };
  return sign(JSON.stringify(payload), 'application/json');
}

/** All that somebody of one workspace can have Slack send with what is another’s; Slack signs it all the same. */
function probesOf(
  me: Tenant,
  victim: Tenant,
  idThere: string,
  refer: (reference: Reference) => string,
): readonly SignedRequest[] {
  const place = { workspaceId: victim.workspaceId, teamId: secondTeam(victim) };
  const stolen = [
    refer({ kind: 'advice', ...place }),
    refer({ kind: 'thing', ...place, what: 'person', id: `p-${victim.workspaceId}`, seen: '1' }),
    refer({ kind: 'thing', ...place, what: 'all-data', id: '', seen: '1' }),
  ];
  // Somebody of mine in the victim's workspace, as where they share a channel; and the victim's ids in mine.
  const intruder = { ...victim, userId: idThere };
  const inCommand = ({ workspaceId, enterpriseId, userId, channelId }: Tenant) => ({
    team_id: workspaceId,
    user_id: userId,
    channel_id: channelId,
    ...(enterpriseId ? { enterprise_id: enterpriseId, is_enterprise_install: 'true' } : {}),
  });
  const click = (who: object, action_id: string, value: string, more: object = {}) =>
    anInteractionRequest({
      type: 'block_actions',
      ...who,
      actions: [{ action_id, block_id: 'b', type: 'button', value }],
      ...more,
    });
  const mine = somebody(me);
  const theirs = somebody(intruder, me.workspaceId);
  return [
    ...commands.flatMap(({ id }) => [
      aCommandRequest(`${id} ${secondTeam(victim)}`, inCommand(me)),
      aCommandRequest(`${id} p-${victim.workspaceId}`, inCommand({ ...me, channelId: victim.channelId })),
      aCommandRequest(id, inCommand(intruder)),
      // Whoever has the organisation's name has none of its workspaces.
      aCommandRequest(id, {
        ...inCommand(me),
        ...(victim.enterpriseId ? { enterprise_id: victim.enterpriseId } : {}),
      }),
    ]),
    ...actions.flatMap(({ actionId }) => [
      ...stolen.map((value) => click(mine, actionId, value)),
      click(mine, actionId, '', { view: view('x', stolen[1] ?? '') }),
      click({ ...mine, channel: { id: victim.channelId } }, actionId, secondTeam(victim)),
      click(theirs, actionId, stolen[0] ?? ''),
      // Without a team, as organisations send it, the user's own counts.
      click({ ...theirs, team: null }, actionId, stolen[0] ?? ''),
    ]),
    ...submissions.flatMap(({ callbackId }) => [
      ...stolen.map((reference) =>
        anInteractionRequest({ type: 'view_submission', ...mine, view: view(callbackId, reference) }),
      ),
      anInteractionRequest({ type: 'view_submission', ...theirs, view: view(callbackId, stolen[1] ?? '') }),
      anInteractionRequest({
        type: 'view_submission',
        ...mine,
        view: view(callbackId, stolen[1] ?? '', { app_installed_team_id: me.workspaceId }),
      }),
    ]),
    eventOf(me, { type: 'app_home_opened', user: victim.userId, tab: 'home', channel: 'D1' }),
    eventOf(me, { type: 'channel_deleted', channel: victim.channelId }),
    eventOf(me, { type: 'app_uninstalled' }, victim),
  ];
}

const seed = seedOfRun();
/** Each run tries another part of them; all of them take minutes. */
const share = 0.3;

test(`nobody sees or changes what is another workspace’s, whatever Slack is made to send (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const program = await startInstallableProgram({ workspaces: seeds });
  const { slack, url, store, complaints } = program;
  const tenants = await installEverywhere(program);
  for (const tenant of tenants) await fill(program, tenant);
  const references = createReferences(await store.signingKey());
  const before = await Promise.all(tenants.map((tenant) => keptOf(program, tenant)));
  let probes = 0;
  for (const [place, me] of tenants.entries()) {
    const victims = tenants.filter((one) => one !== me);
    const seenBefore = slack.control.calls().at(-1)?.number ?? 0;
    for (const victim of victims) {
      const all = probesOf(me, victim, knownIn(program, me, victim), references.sign);
      const requests = all.filter(() => random() < share);
      for (let begun = 0; begun < requests.length; begun += 20) {
        const answers = await Promise.all(requests.slice(begun, begun + 20).map((one) => post(url, one)));
        for (const { status, text } of answers) {
          expect(status).toBe(200);
          for (const other of victims) expect(text).not.toContain(secret(other));
        }
        probes += answers.length;
      }
      // What they do to their own workspace is theirs to do.
      await fill(program, me);
    }
    await untilSettled(slack.control);
    const shown = slack.control
      .calls()
      .filter(({ number, answer }) => number > seenBefore && answer.ok === true);
    for (const victim of victims)
      expect(
        shown.filter((call) => JSON.stringify(call).includes(secret(victim))).map(({ method }) => method),
      ).toEqual([]);
    const after = await Promise.all(tenants.map((tenant) => keptOf(program, tenant)));
    for (const [other, kept] of after.entries()) if (other !== place) expect(kept).toBe(before[other]);
  }
  expect(probes).toBeGreaterThan(1500);
  expect(
    complaints().filter((line) => line === 'a reference of another workspace was refused').length,
  ).toBeGreaterThan(300);
}, 180_000);
