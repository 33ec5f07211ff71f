import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { closeRole, openRole, setRoleAside } from '../../src/team/hiring.ts';
import type { Team } from '../../src/team/team.ts';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';

const today = '2026-11-21';

async function startWithATeam(wrap?: (store: Store) => Store) {
  const program = await startTestProgram(wrap ? { wrap } : {});
  const ann = program.person('ann');
  await asksForTheNextHire(ann, {
    answers: { kind: 'trained-model', serving: 'real-time' },
    people: [{ role: 'ML Engineer', person: '@ana', seniority: 'Senior' }, { role: 'Data Engineer' }],
  });
  return { ...program, ann, workspaceId: ann.snapshot().team.id };
}

async function teamIn(store: Store, workspaceId: string) {
  const saved = await store.findTeam(workspaceId, 'main');
  if (!saved) throw new Error('nothing is saved');
  return saved;
}

/** What somebody else does to the team meanwhile. */
async function meanwhile(store: Store, workspaceId: string, change: (team: Team) => Team): Promise<void> {
  const { team, version } = await teamIn(store, workspaceId);
  await store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: change(team),
    expectedVersion: version,
    by: 'U0BEN',
    at: '2026-11-21T10:00:00Z',
  });
}

/** A store in which somebody else saves between the read and the save of a click, once it is armed. */
function raced(change: (team: Team) => Team) {
  const race = { isArmed: false };
  const wrap = (store: Store): Store => ({
    ...store,
    saveTeam: async (save) => {
      if (race.isArmed) {
        race.isArmed = false;
        await meanwhile(store, save.workspaceId, change);
      }
      return store.saveTeam(save);
    },
  });
  return { race, wrap };
}

async function roleIsOpened(program: Pick<TestProgram, 'person'>, role: string) {
  const ann = program.person('ann');
  await ann.types('#ai-team', `/aiteam open ${role}`);
  await ann.sees('is in hiring from today');
}

test('a button about a role that somebody else changed first shows how it stands now', async () => {
  const program = await startWithATeam();
  const { ann, store, workspaceId } = program;
  await roleIsOpened(program, 'mlops');
  await meanwhile(store, workspaceId, (team) =>
    setRoleAside(team, { role: 'mlops-engineer', reason: 'An agency', on: today, by: 'U0BEN' }),
  );
  await ann.clicks('Not hiring any more');
  const seen = await ann.sees('Somebody changed this role since you saw it, so nothing was done.');
  expect(seen).toContain('Reason: “An agency”');
  expect(seen).toContain('[Needed again]');
  expect((await teamIn(store, workspaceId)).team.setAside).toHaveLength(1);
});

test('a form about a role that somebody else changed first keeps what was typed and can be sent again', async () => {
  const program = await startWithATeam();
  const { ann, store, workspaceId } = program;
  await roleIsOpened(program, 'mlops');
  await ann.clicks('Filled');
  await ann.fills('Or the name of somebody outside Slack', 'Zoe Adler');
  await meanwhile(store, workspaceId, (team) => closeRole(team, 'mlops-engineer'));
  expect(await ann.submits()).toEqual({});
  const seen = await ann.sees('Somebody changed this role since you opened the form.');
  expect(seen).toContain('neither in hiring nor set aside');
  expect(JSON.stringify(ann.modal()?.view)).toContain('Zoe Adler');
  expect((await teamIn(store, workspaceId)).team.roster).toHaveLength(2);
  expect(await ann.submits()).toEqual({});
  await ann.sees('filled by Zoe Adler, who is on the team now. It was not in hiring before.');
});

test('two who change different roles at the very same moment both have their way', async () => {
  const { race, wrap } = raced((team) => openRole(team, { role: 'data-scientist', openedOn: today }));
  const program = await startWithATeam(wrap);
  race.isArmed = true;
  await roleIsOpened(program, 'mlops');
  const { team } = await teamIn(program.store, program.workspaceId);
  expect(team.openRoles.map(({ role }) => role).toSorted()).toEqual(['data-scientist', 'mlops-engineer']);
});

test('of two who open the same role at the very same moment, the later sees that it is open', async () => {
  const opened = { role: 'mlops-engineer', openedOn: today, openedBy: 'U0BEN' } as const;
  const { race, wrap } = raced((team) => openRole(team, opened));
  const program = await startWithATeam(wrap);
  race.isArmed = true;
  await program.ann.types('#ai-team', '/aiteam open mlops 2027-02-01');
  await program.ann.sees('This role is in hiring already, so nothing was changed.');
  const { team } = await teamIn(program.store, program.workspaceId);
  expect(team.openRoles).toEqual([opened]);
});
