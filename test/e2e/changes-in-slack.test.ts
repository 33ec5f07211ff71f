import { expect, test } from 'vitest';
import { newTeam } from '../../src/team/team.ts';
import { startWithTeam } from '../support/a-team-in-slack.ts';

test('somebody who is deactivated ends today on the team, and the owner reads once what that changes', async () => {
  const { slack, ann, messagesTo, roster, store, workspaceId, settled } = await startWithTeam();
  slack.workspace.deactivates('@ben');
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  const [told] = messagesTo('ann');
  expect(told).toContain('*Ben Okafor* (Data Engineer) has no active account');
  expect(told).toContain('I noted 21 Nov 2026 as the last day');
  expect(told).toContain('*Data Engineer*: 1 → 0 in seat of 1 needed, 1 missing');
  expect(told).toContain('*Data pipeline build*: accountable is the Data Engineer');
  expect(told).toMatch(/• Data Engineer: in seat by .* 2027, open the role by .* 2026/);
  expect(told).toMatch(/\*Next hire\*\n• .* → \*Data Engineer\*/);
  expect(await roster()).toMatchObject([{}, { endsOn: '2026-11-21', who: { name: 'Ben Okafor' } }]);
  expect(await store.findHistory(workspaceId, 'main', 1)).toMatchObject([{ by: '' }]);
  // The bot's own change makes the answers no younger.
  expect(await store.findTeam(workspaceId, 'main')).toMatchObject({ updatedBy: ann.id });

  slack.workspace.changes('@ben', { title: 'Gone' });
  slack.workspace.deactivates('@ben');
  await settled();
  expect(messagesTo('ann')).toHaveLength(1);
  expect(messagesTo('eva')).toHaveLength(0);
});

test('a departure is undone with a button, and is not noted again by the next event', async () => {
  const { slack, ann, messagesTo, roster, settled } = await startWithTeam({ endsOn: '2027-06-30' });
  slack.workspace.deactivates('@ben');
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  await ann.clicks('Undo');
  await ann.sees('Undone.');
  expect(await roster()).toMatchObject([{}, { endsOn: '2027-06-30' }]);
  slack.workspace.deactivates('@ben');
  await settled();
  expect(await roster()).toMatchObject([{}, { endsOn: '2027-06-30' }]);
});

test('the same news twice at the same time is told once', async () => {
  const { slack, messagesTo, settled } = await startWithTeam();
  for (let times = 0; times < 5; times += 1) slack.workspace.deactivates('@ben');
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  await settled();
  expect(messagesTo('ann')).toHaveLength(1);
});

test('a new title that reads as another role is offered, and taken only when the owner says so', async () => {
  const { slack, ann, messagesTo, roster } = await startWithTeam();
  slack.workspace.changes('@ben', { title: 'MLOps-Ingenieur <!channel>' });
  slack.workspace.changes('@ben', { title: 'MLOps-Ingenieur (m/w/d), <!channel>' });
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  expect(messagesTo('ann')[0]).toContain(
    '“MLOps-Ingenieur (m/w/d), &lt;!channel&gt;”, which reads as MLOps Engineer',
  );
  expect(messagesTo('ann')[0]).toContain('*Data Engineer*: 1 → 0 in seat');
  expect((await roster())[1]?.roles).toEqual([{ role: 'data-engineer', share: 1 }]);
  await ann.clicks('Change to MLOps Engineer');
  await ann.sees('*Ben Okafor* is now MLOps Engineer');
  expect((await roster())[1]?.roles).toEqual([{ role: 'mlops-engineer', share: 1 }]);
  await ann.clicks('Change to MLOps Engineer');
  await ann.sees('This does not fit any more');
});

test('a title of a role that they have, or of none, is no news', async () => {
  const { slack, messagesTo, settled } = await startWithTeam();
  slack.workspace.changes('@ben', { title: 'Senior Data Engineer' });
  slack.workspace.changes('@ben', { title: 'Dad of three' });
  slack.workspace.changes('@grace', { title: 'MLOps Engineer' });
  await settled();
  expect(messagesTo('ann')).toEqual([]);
});

test('a person who is renamed has the new name on the team, and nobody is told', async () => {
  const { slack, messagesTo, roster, settled } = await startWithTeam();
  slack.workspace.changes('@ben', { realName: 'Ben Okafor-Lind' });
  await expect.poll(async () => (await roster())[1]?.who).toMatchObject({ name: 'Ben Okafor-Lind' });
  await settled();
  expect(messagesTo('ann')).toEqual([]);
});

test('the owner is told that somebody became a guest, and that somebody is back', async () => {
  const { slack, messagesTo, roster } = await startWithTeam();
  slack.workspace.makes('@ben', 'guest');
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  expect(messagesTo('ann')[0]).toContain(
    '*Ben Okafor* (Data Engineer) is a guest in this Slack workspace now',
  );
  expect((await roster())[1]?.endsOn).toBeUndefined();
  slack.workspace.deactivates('@ben');
  await expect.poll(() => messagesTo('ann')).toHaveLength(2);
  slack.workspace.reactivates('@ben');
  await expect.poll(() => messagesTo('ann')).toHaveLength(3);
  expect(messagesTo('ann')[2]).toContain('has an active account in this Slack workspace again');
});

test('an owner who leaves is not told of it; the planners are', async () => {
  const program = await startWithTeam();
  const { slack, store, workspaceId, ann, messagesTo, person } = program;
  const opened = await store.openTeam({ workspaceId, userId: ann.id });
  const { permissions } = opened.settings;
  await store.saveSettings({
    workspaceId,
    settings: {
      ...opened.settings,
      permissions: { ...permissions, owners: [person('ben').id], planners: [person('chloe').id] },
    },
    expectedVersion: opened.settingsVersion,
    by: ann.id,
    at: '2026-11-20T09:00:00Z',
    changes: [],
  });
  slack.workspace.deactivates('@ben');
  await expect.poll(() => messagesTo('chloe')).toHaveLength(1);
  expect(messagesTo('ann')).toEqual([]);
});

test('somebody new whose title is a role that the team lacks is offered once, and added by a button', async () => {
  const { slack, ann, messagesTo, roster, settled } = await startWithTeam();
  slack.workspace.adds({ name: 'zoe', realName: 'Zoe Adler', title: 'Senior MLOps Engineer' });
  slack.workspace.adds({ name: 'yan', realName: 'Yan Li', title: 'Data Engineer' });
  slack.workspace.adds({ name: 'gus', realName: 'Gus Guest', title: 'MLOps Engineer', standing: 'guest' });
  slack.workspace.adds({ name: 'kim', realName: 'Kim Cook', title: 'Chef' });
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  expect(messagesTo('ann')[0]).toContain(
    '*Zoe Adler* joined this Slack workspace as “Senior MLOps Engineer”',
  );
  await ann.clicks('Add to the team');
  await ann.sees('*Zoe Adler* joins the team as MLOps Engineer');
  expect((await roster())[2]).toMatchObject({
    who: { kind: 'slack', name: 'Zoe Adler' },
    roles: [{ role: 'mlops-engineer', share: 1 }],
    seniority: 'senior',
  });
  await ann.clicks('Add to the team');
  await ann.sees('This does not fit any more');
  await settled();
  expect(messagesTo('ann').filter((text) => text.includes('joined this Slack'))).toHaveLength(1);
  expect(await roster()).toHaveLength(3);
});

test('what Slack says of people is noted when they come onto the team, so that the next title is news', async () => {
  const { slack, ann, messagesTo, store, workspaceId, person } = await startWithTeam();
  await ann.types('#ai-team', '/aiteam role data scientist @dev');
  await expect
    .poll(() => store.findProfile(workspaceId, person('dev').id))
    .toMatchObject({ title: 'Data Scientist' });
  slack.workspace.changes('@dev', { title: 'ML Engineer' });
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
});

test('somebody with several roles is not changed by a button; their form opens instead', async () => {
  const { slack, ann, messagesTo } = await startWithTeam({
    roles: [
      { role: 'data-engineer', share: 0.5 },
      { role: 'data-analyst', share: 0.5 },
    ],
  });
  slack.workspace.changes('@ben', { title: 'MLOps Engineer' });
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  expect(await ann.sees('which reads as MLOps Engineer')).not.toContain('[Change to');
  await ann.clicks('Edit');
  await ann.sees('Edit a person');
});

test('a change counts at once for what somebody may do, whatever was known of them', async () => {
  const { slack, person } = await startWithTeam();
  const grace = person('grace');
  await grace.types('#general', '/aiteam status');
  await grace.sees('Next hire:');
  const heard = () => slack.control.frames().filter(({ direction }) => direction === 'from-app').length;
  const before = heard();
  slack.workspace.makes('@grace', 'guest');
  await expect.poll(heard).toBeGreaterThan(before);
  await grace.types('#general', '/aiteam status');
  await grace.sees('AI Team is not open to you yet');
});

test('of somebody on two teams the owner reads one message, with a way to undo for each team', async () => {
  const { slack, ann, store, workspaceId, messagesTo, roster } = await startWithTeam();
  await store.createTeam({
    workspaceId,
    teamId: 'search',
    name: 'Search',
    by: ann.id,
    at: '2026-11-20T09:00:00Z',
  });
  await store.saveTeam({
    workspaceId,
    teamId: 'search',
    team: { ...newTeam, roster: (await roster()).slice(1) },
    expectedVersion: 1,
    by: ann.id,
    at: '2026-11-20T09:00:00Z',
  });
  slack.workspace.deactivates('@ben');
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  expect(messagesTo('ann')[0]?.match(/has no active account/g)).toHaveLength(2);
  expect(messagesTo('ann')[0]).toContain('*Search*');
  expect((await ann.sees()).match(/\[Undo\]/g)).toHaveLength(2);
  const other = await store.findTeam(workspaceId, 'search');
  expect([(await roster())[1]?.endsOn, other?.team.roster[0]?.endsOn]).toEqual(['2026-11-21', '2026-11-21']);
});

test('a message that Slack refuses is not sent again, because it may have arrived, and the next news is told', async () => {
  const program = await startWithTeam();
  program.slack.control.failNext('chat.postMessage', 'fatal_error', 1);
  program.slack.workspace.deactivates('@ben');
  await expect
    .poll(() => program.complaints.map(({ msg }) => msg))
    .toEqual(['nobody could be told of a change in Slack']);
  expect((await program.roster())[1]?.endsOn).toBe('2026-11-21');
  program.slack.workspace.makes('@ana', 'guest');
  await expect.poll(() => program.messagesTo('ann')).toHaveLength(1);
  expect(program.messagesTo('ann')[0]).toContain('Ana Silva');
});
