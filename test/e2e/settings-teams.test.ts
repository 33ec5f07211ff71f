import { expect, test } from 'vitest';
import { aTeam, someone } from '../support/a-team.ts';
import type { Person } from '../support/person.ts';
import { type SettledProgram, startSettled } from '../support/settings.ts';

/** Ann, who has added a second team, at the settings. */
async function withTwoTeams(name = 'Search'): Promise<SettledProgram & { readonly ann: Person }> {
  const team = aTeam({ roster: [someone('ml-engineer')], milestones: { launch: '2027-05-01' } });
  const program = await startSettled({ planners: ['U0BEN'] }, { team });
  const ann = program.person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await addsTeam(ann, name);
  return { ...program, ann };
}

async function addsTeam(person: Person, name: string): Promise<{ readonly [label: string]: string }> {
  await person.clicks('Add a team');
  await person.fills('Name', name);
  return person.submits();
}

async function namesOf({ store, workspaceId }: SettledProgram): Promise<readonly string[]> {
  return (await store.listTeams(workspaceId)).map(({ name }) => name);
}

test('a team is added under a name that no other team has, whatever the case', async () => {
  const program = await withTwoTeams('Search & <ranking>');
  const { ann, log } = program;
  const seen = await ann.sees('*Search &amp; &lt;ranking&gt;* is added');
  expect(seen).toContain('*Main team*');
  expect(await addsTeam(ann, 'search & <RANKING>')).toEqual({
    Name: 'Another team has this name. Choose a different one; upper and lower case count as the same.',
  });
  await ann.fills('Name', 'main TEAM');
  await expect(ann.submits()).resolves.toHaveProperty('Name');
  await ann.fills('Name', ' Ads ');
  expect(await ann.submits()).toEqual({});
  await ann.sees('*Ads* is added');
  expect(await namesOf(program)).toEqual(['', 'Ads', 'Search & <ranking>']);
  expect((await log()).filter(({ kind }) => kind === 'team-created')).toHaveLength(2);
});

test('a channel is linked, and commands there are about its team, which every answer names', async () => {
  const { ann, person } = await withTwoTeams();
  await ann.clicks('Open Search');
  await ann.clicks('Link a channel');
  await ann.picks('Channel', '#random');
  expect(await ann.submits()).toEqual({});
  await ann.sees('<#C0RANDOM> is linked.');
  await ann.closes();

  const ben = person('ben');
  await ben.types('#random', '/aiteam next-hire');
  await ben.sees('Team: *Search*');
  await ben.closes();
  for (const command of [
    'status',
    'plan',
    'raci',
    'brief mlops',
    'stages',
    'team',
    'milestones',
    'history',
  ]) {
    await ben.types('#ai-team', `/aiteam ${command}`);
    expect(await ben.sees('Team: *Main team*'), command).not.toContain('Team: *Search*');
    if (ben.modal()) await ben.closes();
    await ben.types('#random', `/aiteam ${command}`);
    await ben.sees('Team: *Search*');
    if (ben.modal()) await ben.closes();
  }
  await ben.types('#random', '/aiteam settings');
  await ben.sees('*Lead times of Search*');
});

test('what is shared names its team, in the preview and in the channel', async () => {
  const { ann } = await withTwoTeams();
  await ann.closes();
  await ann.types('#ai-team', '/aiteam status');
  await ann.clicks('Share');
  const preview = await ann.sees('This is what will be posted');
  expect(preview.match(/Team: \*Main team\*/g)).toHaveLength(1);
  await ann.picks('Channel', '#ai-team');
  expect(await ann.submits()).toEqual({});
  expect(JSON.stringify(ann.messages('#ai-team').at(-1))).toContain('Team: *Main team*');
});

test('a channel is about one team: a second link says which one has it', async () => {
  const { ann, store, workspaceId } = await withTwoTeams();
  await ann.clicks('Open Search');
  await ann.clicks('Link a channel');
  await ann.picks('Channel', '#random');
  await ann.submits();
  await ann.clicks('Back to settings');
  await ann.clicks('Open Main team');
  await ann.clicks('Link a channel');
  await ann.picks('Channel', '#random');
  expect(await ann.submits()).toEqual({
    Channel: 'This channel is about Search. Unlink it there first, or choose another one.',
  });
  await ann.clicks('Back to the team');
  await ann.clicks('Back to settings');
  await ann.clicks('Open Search');
  await ann.clicks('Unlink');
  await ann.sees('<#C0RANDOM> is not linked any more.');
  expect((await store.listTeams(workspaceId)).flatMap(({ channels }) => channels)).toEqual([]);
});

test('a team gets another name; of two people at once the later one sees the first name', async () => {
  const program = await withTwoTeams();
  const { ann, store, workspaceId } = program;
  await ann.clicks('Open Search');
  await ann.clicks('Rename');
  const [, second] = await store.listTeams(workspaceId);
  await store.renameTeam({
    workspaceId,
    teamId: second?.teamId ?? '',
    from: 'Search',
    name: 'Ranking',
    by: 'U0BEN',
    at: '2026-11-21T09:05:00Z',
  });
  await ann.fills('Name', 'Discovery');
  await ann.submits();
  await ann.sees('Somebody else named this team *Ranking* since you opened this form');
  expect(await namesOf(program)).toContain('Ranking');
  await ann.submits();
  await ann.sees('Saved.');
  expect(await namesOf(program)).toEqual(['', 'Discovery']);
});

test('a team is deleted after its name was typed, with a preview of what goes', async () => {
  const program = await withTwoTeams();
  const { ann, store, workspaceId } = program;
  await ann.clicks('Open Main team');
  await ann.clicks('Delete');
  const preview = await ann.sees('*Main team* goes for ever');
  expect(preview).toContain('1 person on the team');
  expect(preview).toContain('1 milestone');
  await ann.fills('Type the name of the team to delete it', 'Search');
  expect(await ann.submits()).toEqual({
    'Type the name of the team to delete it':
      'That is not its name, so nothing was deleted. Type “Main team”, or close this form.',
  });
  await ann.fills('Type the name of the team to delete it', 'main team');
  expect(await ann.submits()).toEqual({});
  await ann.sees('*Main team* is deleted.');
  expect(await namesOf(program)).toEqual(['Search']);
  expect(await store.findTeam(workspaceId, 'main')).toBeUndefined();
  await ann.clicks('Open Search');
  expect(await ann.sees('No channel is linked')).not.toContain('[Delete]');
});

test('a team that was changed since the preview is not deleted before its owner has looked again', async () => {
  const { ann, store, workspaceId } = await withTwoTeams();
  await ann.clicks('Open Main team');
  await ann.clicks('Delete');
  await store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: aTeam({ roster: [someone('ml-engineer'), someone('data-engineer')] }),
    expectedVersion: 1,
    by: 'U0BEN',
    at: '2026-11-21T09:05:00Z',
  });
  await ann.fills('Type the name of the team to delete it', 'Main team');
  await ann.submits();
  expect(await ann.sees('nothing was deleted yet')).toContain('2 people on the team');
  expect(await store.findTeam(workspaceId, 'main')).toBeDefined();
  await ann.fills('Type the name of the team to delete it', 'Main team');
  await ann.submits();
  await ann.sees('*Main team* is deleted.');
});

test('a form that is open for a team which is deleted saves nothing, and says so', async () => {
  const { ann, person, store, workspaceId } = await withTwoTeams();
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam settings');
  await ben.clicks('Change lead times');
  await ann.clicks('Open Main team');
  await ann.clicks('Delete');
  await ann.fills('Type the name of the team to delete it', 'Main team');
  await ann.submits();
  await ann.sees('*Main team* is deleted.');
  expect(Object.values(await ben.submits()).join()).toMatch(/This team was deleted meanwhile/);
  expect(await store.findTeam(workspaceId, 'main')).toBeUndefined();
});

test('planners link channels, and neither add, rename nor delete a team', async () => {
  const { person } = await withTwoTeams();
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam settings');
  expect(await ben.sees('Teams and channels')).not.toContain('[Add a team]');
  await ben.clicks('Open Search');
  const seen = await ben.sees('[Link a channel]');
  expect(seen).not.toMatch(/\[(Rename|Delete)\]/);
  await ben.clicks('Link a channel');
  await ben.picks('Channel', '#random');
  await ben.submits();
  await ben.sees('<#C0RANDOM> is linked.');
});

test('before anything is saved there is one team, and no other can be added yet', async () => {
  const { person, store, workspaceId } = await startSettled();
  await store.deleteWorkspace(workspaceId);
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  const seen = await ann.sees('Answer the questions of `/aiteam next-hire` once');
  expect(seen).not.toContain('[Add a team]');
  expect(seen).toContain('*Owners:* <@U0ANN>');
});
