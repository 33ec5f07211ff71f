import { describe, expect, test } from 'vitest';
import { type Reminding, remindsLater, setsUpReminder, startWithReminders } from '../support/reminding.ts';
import { messageText } from '../support/visible-text.ts';

/** By whom and when reminders are deleted here. */
const made = { by: 'U1', at: '2026-11-21T09:00:00Z' };

/** A digest of one role to open and two tasks without somebody accountable, in #ai-team on a Monday. */
async function startWithDigest(): Promise<Reminding & { digest(): string }> {
  const program = await startWithReminders();
  await setsUpReminder(program.ann);
  await remindsLater(program, { days: 1, hours: 23 });
  const digest = () => {
    const message = program.ann.messages('#ai-team').find(({ text }) => text.startsWith('AI team reminder'));
    return message ? messageText(message) : '';
  };
  expect(digest()).toContain('MLOps Engineer is to be opened soon');
  return Object.assign(program, { digest });
}

async function decisions({ store, workspaceId }: Reminding) {
  const states = await store.reminders.gapStates(workspaceId, 'main');
  return states.flatMap(({ key, decision }) => (decision ? [{ key, ...decision }] : []));
}

const opening = 'late-opening:mlops-engineer:any';

describe('from a digest', () => {
  test('a role is filled: the person is on the team, and everybody reads it in the message', async () => {
    const program = await startWithDigest();
    const { ann, store, workspaceId, digest } = program;
    await ann.clicks('Filled');
    await ann.sees('Who fills *MLOps Engineer*');
    expect(await ann.submits()).toEqual({
      'Person in Slack': 'Choose a person, or type a name below for somebody outside Slack.',
    });
    await ann.picks('Person in Slack', '@dev');
    expect(await ann.submits()).toEqual({});
    await ann.sees('MLOps Engineer is filled by');
    expect(digest()).toMatch(/Filled by Dev \w+\. Done by <@U0ANN> on 23 Nov 2026\./);
    const saved = await store.findTeam(workspaceId, 'main');
    expect(saved?.team.roster.at(-1)?.roles).toEqual([{ role: 'mlops-engineer', share: 1 }]);
    expect(await remindsLater(program, { days: 7 })).toEqual({ skipped: 1 });
  });

  test('somebody covers it, until the facts change', async () => {
    const program = await startWithDigest();
    const { ann, digest } = program;
    await ann.clicks('Covered by…');
    await ann.sees('Who covers it for now?');
    await ann.fills('Or the name of somebody outside Slack', 'The <!channel> *agency*');
    expect(await ann.submits()).toEqual({});
    expect(digest()).toContain('Covered by The &lt;!channel&gt; *agency*. Done by <@U0ANN>');
    expect(await decisions(program)).toMatchObject([
      { key: opening, kind: 'covered', who: { kind: 'outside', name: 'The <!channel> *agency*' } },
    ]);
    await remindsLater(program, { days: 7 });
    expect(ann.messages('#ai-team').at(-1)?.text).not.toContain('is to be opened soon');
  });

  test.each([
    ['Snooze', '2026-11-24', '24 Nov 2026'],
    ['Snooze until next Monday', '2026-11-30', '30 Nov 2026'],
  ])('“%s” leaves it out until %s', async (entry, until, shown) => {
    const program = await startWithDigest();
    const { ann, digest } = program;
    await ann.clicks(entry);
    expect(digest()).toContain(`Snoozed until ${shown}. Done by <@U0ANN> on 23 Nov 2026.`);
    expect(await decisions(program)).toMatchObject([{ key: opening, kind: 'snoozed', until }]);
    await remindsLater(program, { days: 7 });
    expect(ann.messages('#ai-team').at(-1)?.text).toContain('MLOps Engineer');
  });

  test('it is snoozed until a date, which has to lie ahead', async () => {
    const program = await startWithDigest();
    const { ann, digest } = program;
    await ann.clicks('Snooze until a date…');
    await ann.fills('Until', '2026-11-23');
    expect(await ann.submits()).toEqual({ Until: 'Choose a day after today.' });
    await ann.fills('Until', '2026-12-08');
    expect(await ann.submits()).toEqual({});
    expect(digest()).toContain('Snoozed until 8 Dec 2026.');
    await remindsLater(program, { days: 7 });
    expect(ann.messages('#ai-team').at(-1)?.text).not.toContain('is to be opened soon');
  });

  test('a role that is to be opened now is snoozed until 30 days before its milestone, not before its own date', async () => {
    const program = await startWithDigest();
    await program.ann.clicks('Snooze until 30 days before the milestone');
    // The milestone is on 20 February; the role was to be opened in November.
    expect(await decisions(program)).toMatchObject([{ kind: 'snoozed', until: '2027-01-21' }]);
  });

  test('what is far away is snoozed until 30 days before its milestone; what is near is not', async () => {
    const near = await startWithReminders({ milestones: { 'first-production-run': '2026-12-15' } });
    await setsUpReminder(near.ann);
    await remindsLater(near, { days: 1, hours: 23 });
    await near.ann.sees('MLOps Engineer');
    await expect(near.ann.clicks('Snooze until 30 days before the milestone')).rejects.toThrow(
      'does not see',
    );
    const program = await startWithReminders({ milestones: { 'first-production-run': '2027-04-10' } });
    await setsUpReminder(program.ann);
    await remindsLater(program, { days: 1, hours: 23 });
    const { ann } = program;
    await ann.clicks('Snooze until 30 days before the milestone');
    expect(await decisions(program)).toMatchObject([{ kind: 'snoozed', until: '2027-03-11' }]);
    await ann.clicks('Undo');
    // In an old message: what was coming then is late by now.
    program.later({ days: 60 });
    await ann.clicks('Snooze until 30 days before the milestone');
    await ann.sees(
      'This has changed since the reminder, so nothing was done. It stands so now: The role of MLOps Engineer',
    );
    expect(await decisions(program)).toEqual([]);
  });

  test('a snooze ends early when the facts change', async () => {
    const program = await startWithDigest();
    const { ann, store, workspaceId } = program;
    await ann.clicks('Snooze until a date…');
    await ann.fills('Until', '2027-03-01');
    await ann.submits();
    const saved = await store.findTeam(workspaceId, 'main');
    if (!saved) throw new Error('nothing is saved');
    const milestones = { 'first-production-run': '2027-02-10' };
    await store.saveTeam({
      workspaceId,
      teamId: 'main',
      team: { ...saved.team, milestones },
      expectedVersion: saved.version,
      by: ann.id,
      at: program.now().toString(),
    });
    await remindsLater(program, { days: 7 });
    expect(ann.messages('#ai-team').at(-1)?.text).toContain('MLOps Engineer is not open');
  });

  test('a role that is not needed is set aside with its reason, and can be wanted again', async () => {
    const program = await startWithDigest();
    const { ann, store, workspaceId, digest } = program;
    await ann.clicks('Not needed');
    await ann.fills('Why it is not needed', '   ');
    expect(await ann.submits()).toEqual({ 'Why it is not needed': 'Say why, in a few words.' });
    await ann.fills('Why it is not needed', 'The cloud vendor runs it');
    expect(await ann.submits()).toEqual({});
    expect(digest()).toContain('Not needed: “The cloud vendor runs it”. Done by <@U0ANN>');
    const aside = async () => (await store.findTeam(workspaceId, 'main'))?.team.setAside;
    expect(await aside()).toMatchObject([{ role: 'mlops-engineer', reason: 'The cloud vendor runs it' }]);
    await ann.clicks('Undo');
    expect(digest()).not.toContain('Not needed: “');
    expect(await aside()).toEqual([]);
  });

  test('a task that is not needed is not asked for again, and no role is set aside for it', async () => {
    const program = await startWithReminders();
    const { ann, store, workspaceId } = program;
    await ann.types('#ai-team', '/aiteam remind');
    await ann.chooses('Of what', 'Tasks without an accountable person');
    await ann.submits();
    await remindsLater(program, { days: 1, hours: 23 });
    await ann.clicks('Not needed');
    await ann.sees('“Deploy to production”');
    await ann.fills('Why it is not needed', 'The vendor answers for it');
    expect(await ann.submits()).toEqual({});
    expect(await decisions(program)).toMatchObject([
      { kind: 'not-needed', reason: 'The vendor answers for it', by: ann.id, on: '2026-11-23' },
    ]);
    expect((await store.findTeam(workspaceId, 'main'))?.team.setAside).toEqual([]);
    await remindsLater(program, { days: 7 });
    const next = ann.messages('#ai-team').at(-1)?.text;
    expect(next).toContain('Monitoring and alerting');
    expect(next).not.toContain('Deploy to production');
  });

  test('old answers are gone through again from the message', async () => {
    const program = await startWithReminders();
    const { ann } = program;
    await ann.types('#ai-team', '/aiteam remind');
    await ann.chooses('Of what', 'Old answers');
    await ann.submits();
    // Monday, 21 December.
    await remindsLater(program, { days: 1, hours: 23 });
    for (let week = 1; week <= 4; week += 1) await remindsLater(program, { days: 7 });
    await ann.sees('The team was last changed 31 days ago. Is it still so?');
    await ann.clicks('Change answers');
    await ann.sees('Step 1 of 3');
  });

  test('what was decided can be taken back, and its buttons are there again', async () => {
    const program = await startWithDigest();
    const { ann, digest } = program;
    await ann.clicks('Snooze until next Monday');
    expect(digest().match(/\[Filled]/g)).toHaveLength(2);
    await ann.clicks('Undo');
    expect(digest().match(/\[Filled]/g)).toHaveLength(3);
    expect(await decisions(program)).toEqual([]);
  });

  test('“Why” says the reason and its source, to whoever asks', async () => {
    const program = await startWithDigest();
    const ben = program.person('ben');
    await ben.clicks('Why');
    const seen = await ben.sees('*Source*');
    expect(seen).toContain('Core roles on AI teams');
    expect(program.ann.messages('#ai-team').at(-1)?.text).not.toContain('*Source*');
  });

  test('somebody who may not change the team reads who can help, and nothing happens', async () => {
    const program = await startWithDigest();
    const ben = program.person('ben');
    for (const press of ['Filled', 'Covered by…', 'Snooze until next Monday', 'Not needed']) {
      await ben.clicks(press);
      await ben.sees('You can look at this team but not change it. Ann Becker can let you');
    }
    expect(await decisions(program)).toEqual([]);
    expect(program.digest()).not.toContain('Done by');
  });
});

describe('an old message', () => {
  test('says so where the gap is closed', async () => {
    const program = await startWithDigest();
    const { ann } = program;
    await ann.types('#general', '/aiteam filled mlops @dev');
    await ann.sees('is filled by');
    const before = program.digest();
    await ann.clicks('Snooze until next Monday');
    await ann.sees('This is settled meanwhile');
    expect(program.digest()).toBe(before);
  });

  test('says how it stands where the facts changed', async () => {
    const program = await startWithDigest();
    const { ann, store, workspaceId } = program;
    const saved = await store.findTeam(workspaceId, 'main');
    if (!saved) throw new Error('nothing is saved');
    await store.saveTeam({
      workspaceId,
      teamId: 'main',
      team: { ...saved.team, milestones: { 'first-production-run': '2027-02-18' } },
      expectedVersion: saved.version,
      by: ann.id,
      at: program.now().toString(),
    });
    await ann.clicks('Not needed');
    await ann.sees('This has changed since the reminder, so nothing was done');
    expect(await decisions(program)).toEqual([]);
  });

  test('says so where its slot is not kept any more, and where its reminder was deleted still works', async () => {
    const program = await startWithDigest();
    const { ann, store, workspaceId } = program;
    const [saved] = await store.reminders.list(workspaceId);
    if (!saved) throw new Error('no reminder is saved');
    await store.reminders.delete(workspaceId, saved.reminderId, made);
    await ann.clicks('Snooze until next Monday');
    expect(program.digest()).toContain('Snoozed until 30 Nov 2026.');
    await store.reminders.forgetSlotsBefore(program.now().add({ hours: 1 }).epochMilliseconds, 100);
    await ann.clicks('Undo');
    await ann.sees('This reminder is so old that I do not keep it any more');
  });

  test('that was deleted is not needed to note what was done', async () => {
    const program = await startWithDigest();
    const { ann, slack } = program;
    slack.control.failNext('chat.update', 'message_not_found');
    await ann.clicks('Snooze until next Monday');
    await ann.sees('Snoozed until 30 Nov 2026. Done by <@U0ANN>');
    expect(await decisions(program)).toMatchObject([{ kind: 'snoozed' }]);
  });
});

test('of two who press at once, the second one reads what the first one did', async () => {
  const program = await startWithDigest();
  const { ann, store, workspaceId } = program;
  await ann.clicks('Covered by…');
  const [slot] = await store.reminders
    .listSlots(workspaceId, (await store.reminders.list(workspaceId))[0]?.reminderId ?? '', 9)
    .then((slots) => slots.filter(({ state }) => state === 'sent'));
  if (!slot) throw new Error('nothing was sent');
  const note = {
    key: opening,
    what: 'snoozed',
    by: 'U0BEN',
    on: '2026-11-23',
    detail: '24 Nov 2026',
  } as const;
  await store.reminders.changeDigest(workspaceId, slot.slotId, (digest) => ({ ...digest, notes: [note] }));
  await ann.picks('Person in Slack', '@ana');
  await ann.submits();
  await ann.sees('Somebody was first. :white_check_mark: Snoozed until 24 Nov 2026. Done by <@U0BEN>');
  expect(await decisions(program)).toEqual([]);
});
