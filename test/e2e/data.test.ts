import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { newTeam } from '../../src/team/team.ts';
import { readTeamFile, writeTeamFile } from '../../src/team/team-file.ts';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';

/** The files that the bot sent somebody, by name, with what they hold. */
async function filesFor(person: Person, { slack }: TestProgram): Promise<ReadonlyMap<string, string>> {
  const files = Object.values(person.snapshot().messages)
    .flat()
    .flatMap((message) => message.files);
  const bot = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const contents = files.map(async ({ id: file, name }) => {
    const { url_private_download = '' } = (await bot.files.info({ file })).file ?? {};
    const answer = await fetch(url_private_download, {
      headers: { authorization: `Bearer ${slack.botToken}` },
    });
    return [name, await answer.text()] as const;
  });
  return new Map(await Promise.all(contents));
}

async function aProgramWithATeam(): Promise<{ program: TestProgram; ann: Person; workspaceId: string }> {
  const program = await startTestProgram();
  const ann = program.person('ann');
  await asksForTheNextHire(ann, {
    answers: { cast: 'production', 'labelled-data': 'no', serving: 'batch' },
    people: [{ role: 'ML Engineer', person: '@ana' }],
    milestones: { launch: '2027-06-01' },
  });
  return { program, ann, workspaceId: ann.snapshot().team.id };
}

test('history tells who changed what, and what was advised, the newest first', async () => {
  const { program, ann } = await aProgramWithATeam();
  program.later({ days: 1 });
  await asksForTheNextHire(ann, { answers: { 'labelled-data': 'yes' } });
  await ann.types('#ai-team', '/aiteam history');
  const page = await ann.sees('What was changed');
  expect(page).toContain('put *Ana Silva* on the team as ML Engineer');
  expect(page).toContain('set the milestone *Launch* to 1 Jun 2027');
  expect(page).toContain('The advice became: hire *Data Engineer* next.');
  expect(page.indexOf('No → Yes')).toBeLessThan(page.indexOf('Ana Silva'));
});

test('a long history has pages', async () => {
  const { program, ann, workspaceId } = await aProgramWithATeam();
  for (let place = 0; place < 50; place += 1)
    await program.store.addHistory({
      workspaceId,
      teamId: 'main',
      by: ann.id,
      at: `2026-11-22T10:${String(place).padStart(2, '0')}:00Z`,
      changes: [{ kind: 'exported', format: `format-${place}` }],
    });
  await ann.types('#ai-team', '/aiteam history');
  expect(await ann.sees('format-49')).not.toContain('format-29');
  await ann.clicks('Older');
  expect(await ann.sees('format-29')).not.toContain('format-30');
  await ann.clicks('Older');
  await ann.sees('format-9');
  await ann.clicks('Newer');
  await ann.sees('format-29');
});

test('export brings JSON, CSV and Markdown in a direct message, to owners alone', async () => {
  const { program, ann } = await aProgramWithATeam();
  await ann.types('#ai-team', '/aiteam export');
  await ann.sees('in your direct messages');
  const files = await filesFor(ann, program);
  expect([...files.keys()]).toEqual([
    'ai-team-2026-11-21.json',
    'ai-team-2026-11-21.csv',
    'ai-team-2026-11-21.md',
  ]);
  const [json = '', csv, markdown] = [...files.values()];
  expect(readTeamFile(json)).toMatchObject({
    outcome: 'read',
    file: { team: { answers: { serving: 'batch' }, roster: [{ who: { name: 'Ana Silva' } }] } },
  });
  expect(csv).toContain('"Ana Silva"');
  expect(markdown).toContain('## Next hire\n\n**Data Engineer**');
  const ben = program.person('ben');
  await ben.types('#ai-team', '/aiteam export');
  await ben.sees('Only owners can do this. Ann Becker can let you');
});

test('export and import without the scope for files say which one they need', async () => {
  const manifest = readManifest();
  const { scopes } = manifest.oauth_config;
  const program = await startTestProgram({
    manifest: {
      ...manifest,
      oauth_config: { ...manifest.oauth_config, scopes: { ...scopes, bot_optional: [] } },
    },
  });
  const ann = program.person('ann');
  await asksForTheNextHire(ann);
  await ann.types('#ai-team', '/aiteam export csv');
  await ann.sees('`files:write`');
  await ann.types('#ai-team', '/aiteam import');
  await ann.sees('`files:read`');
});

test('import shows what it would change, changes it, and gives the same team as was exported', async () => {
  const { program, ann, workspaceId } = await aProgramWithATeam();
  const before = await program.store.findTeam(workspaceId, 'main');
  const content = writeTeamFile('', before?.team ?? newTeam);
  await asksForTheNextHire(ann, { answers: { serving: 'real-time' } });
  await ann.types('#ai-team', '/aiteam import');
  await ann.attaches('The JSON file of /aiteam export', { name: 'team.json', content });
  await ann.submits();
  await ann.sees('answered *Serving* anew: Real-time');
  expect((await program.store.findTeam(workspaceId, 'main'))?.team.answers.serving).toBe('real-time');
  await ann.submits();
  await ann.sees('Next hire:');
  expect((await program.store.findTeam(workspaceId, 'main'))?.team).toEqual(before?.team);
});

test('a team that is changed while somebody looks at an import is shown to them first', async () => {
  const { program, ann, workspaceId } = await aProgramWithATeam();
  const content = writeTeamFile('', newTeam);
  await ann.types('#ai-team', '/aiteam import');
  await ann.attaches('The JSON file of /aiteam export', { name: 'team.json', content });
  await ann.submits();
  await ann.sees('took *Ana Silva*');
  const saved = await program.store.findTeam(workspaceId, 'main');
  await program.store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: { ...(saved?.team ?? newTeam), roster: [] },
    expectedVersion: saved?.version ?? 0,
    by: ann.id,
    at: '2026-11-21T10:00:00Z',
  });
  await ann.submits();
  expect(await ann.sees('was changed meanwhile')).not.toContain('Ana Silva');
});

test.each([
  ['hello', 'not JSON'],
  ['{"some":"thing"}', 'not a team of AI Team'],
  [writeTeamFile('', { ...newTeam, leadTimes: { hire: -1, contract: 2, notice: 0 } }), 'team.leadTimes.hire'],
])(
  'a file that is no team (%.20s) is refused beside the input, and nothing changes',
  async (content, problem) => {
    const { program, ann, workspaceId } = await aProgramWithATeam();
    await ann.types('#ai-team', '/aiteam import');
    await ann.attaches('The JSON file of /aiteam export', { name: 'team.json', content });
    expect(Object.values(await ann.submits()).join()).toContain(problem);
    expect(await program.store.findTeam(workspaceId, 'main')).toMatchObject({ version: 1 });
  },
);

test('an owner has somebody forgotten: nothing names them, and the advice stays the same', async () => {
  const { program, ann, workspaceId } = await aProgramWithATeam();
  await ann.types('#ai-team', '/aiteam forget @ana');
  await ann.sees('This cannot be undone');
  await ann.submits();
  await ann.sees('On one team a seat without a name is left');
  const kept = JSON.stringify([
    await program.store.findTeam(workspaceId, 'main'),
    await program.store.findHistory(workspaceId, 'main', 100),
  ]);
  expect(kept).not.toContain('Ana Silva');
  expect(kept).not.toContain(program.person('ana').id);
  await ann.types('#ai-team', '/aiteam status');
  expect(await ann.sees('Next hire: Data Engineer')).not.toContain('Ana Silva');
});

test('everybody may have themselves forgotten, but nobody else, and not the only owner', async () => {
  const { program, ann } = await aProgramWithATeam();
  const ana = program.person('ana');
  await ana.types('#ai-team', '/aiteam forget @ben');
  await ana.sees('Only owners can have somebody else forgotten');
  await ana.types('#ai-team', '/aiteam forget me');
  await ana.submits();
  await ana.sees('Done: nothing here names this person any more');
  await ann.types('#ai-team', '/aiteam forget me');
  await ann.sees('The only owner cannot be forgotten');
  await ann.types('#ai-team', '/aiteam forget');
  await ann.sees('Name the person to forget');
});

test('delete-data shows what goes, asks for the word, and deletes it all', async () => {
  const { program, ann, workspaceId } = await aProgramWithATeam();
  await ann.types('#ai-team', '/aiteam delete-data');
  expect(await ann.sees('This deletes the team of this workspace')).toContain('1 person on them');
  await ann.fills('Type “delete” to go on', 'yes');
  expect(Object.values(await ann.submits()).join()).toContain('nothing was deleted');
  await ann.fills('Type “delete” to go on', ' Delete ');
  await ann.submits();
  await ann.sees('Everything that was kept of this workspace is deleted');
  expect(await program.store.openTeam({ workspaceId, userId: ann.id })).toMatchObject({
    teams: 0,
    settingsVersion: 0,
  });
  expect(await program.store.findHistory(workspaceId, 'main', 10)).toEqual([]);
});
