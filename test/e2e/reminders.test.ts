import { expect, test } from 'vitest';
import { dmsTo, remindsLater, remindsNow, setsUpReminder, startWithReminders } from '../support/reminding.ts';

test('a reminder is set up in a form that knows what most want, and comes at its time', async () => {
  const program = await startWithReminders();
  const { ann } = program;
  await setsUpReminder(ann);
  await ann.sees('every Monday at 09:00, Europe/Berlin');
  // Monday at nine in Berlin.
  expect(await remindsLater(program, { days: 1, hours: 22, minutes: 59 })).toEqual({});
  expect(await remindsLater(program, { minutes: 1 })).toEqual({ sent: 1 });
  const seen = await program.person('ben').sees('AI team reminder');
  expect(seen).toContain('MLOps Engineer is to be opened soon');
  expect(seen).toContain('*Open the role by 28 Nov 2026.*');
  expect(seen.indexOf('*Act now*')).toBeLessThan(seen.indexOf('*Coming*'));
  expect(seen).toContain('that Ann Becker set up for this channel');
  const posted = program.slack.control.accepted().filter(({ metadata }) => metadata !== null);
  expect(posted).toHaveLength(1);
  expect(JSON.stringify(posted[0]?.metadata)).toMatch(
    /^\{"event_type":"aiteam_reminder","event_payload":\{"slot":"[\da-f-]{36}"\}\}$/,
  );
  expect(posted[0]?.text).toContain('MLOps Engineer is to be opened soon');
  expect(await remindsNow(program)).toEqual({});
});

test('the form keeps what was entered, and says beside each field what is wrong with it', async () => {
  const { ann, slack, store, workspaceId } = await startWithReminders();
  await ann.types('#general', '/aiteam remind');
  await ann.sees('Set up a reminder');
  await ann.chooses('On these days');
  await ann.fills('Working hours to', '07:00');
  await ann.fills('Other closed days', '2026-12-24\n24 December');
  expect(await ann.submits()).toEqual({
    'On these days': 'Choose at least one day of the week, or a day of the month below.',
    'Working hours to': 'Choose a time after the first one.',
    'Other closed days':
      'I cannot read “24 December” as a date. Write it as year, month and day, such as 2027-01-15.',
  });
  await ann.chooses('On these days', 'Tuesday', 'Friday');
  await ann.chooses('Or on a day of the month', '15');
  await ann.chooses('Of what', 'Missing roles');
  await ann.fills('Working hours to', '17:00');
  await ann.fills('Other closed days', '2026-12-24, 2026-12-31');
  expect(await ann.submits()).toEqual({
    'Or on a day of the month':
      'Choose days of the week or a day of the month, not both: take the days above out, or choose “None” here.',
  });
  await ann.chooses('Or on a day of the month', 'None: by days of the week');
  expect(await ann.submits()).toEqual({
    Channel: 'I am not in this channel. Type /invite @aiteam there, then press “Save” again.',
  });
  slack.workspace.invitesBot('#general');
  slack.workspace.archives('#random');
  await ann.chooses('Public holidays of', 'Germany');
  await ann.picks('Channel', '#general');
  await ann.picks('Who is told when something is wrong', '@ben');
  expect(await ann.submits()).toEqual({});
  await ann.sees('every Tuesday and Friday at 09:00, Europe/Berlin');
  expect(await store.reminders.list(workspaceId, 'main')).toMatchObject([
    {
      channelId: 'C0GENERAL',
      reminder: {
        kinds: ['missing-role'],
        schedule: { every: { kind: 'week', days: [2, 5] }, time: '09:00', zone: 'Europe/Berlin' },
        calendar: { country: 'DE', to: '17:00', closedDays: ['2026-12-24', '2026-12-31'] },
        ownerId: 'U0BEN',
      },
    },
  ]);
});

test('a region of the country can be chosen where it has holidays of its own, and stays with its country', async () => {
  const program = await startWithReminders();
  const { ann, store, workspaceId } = program;
  const calendars = async () =>
    (await store.reminders.list(workspaceId)).map(({ reminder: { calendar } }) => [
      calendar.country,
      calendar.region,
    ]);
  await ann.types('#ai-team', '/aiteam remind');
  expect(await ann.sees('Set up a reminder')).not.toContain('And of its region');
  await ann.fills('At', '10:15');
  await ann.chooses('Public holidays of', 'Austria');
  expect(await ann.sees('Set up a reminder')).not.toContain('And of its region');
  await ann.chooses('Public holidays of', 'Germany');
  await ann.chooses('And of its region', 'Bavaria');
  await ann.chooses('On these days', 'Wednesday');
  expect(await ann.submits()).toEqual({});
  expect(await calendars()).toEqual([['DE', 'BY']]);
  await ann.types('#ai-team', '/aiteam remind list');
  const listed = await ann.sees('the public holidays of Germany (Bavaria)');
  // What was filled in before the country was chosen is not lost.
  expect(listed).toContain('every Wednesday at 10:15');
  // Epiphany, on Wednesday 6 January, is a holiday there: it moves to Thursday at eight.
  for (let week = 0; week < 6; week += 1) await remindsLater(program, { days: 7 });
  await ann.types('#ai-team', '/aiteam remind list');
  const epiphany = Temporal.Instant.from('2027-01-07T07:00:00Z').epochMilliseconds / 1000;
  expect(await ann.sees('Germany (Bavaria)')).toContain(`<!date^${epiphany}^`);

  await ann.clicks('Change');
  await ann.chooses('Public holidays of', 'Australia');
  expect(await ann.submits()).toEqual({});
  expect(await calendars()).toEqual([['AU', undefined]]);
  await ann.types('#ai-team', '/aiteam remind list');
  await ann.clicks('Change');
  await ann.chooses('And of its region', 'Tasmania');
  expect(await ann.submits()).toEqual({});
  expect(await calendars()).toEqual([['AU', 'TAS']]);
});

test('a channel where nobody may write is refused in words', async () => {
  const { ann, slack } = await startWithReminders();
  slack.workspace.restricts('#ai-team', 'read-only');
  await ann.types('#general', '/aiteam remind');
  await ann.picks('Channel', '#ai-team');
  expect(await ann.submits()).toEqual({
    Channel: 'Slack does not let me post in this channel. Choose another one.',
  });
});

test('the list shows the next date, and changes, pauses, resumes and deletes', async () => {
  const program = await startWithReminders();
  const { ann, store, workspaceId } = program;
  await setsUpReminder(ann);
  await ann.types('#general', '/aiteam remind list');
  // Monday, 23 November, 08:00 UTC.
  expect(await ann.sees('every Monday at 09:00')).toContain('Next: *<!date^1795420800^');
  await ann.clicks('Look now');
  expect(await ann.sees('would say this')).toContain('MLOps Engineer');
  await ann.clicks('Change');
  await ann.fills('At', '10:30');
  expect(await ann.submits()).toEqual({});
  await ann.types('#general', '/aiteam remind list');
  await ann.sees('every Monday at 10:30');
  await ann.clicks('Pause');
  await ann.sees('*Paused*: somebody paused it.');
  expect(await remindsLater(program, { days: 2 })).toEqual({});
  await ann.clicks('Resume');
  // Half an hour later.
  expect(await ann.sees('It runs again')).toContain('Next: *<!date^1795426200^');
  await ann.clicks('Delete');
  await ann.sees('is deleted');
  expect(await store.reminders.list(workspaceId)).toEqual([]);
  await ann.clicks('Look now');
  await ann.sees('This reminder was deleted meanwhile');
});

test('`remind off` stops what comes into this channel, and “Resume” takes that back', async () => {
  const program = await startWithReminders();
  const { ann } = program;
  await setsUpReminder(ann);
  await ann.types('#general', '/aiteam remind off');
  await ann.sees('No reminder is set up for this channel. These are all of the team:');
  await ann.types('#ai-team', '/aiteam remind off');
  await ann.sees('Nothing is posted in this channel any more');
  expect(await remindsLater(program, { days: 1, hours: 23 })).toEqual({});
  await ann.clicks('Resume');
  expect(await remindsLater(program, { days: 7 })).toEqual({ sent: 1 });
});

test('of two who change a reminder at once, the later one sees it and decides', async () => {
  const program = await startWithReminders({}, { everybodyPlans: true });
  const { ann } = program;
  const ben = program.person('ben');
  await setsUpReminder(ann);
  for (const person of [ann, ben]) {
    await person.types('#ai-team', '/aiteam remind list');
    await person.clicks('Change');
  }
  await ann.fills('At', '10:00');
  expect(await ann.submits()).toEqual({});
  await ben.fills('At', '11:00');
  await ben.submits();
  await ben.sees('Somebody changed this reminder since you opened the form.');
  expect(await ben.submits()).toEqual({});
  await ben.types('#ai-team', '/aiteam remind list');
  await ben.sees('every Monday at 11:00');
});

test('the status and the Home say when the next one comes, and an answer offers to set one up', async () => {
  const program = await startWithReminders();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam status');
  expect(await ann.sees('Next hire:')).not.toContain('Next reminder');
  await ann.clicks('Remind us');
  await ann.submits();
  await ann.sees('I may post');
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees(/Next reminder: <!date\^1795420800\^.*> in <#C0AITEAM>/);
  await ann.opensHome();
  await ann.seesHome(/<#C0AITEAM> every Monday at 09:00, Europe\/Berlin\. Next: \*<!date\^1795420800/);
  expect(await remindsLater(program, { days: 3 })).toEqual({ skipped: 1 });
  await ann.opensHome();
  await ann.seesHome('left out, because it would have come hours late');
  await ann.onHome().clicks('Show reminders');
  await ann.sees('Reminders');
  await ann.clicks('Pause');
  await ann.sees('It is paused.');
  await ann.closes();
  await ann.seesHome('*Paused*: somebody paused it.');
});

test('a gap is told four times, then its owner once, and then nothing until its facts change', async () => {
  const program = await startWithReminders();
  const { ann, store, workspaceId } = program;
  await ann.types('#ai-team', '/aiteam remind');
  await ann.chooses('Of what', 'Tasks without an accountable person');
  await ann.submits();
  await remindsLater(program, { days: 1, hours: 23 });
  for (let week = 2; week <= 4; week += 1)
    expect(await remindsLater(program, { days: 7 }), `in week ${week}`).toEqual({ sent: 1 });
  const told = dmsTo(program, 'ann');
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('has told of this four times, and nothing has changed');
  expect(told[0]).toContain('Monitoring and alerting');
  expect(await remindsLater(program, { days: 7 })).toEqual({ skipped: 1 });
  expect(await remindsLater(program, { days: 7 })).toEqual({ skipped: 1 });
  expect(dmsTo(program, 'ann')).toHaveLength(1);
  const saved = await store.findTeam(workspaceId, 'main');
  if (!saved) throw new Error('nothing is saved');
  await store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: { ...saved.team, answers: { ...saved.team.answers, phase: 'pre-production' } },
    expectedVersion: saved.version,
    by: ann.id,
    at: program.now().toString(),
  });
  expect(await remindsLater(program, { days: 7 })).toEqual({ sent: 1 });
});
