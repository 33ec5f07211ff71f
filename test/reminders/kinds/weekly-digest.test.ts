import { expect, test } from 'vitest';
import { weeklyDigest } from '../../../src/reminders/kinds/weekly-digest.ts';
import { aTeam, inWeeks, someone } from '../../support/a-team.ts';
import { gapsOf } from '../../support/gaps.ts';

test('names the milestones of the next four weeks, and how many roles they lack', () => {
  const team = aTeam({
    roster: [someone('ml-engineer', 'senior'), someone('data-engineer')],
    milestones: { launch: inWeeks(3), 'vendor-sunset': inWeeks(5) },
    ownMilestones: [{ id: 'm1', name: '<!channel> demo', date: inWeeks(1) }],
  });
  const gaps = gapsOf(weeklyDigest, team);
  expect(gaps.map(({ key }) => key).toSorted()).toEqual([
    `weekly-digest:launch:${inWeeks(3)}`,
    `weekly-digest:m1:${inWeeks(1)}`,
  ]);
  expect(gaps.map(({ text }) => text).join()).not.toContain('channel');
  expect(gaps.find(({ key }) => key.includes('launch'))?.text).toMatch(/^Launch is near\. .*missing\.$/);
});

test('says nothing of milestones that are past or far away', () => {
  const team = aTeam({ milestones: { launch: inWeeks(-1), 'vendor-sunset': inWeeks(9) } });
  expect(gapsOf(weeklyDigest, team)).toEqual([]);
});
