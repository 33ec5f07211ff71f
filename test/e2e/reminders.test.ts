import { expect, test } from 'vitest';
import { remindsLater, setsUpReminder, startWithReminders } from '../support/reminding.ts';

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
  expect(await remindsLater(program, { minutes: 1 })).toEqual({});
});
