import { afterEach, beforeEach, expect, test } from 'vitest';
import { actions } from '../../src/slack/actions/index.ts';
import { commands } from '../../src/slack/commands/index.ts';
import type { FoundUser } from '../../src/slack/deps.ts';
import type { Reference } from '../../src/slack/payloads/reference.ts';
import { submissions } from '../../src/slack/submissions/index.ts';
import { noPermissions } from '../../src/team/permissions.ts';
import { newWorkspaceSettings } from '../../src/team/workspace-settings.ts';
import { aTeam } from '../support/a-team.ts';
import { aUser, type PayloadLevel, type Shown, startPayloadLevel } from '../support/payload-level.ts';

/** Two workspaces of one organisation, one of another, and a partner in a shared channel who has the bot too. */
const workspaces = ['TONE', 'TTWO', 'TOTHER', 'TPARTNER'] as const;
type WorkspaceId = (typeof workspaces)[number];

const at = '2026-11-21T09:00:00Z';
/** The same channel, shared between all of them. */
const shared = 'C0SHARED';

/** What is shown to whoever tries, and what the log says. Words that name another's ids are only words. */
const refusals = {
  foreign: {
    said: /made for another workspace|sent already or is too old/,
    logged: 'a reference of another workspace was refused',
  },
  intruder: { said: /belongs to another organisation/, logged: 'somebody may not do that' },
  swapped: { said: /This team was deleted meanwhile/, logged: 'somebody means a team that is not there' },
  words: undefined,
} as const;

const owner = (workspaceId: WorkspaceId) => `UOWNER${workspaceId}`;
const secret = (workspaceId: WorkspaceId) => `secret of ${workspaceId}.`;
const secondTeam = (workspaceId: WorkspaceId) => `second-${workspaceId}`;

let bot: PayloadLevel;

beforeEach(async () => {
  bot = await startPayloadLevel({ find, findGroup: async () => [] });
  for (const workspaceId of workspaces) await fill(workspaceId);
});
afterEach(() => bot.stop());

/** People belong to the workspace that their id names, and are outsiders everywhere else. */
async function find(workspaceId: string, userId: string): Promise<FoundUser> {
  return aUser(userId, {
    name: `Name of ${userId}`,
    isOutsider: !userId.endsWith(workspaceId),
    isAdmin: true,
  });
}

async function fill(workspaceId: WorkspaceId): Promise<void> {
  const { store } = bot.deps;
  const by = owner(workspaceId);
  const made = { workspaceId, by, at };
  const person = {
    id: `p-${workspaceId}`,
    who: { kind: 'outside', name: secret(workspaceId) },
    roles: [{ role: 'ml-engineer', share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  } as const;
  const team = aTeam({
    roster: [person],
    ownMilestones: [{ id: `m-${workspaceId}`, name: secret(workspaceId), date: '2027-05-01' }],
    setAside: [{ role: 'ux-designer', reason: secret(workspaceId), on: '2026-11-01', by }],
  });
  await store.deleteWorkspace(workspaceId);
  await store.saveTeam({ ...made, teamId: 'main', team, expectedVersion: 0, owner: by });
  await store.createTeam({ ...made, teamId: secondTeam(workspaceId), name: secret(workspaceId) });
  await store.linkChannel({ ...made, teamId: secondTeam(workspaceId), channelId: shared });
  await store.saveSettings({
    ...made,
    settings: {
      ...newWorkspaceSettings,
      permissions: { ...noPermissions, owners: [by], viewers: [`UVIEWER${workspaceId}`] },
    },
    expectedVersion: 1,
    changes: [],
  });
}

/** All that is kept of a workspace. */
async function keptOf(workspaceId: WorkspaceId): Promise<string> {
  const { store } = bot.deps;
  const teams = ['main', secondTeam(workspaceId)];
  return JSON.stringify([
    await store.openTeam({ workspaceId, userId: owner(workspaceId) }),
    await store.listTeams(workspaceId),
    await Promise.all(teams.map((teamId) => store.findTeam(workspaceId, teamId))),
    await Promise.all(teams.map((teamId) => store.findHistory(workspaceId, teamId, 1000))),
  ]);
}

/** A reference of each kind that a form or button carries, for one workspace. */
function referencesOf(workspaceId: WorkspaceId, teamId: string): readonly Reference[] {
  const place = { workspaceId, teamId };
  const thing = (what: string, id: string): Reference => ({ kind: 'thing', ...place, what, id, seen: '1' });
  return [
    { kind: 'advice', ...place },
    { kind: 'share', ...place, version: 1, date: '2026-11-21' },
    {
      kind: 'questionnaire',
      ...place,
      userId: owner(workspaceId),
      channelId: shared,
      purpose: 'answers',
      step: 3,
      version: 1,
    },
    thing('person', `p-${workspaceId}`),
    thing('milestone', `m-${workspaceId}`),
    thing('permissions', '1'),
    thing('team-deletion', teamId),
    thing('all-data', ''),
  ];
}

interface Probe {
  readonly kind: keyof typeof refusals;
  readonly run: () => Promise<Shown>;
}

/** Everything that somebody of one workspace can try with what is another's. */
function probesOf(attacker: WorkspaceId, victim: WorkspaceId): readonly Probe[] {
  const me = { workspaceId: attacker, userId: owner(attacker), channelId: shared };
  const intruder = { workspaceId: victim, userId: owner(attacker), channelId: shared };
  const sign = (reference: Reference) => bot.deps.references.sign(reference);
  const stolen = referencesOf(victim, secondTeam(victim)).map(sign);
  // Nobody can sign these but the program itself; they show that the database keeps workspaces apart also then.
  const swapped = referencesOf(attacker, secondTeam(victim)).map(sign);
  const ids = [secondTeam(victim), `p-${victim}`, `m-${victim}`];
  const probe = (kind: Probe['kind'], run: Probe['run']): Probe => ({ kind, run });
  return [
    ...commands.flatMap((command) => [
      ...ids.map((id) => probe('words', () => bot.commands(me, command, id))),
      probe('intruder', () => bot.commands(intruder, command)),
    ]),
    ...actions.flatMap((action) => [
      ...stolen.map((value) => probe('foreign', () => bot.presses(me, action, { value }))),
      ...stolen.map((reference) =>
        probe('foreign', () => bot.presses(me, action, { view: { type: 'modal', reference } })),
      ),
      ...swapped.map((value) => probe('swapped', () => bot.presses(me, action, { value }))),
      ...ids.map((value) => probe('words', () => bot.presses(me, action, { value }))),
      ...stolen.map((value) => probe('intruder', () => bot.presses(intruder, action, { value }))),
    ]),
    ...submissions.flatMap((submission) => [
      ...stolen.map((reference) =>
        probe('foreign', () => bot.submits(me, submission, reference, { name: 'x' })),
      ),
      ...swapped.map((reference) =>
        probe('swapped', () => bot.submits(me, submission, reference, { name: 'x' })),
      ),
      ...stolen.map((reference) =>
        probe('intruder', () => bot.submits(intruder, submission, reference, { name: 'x' })),
      ),
    ]),
  ];
}

test.each(workspaces)(
  'no sequence lets %s see or change what is another workspace’s',
  async (attacker) => {
    const victims = workspaces.filter((one) => one !== attacker);
    const before = await Promise.all(victims.map(keptOf));
    let probes = 0;
    for (const victim of victims)
      for (const { kind, run } of probesOf(attacker, victim)) {
        // What they do to their own workspace is theirs to do; the next probe has to find it as it was.
        if (probes % 100 === 0) await fill(attacker);
        const logged = bot.logged.length;
        const said = JSON.stringify(await run());
        probes += 1;
        for (const other of victims) expect(said).not.toContain(secret(other));
        const refusal = refusals[kind];
        if (!refusal) continue;
        expect(said).toMatch(refusal.said);
        expect(bot.logged.slice(logged).map(({ msg }) => msg)).toContain(refusal.logged);
      }
    expect(probes).toBeGreaterThan(5000);
    expect(await Promise.all(victims.map(keptOf))).toEqual(before);
  },
  120_000,
);
