import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { checkView } from '../../../src/local-slack/blocks/validate-view.ts';
import { buildClosedHome, buildHome, buildNewHome } from '../../../src/slack/views/home.ts';
import { drawBar } from '../../../src/slack/views/home-coverage.ts';
import type { Team } from '../../../src/team/team.ts';
import { aTeam, inWeeks, today } from '../../support/a-team.ts';
import { largestTeam } from '../../support/largest-team.ts';
import { listedReminders } from '../../support/listed-reminders.ts';
import { blocksText } from '../../support/visible-text.ts';

const place = { teams: [], teamId: 'main', teamName: '', mayPlan: true, reference: 'r'.repeat(1000) };

const manyReminders = listedReminders(20);

function homeOf(team: Team, more: Partial<typeof place> = {}) {
  const shown = { advice: advise(team, today), roster: team.roster, age: 'today' };
  return buildHome({ ...place, ...more, ...shown, team, reminders: manyReminders });
}

/** With names that escaping makes longer. */
const largest = largestTeam('&'.repeat(190));

describe('the Home', () => {
  test.each([
    ['of the largest team', homeOf(largest)],
    [
      'of the largest team among a hundred teams',
      homeOf(largest, {
        teams: Array.from({ length: 120 }, (_, index) => ({
          teamId: `t${index}`,
          name: `${index} ${'&'.repeat(70)}`,
          channels: [],
        })),
        teamId: 't7',
      } as Partial<typeof place>),
    ],
    ['of a team without anybody', homeOf(aTeam())],
    ['before set-up', buildNewHome({ ...place, owners: [], today })],
    ['of somebody who may not begin', buildNewHome({ ...place, mayPlan: false, owners: ['<@U1>'], today })],
    ['of a guest', buildClosedHome({ mayClaim: false, membership: 'guest', owners: ['Ann & Bo'] })],
    ['of an outsider', buildClosedHome({ mayClaim: false, membership: 'outsider', owners: [] })],
  ])('%s is within Slack’s limits, and whole', (_name, view) => {
    const check = checkView({ ...view }, 'home');
    expect(check.ok ? [] : check.problems).toEqual([]);
    expect(JSON.stringify(view)).not.toContain('does not fit');
  });

  test('of the largest team leaves no date and no role out', () => {
    const seen = blocksText(homeOf(largest).blocks);
    expect(seen.match(/(?:in \d+ weeks|today|ago|in \d days)/g)?.length).toBeGreaterThanOrEqual(30);
    for (const { name } of roles) expect(seen).toContain(name);
    expect(seen).toContain('see *Plan*');
  });

  test('of an outsider tells nothing but that the team is not theirs', () => {
    expect(
      blocksText(buildClosedHome({ mayClaim: false, membership: 'outsider', owners: ['Ann'] }).blocks),
    ).not.toContain('Ann');
  });

  test('sorts what is ahead by date, with what has passed behind it', () => {
    const seen = blocksText(
      homeOf(
        aTeam({
          milestones: { launch: inWeeks(20), 'first-production-run': inWeeks(-1) },
          ownMilestones: [{ id: 'm1', name: 'Fair', date: inWeeks(1) }],
        }),
      ).blocks,
    );
    expect(seen).toMatch(/Fair.*in 7 days[\s\S]*Launch.*in 20 weeks[\s\S]*First production run.*7 days ago/);
  });
});

test.each([
  [0, 2, '□□□□□□□□□□'],
  [0.01, 2, '■□□□□□□□□□'],
  [1, 2, '■■■■■□□□□□'],
  [1.99, 2, '■■■■■■■■■□'],
  [2, 2, '■■■■■■■■■■'],
  [5, 2, '■■■■■■■■■■'],
])('%d of %d people in seat is the bar %3$s', (inSeat, needed, bar) => {
  expect(drawBar(inSeat, needed)).toBe(`\`${bar}\``);
});
