import { expect, test } from 'vitest';
import { manifestOfTheCautious, startSettled } from '../support/settings.ts';

const saved = 'Saved. It counts from now on.';

test('an owner names owners, planners and viewers, and it counts at once', async () => {
  const { person, settings, log } = await startSettled({ everybodyElse: 'nothing' });
  const [ann, ben, dev] = [person('ann'), person('ben'), person('dev')];
  await ben.types('#ai-team', '/aiteam status');
  await ben.sees('AI Team is not open to you yet');

  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.picks('Owners', '@ann', '@chloe');
  await ann.picks('Planners', '@ben');
  await ann.picks('Viewers', '@dev');
  await ann.chooses('Messages', 'Tell people privately when somebody puts them on a role');
  expect(await ann.submits()).toEqual({});
  await ann.sees(saved);
  expect(await settings()).toEqual({
    permissions: {
      owners: [ann.id, person('chloe').id],
      planners: [ben.id],
      plannerGroups: [],
      viewers: [dev.id],
      everybodyElse: 'nothing',
    },
    tellsPeople: true,
  });
  expect(await log()).toEqual(
    expect.arrayContaining([
      { kind: 'permission', userId: ben.id, to: 'planner' },
      { kind: 'tells-people', to: true },
    ]),
  );

  await ben.types('#ai-team', '/aiteam next-hire');
  await ben.sees('Step 1 of 3');
  await dev.types('#ai-team', '/aiteam status');
  await dev.sees('Next hire');
});

test('the form begins with what is saved, and saving it untouched changes nothing', async () => {
  const rights = { planners: ['U0BEN'], viewers: ['U0DEV'], everybodyElse: 'planner' } as const;
  const { person, settings, log } = await startSettled(rights);
  const before = await settings();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.submits();
  await ann.sees(saved);
  expect(await settings()).toEqual(before);
  expect(await log()).toEqual([]);
});

test('the last owner cannot be removed, and what was entered stays', async () => {
  const { person, settings } = await startSettled();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.picks('Owners');
  await ann.picks('Viewers', '@dev');
  expect(await ann.submits()).toEqual({ Owners: 'Please complete this required field.' });
  expect(JSON.stringify(ann.modal()?.values)).toContain('U0DEV');
  await ann.picks('Owners', '@ben');
  expect(await ann.submits()).toEqual({});
  expect(await ann.sees(saved)).not.toContain('[Change rights]');
  expect((await settings()).permissions.owners).toEqual([person('ben').id]);
});

test('an owner who has left does not count as the last one', async () => {
  const { person, slack } = await startSettled({ owners: ['U0ANN', 'U0BEN'] });
  slack.workspace.deactivates('@ben');
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.picks('Owners', '@ben');
  expect(await ann.submits()).toEqual({
    Owners:
      'At least one owner has to be a member of this workspace, so that somebody can change the rights.',
  });
});

test('guests can be viewers and planners, not owners', async () => {
  const { person, slack, settings } = await startSettled();
  slack.workspace.makes('@grace', 'guest');
  slack.workspace.makes('@dev', 'guest');
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.picks('Owners', '@ann', '@grace');
  expect(await ann.submits()).toEqual({
    Owners: 'Grace Kim is a guest; guests can be planners or viewers, not owners.',
  });
  await ann.picks('Owners', '@ann');
  await ann.picks('Planners', '@grace');
  await ann.picks('Viewers', '@dev');
  expect(await ann.submits()).toEqual({});
  await ann.sees(saved);
  expect((await settings()).permissions).toMatchObject({ planners: ['U0GRACE'], viewers: ['U0DEV'] });
  const dev = person('dev');
  await dev.types('#ai-team', '/aiteam status');
  await dev.sees('Next hire');
});

test('people of other organisations, apps and those who have left cannot be named', async () => {
  const { person, slack, settings } = await startSettled();
  slack.workspace.adds({ name: 'zoe', realName: 'Zoe Adler', teamId: 'T0PARTNER' });
  slack.workspace.deactivates('@grace');
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.picks('Owners', '@ann', '@aiteam');
  await ann.picks('Planners', '@zoe');
  await ann.picks('Viewers', '@grace');
  expect(await ann.submits()).toEqual({
    Owners: 'aiteam is an app; name people.',
    Planners: 'Zoe Adler belongs to another organisation and cannot be named.',
    Viewers: expect.stringMatching(/has left this workspace and cannot be named\.$/),
  });
  expect((await settings()).permissions.planners).toEqual([]);
});

test('nobody is named of whom Slack says nothing', async () => {
  const { person, slack, settings } = await startSettled();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.picks('Planners', '@ben');
  slack.control.failNext('users.info', 'fatal_error', 1);
  const { Planners } = await ann.submits();
  expect(Planners).toMatch(/Slack tells me nothing just now/);
  expect((await settings()).permissions.planners).toEqual([]);
});

test('user groups can be planners where the app may read them', async () => {
  const { person, settings } = await startSettled();
  const [ann, chloe] = [person('ann'), person('chloe')];
  await chloe.types('#ai-team', '/aiteam next-hire');
  await chloe.sees('You can look at this team but not change it');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.chooses('Planners: user groups', '@ai-leads (AI leads)');
  await ann.submits();
  await ann.sees(saved);
  expect((await settings()).permissions.plannerGroups).toEqual(['S0AILEADS']);
  await chloe.types('#ai-team', '/aiteam next-hire');
  await chloe.sees('Step 1 of 3');
});

test('without that scope the form says how to add it, and keeps the groups that are set', async () => {
  const { person, settings } = await startSettled(
    { plannerGroups: ['S0AILEADS'] },
    { manifest: manifestOfTheCautious() },
  );
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  await ann.sees('add the scope `usergroups:read`');
  await ann.submits();
  await ann.sees(saved);
  expect((await settings()).permissions.plannerGroups).toEqual(['S0AILEADS']);
});

test('of two owners at once the later one sees what changed, and decides', async () => {
  const { person, settings } = await startSettled({ owners: ['U0ANN', 'U0BEN'] });
  const [ann, ben] = [person('ann'), person('ben')];
  for (const owner of [ann, ben]) {
    await owner.types('#ai-team', '/aiteam settings');
    await owner.clicks('Change rights');
  }
  await ann.picks('Planners', '@dev');
  await ann.chooses('Everybody else in this workspace', 'Nothing');
  await ann.submits();
  await ben.picks('Planners', '@chloe');
  await ben.picks('Viewers', '@eva');
  await ben.submits();
  const seen = await ben.sees('Somebody else saved rights since you opened this form');
  expect(seen).toMatch(/\*Planners:\* <@U0DEV> \(you chose something else, which stands below\)/);
  expect(seen).toContain('*Everybody else:* nothing');
  expect(seen).not.toContain('*Viewers by name:*');
  expect((await settings()).permissions).toMatchObject({ planners: ['U0DEV'], viewers: [] });

  await ben.picks('Planners', '@chloe', '@dev');
  await ben.submits();
  await ben.sees(saved);
  expect((await settings()).permissions).toMatchObject({
    planners: ['U0CHLOE', 'U0DEV'],
    viewers: ['U0EVA'],
    everybodyElse: 'nothing',
  });
});

test('somebody who lost the rights meanwhile saves nothing, and the form stays', async () => {
  const { person, settings, sets } = await startSettled({ owners: ['U0ANN', 'U0BEN'] });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam settings');
  await ben.clicks('Change rights');
  await ben.picks('Viewers', '@eva');
  await sets({ owners: ['U0ANN'] });
  expect(await ben.submits()).toEqual({
    Owners: 'Only owners can do this. Ann Becker can let you: they type /aiteam settings.',
  });
  expect(JSON.stringify(ben.modal()?.values)).toContain('U0EVA');
  expect((await settings()).permissions.viewers).toEqual([]);
});

test('viewers see the settings without what changes them, and not who was let in by name', async () => {
  const { person } = await startSettled({ planners: ['U0BEN'], viewers: ['U0DEV'] });
  const grace = person('grace');
  await grace.types('#general', '/aiteam settings');
  const seen = await grace.sees('Who may do what');
  expect(seen).toContain('*Owners:* <@U0ANN>');
  expect(seen).toContain('12 weeks for a hire');
  expect(seen).not.toContain('U0DEV');
  expect(seen).not.toMatch(/\[(Change|Add|Open|Make)/);
});

test('a Slack admin makes themselves owner; the log has it, and the other owners are told', async () => {
  const { person, settings, log } = await startSettled({ everybodyElse: 'nothing', viewers: ['U0EVA'] });
  const [ann, eva] = [person('ann'), person('eva')];
  await eva.types('#ai-team', '/aiteam settings');
  await eva.clicks('Make me owner');
  await eva.sees('You own AI Team in this workspace now');
  expect((await settings()).permissions).toMatchObject({ owners: [ann.id, eva.id], viewers: [] });
  expect(await log()).toContainEqual({ kind: 'permission', userId: eva.id, to: 'owner' });
  await expect
    .poll(() => JSON.stringify(ann.messages('@aiteam')))
    .toContain('Eva Lindqvist, an admin of this Slack workspace, made themselves an owner');
});

test('a Slack admin to whom nothing is open gets the same with the refusal; nobody else does', async () => {
  const { person, settings } = await startSettled({ everybodyElse: 'nothing' });
  const [ben, frank] = [person('ben'), person('frank')];
  await ben.types('#ai-team', '/aiteam settings');
  expect(await ben.sees('AI Team is not open to you yet')).not.toContain('[Make me owner]');
  await frank.types('#ai-team', '/aiteam settings');
  await frank.sees('AI Team is not open to you yet');
  await frank.clicks('Make me owner');
  await frank.sees('You own AI Team in this workspace now');
  expect((await settings()).permissions.owners).toContain(frank.id);
});

test('on a Home that is closed to them, a Slack admin can let themselves in', async () => {
  const { person, settings } = await startSettled({ everybodyElse: 'nothing' });
  const frank = person('frank');
  await frank.opensHome();
  await frank.seesHome('AI Team is not open to you yet');
  await frank.onHome().clicks('Make me owner');
  await frank.sees('You own AI Team in this workspace now');
  await frank.seesHome('Next hire');
  expect((await settings()).permissions.owners).toContain(frank.id);
});
