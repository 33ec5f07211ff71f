import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { milestoneKinds } from '../../../src/knowledge/milestones.ts';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { checkView } from '../../../src/local-slack/blocks/validate-view.ts';
import { buildClosedHome, buildHome, buildNewHome } from '../../../src/slack/views/home.ts';
import { drawBar } from '../../../src/slack/views/home-coverage.ts';
import { mostOwnMilestones } from '../../../src/team/milestones.ts';
import { mostPeople } from '../../../src/team/roster.ts';
import type { Team } from '../../../src/team/team.ts';
import { aTeam, inWeeks, today } from '../../support/a-team.ts';
import { blocksText } from '../../support/visible-text.ts';

const place = { teams: [], teamId: 'main', teamName: '', mayPlan: true, reference: 'r'.repeat(1000) };

function homeOf(team: Team, more: Partial<typeof place> = {}) {
  const shown = { advice: advise(team, today), roster: team.roster, age: 'today' };
  return buildHome({ ...place, ...more, ...shown, team });
}

/** Two hundred people in every role, thirty dates, everything in hiring or set aside, and all of it with long names. */
const largest = aTeam({
  answers: {
    stage: 'platform',
    phase: 'production',
    'labelled-data': 'no',
    serving: 'real-time',
    'business-critical': 'yes',
    'leaving-vendor': 'yes',
    regulated: 'yes',
    exposed: 'yes',
    'models-in-production': '10+',
  },
  milestones: Object.fromEntries(milestoneKinds.map(({ id }) => [id, inWeeks(10)])),
  ownMilestones: Array.from({ length: mostOwnMilestones }, (_, index) => ({
    id: `m${index}`,
    name: '&'.repeat(75),
    date: inWeeks(index),
  })),
  roster: Array.from({ length: mostPeople }, (_, index) => ({
    id: `p${index}`,
    who: { kind: 'slack', userId: `U${index}`, name: `${index} ${'&'.repeat(190)}` },
    roles: roles.map(({ id }) => ({ role: id, share: 0.04 })),
    seniority: index % 2 === 0 ? 'senior' : 'junior',
    engagement: 'employee',
  })),
  openRoles: Array.from({ length: 100 }, (_, index) => ({
    role: roles[index % 10]?.id ?? 'ml-engineer',
    openedOn: inWeeks(-index),
  })),
  setAside: roles.slice(12).map(({ id }) => ({ role: id, reason: '<'.repeat(500) })),
});

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
    ['of a guest', buildClosedHome({ membership: 'guest', owners: ['Ann & Bo'] })],
    ['of an outsider', buildClosedHome({ membership: 'outsider', owners: [] })],
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
    expect(blocksText(buildClosedHome({ membership: 'outsider', owners: ['Ann'] }).blocks)).not.toContain(
      'Ann',
    );
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
