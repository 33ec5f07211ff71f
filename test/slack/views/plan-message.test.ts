import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import type { PlanPeriod } from '../../../src/advice/plan.ts';
import { milestoneKinds } from '../../../src/knowledge/milestones.ts';
import { findBlockProblems } from '../../../src/local-slack/blocks/validate-blocks.ts';
import { buildPlanChart } from '../../../src/slack/views/plan-chart.ts';
import { buildPlanMessage, buildUnknownPlanUnit } from '../../../src/slack/views/plan-message.ts';
import type { Team } from '../../../src/team/team.ts';
import { aTeam, inWeeks, people, someone, today } from '../../support/a-team.ts';
import { adviceFor, nextHireOf } from '../../support/advice-in-words.ts';
import { forGeneratedTeams } from '../../support/for-generated-teams.ts';
import { blocksText } from '../../support/visible-text.ts';
import { expectWhole } from '../../support/within-limits.ts';

const units = ['months', 'quarters'] as const;

/** A platform with nobody on the team: the most hires that a plan can have. */
function largestTeam(phase: 'scoping' | 'production'): Team {
  return aTeam({
    answers: {
      stage: 'platform',
      phase,
      'labelled-data': 'no',
      serving: 'real-time',
      'business-critical': 'yes',
      'leaving-vendor': 'yes',
      regulated: 'yes',
      exposed: 'yes',
      'models-in-production': '10+',
    },
    milestones: Object.fromEntries(milestoneKinds.map(({ id }, place) => [id, inWeeks(15 * (place + 1))])),
  });
}

function seen(team: Team, unit?: 'months' | 'quarters'): string {
  return blocksText(buildPlanMessage(adviceFor(team), unit ? { unit } : {}).blocks);
}

const pair = [someone('ml-engineer'), someone('data-engineer')];

describe('a plan', () => {
  it('says of each hire the dates, the time to spare and what they are counted from', () => {
    const team = aTeam({ roster: pair, milestones: { 'first-production-run': inWeeks(26) } });
    expect(seen(team)).toContain(
      '*MLOps Engineer*: in seat by 22 May 2027, open the role by 27 Feb 2027. 98 days (14 weeks) to spare. First production run is on 22 May 2027.',
    );
    expect(seen(aTeam())).toMatch(/Data Scientist .* weeks\) to spare\. By the hiring sequence\./);
  });

  it.each([
    ['2027-02-12', '*Late:* bridge it with a contractor from about 5 Dec 2026.'],
    ['2027-02-13', '*No time to lose.*'],
    ['2027-02-14', '1 day to spare.'],
    ['2027-02-26', '13 days to spare.'],
    ['2027-02-27', '14 days (2 weeks) to spare.'],
    ['2027-03-05', '20 days (2 weeks) to spare.'],
  ])('puts the time to spare for a first production run on %s as “%s”', (firstRun, words) => {
    const team = aTeam({ roster: pair, milestones: { 'first-production-run': firstRun } });
    const line = seen(team)
      .split('\n')
      .find((one) => one.includes('*MLOps Engineer*:'));
    expect(line).toContain(` ${words} `);
  });

  it('says what is more important, which may be opened later', () => {
    const text = seen(
      aTeam({ answers: { serving: 'real-time', phase: 'data' }, milestones: { launch: inWeeks(52) } }),
    );
    expect(text).toMatch(/In importance after [^.]*, which is overdue\./);
    expect(text).not.toMatch(/weeks to spare.*it is overdue/);
  });

  it('does not press where nothing sets a date', () => {
    const roles = ['mlops-engineer', 'ai-product-manager', 'data-scientist'] as const;
    const roster = [
      ...people(2, 'ml-engineer'),
      someone('data-engineer'),
      ...roles.map((role) => someone(role)),
    ];
    const text = seen(aTeam({ answers: { stage: 'scaling' }, roster }));
    expect(text).toContain('Nothing sets a date for it: counted as if you opened it today.');
    expect(text).not.toContain('to lose');
  });

  it('says what moves with a milestone, and what to do where there is none', () => {
    const team = aTeam({ roster: pair, milestones: { 'first-production-run': inWeeks(26) } });
    expect(seen(team)).toContain(
      'If *First production run* (22 May 2027) moves, this moves with it: MLOps Engineer. It can come up to 98 days (14 weeks) earlier, and none of this is late.',
    );
    expect(seen(aTeam())).toContain('No hire hangs on a milestone');
  });

  it('goes by quarter unless asked to go by month', () => {
    expect(seen(aTeam())).toContain('*2027 Q1*');
    expect(seen(aTeam(), 'months')).toContain('*Feb 2027*');
    expect(seen(aTeam(), 'months')).not.toContain('2027 Q1');
  });

  it('draws how many roles to open when, and tells it in words', () => {
    const { blocks, text } = buildPlanMessage(adviceFor(aTeam()));
    expect(blocksText(blocks)).toContain(
      'Roles to open by quarter\nRoles to open\n2026 Q4 1, 2027 Q1 2, 2027 Q2 2, 2027 Q3 1',
    );
    expect(text).toContain('*Roles to open by quarter*\n2026 Q4: 1; 2027 Q1: 2; 2027 Q2: 2; 2027 Q3: 1.');
  });

  it('puts hires without a date last', () => {
    const roster = [...people(2, 'ml-engineer'), someone('data-engineer'), someone('mlops-engineer')];
    const text = seen(aTeam({ answers: { stage: 'scaling' }, roster }));
    expect(text.indexOf('*Later, as you grow*')).toBeGreaterThan(text.indexOf('*2026 Q4*'));
    expect(text).toContain('• *Head of AI / ML Lead*. ');
  });

  it('names who has to wait', () => {
    const team = aTeam({
      answers: { stage: 'scaling' },
      setAside: (['ml-engineer', 'mlops-engineer', 'software-engineer'] as const).map((role) => ({
        role,
        reason: 'not ours',
      })),
    });
    const advice = adviceFor(team);
    expect(advice.held).not.toEqual([]);
    expect(seen(team)).toMatch(/\*Has to wait\*\n• \*.*Data Scientist.*\*: not before somebody/);
  });

  it('names the lead times it was counted with', () => {
    const { text } = buildPlanMessage(adviceFor(aTeam()), {
      leadTimes: { hire: 20, contract: 1, notice: 0 },
    });
    expect(text).toContain('20 weeks for a hire, notice included, and 1 week for a contractor');
  });

  it('names the notice where it is counted by itself', () => {
    const { text } = buildPlanMessage(adviceFor(aTeam()), { leadTimes: { hire: 8, contract: 2, notice: 4 } });
    expect(text).toContain('8 weeks for a hire plus 4 weeks of notice, and 2 weeks for a contractor');
  });

  it('follows up a role in hiring by the date that it has to meet', () => {
    const openRoles = [{ role: 'mlops-engineer', openedOn: inWeeks(-2) } as const];
    const text = seen(
      aTeam({ roster: pair, openRoles, milestones: { 'first-production-run': inWeeks(14) } }),
    );
    expect(text).toContain(
      '*In hiring*\n• *MLOps Engineer*: open since 7 Nov 2026, in the seat about 30 Jan 2027. 28 days (4 weeks) to spare. First production run is on 27 Feb 2027.',
    );
    expect(text).toMatch(/If \*First production run\* .* moves, .*MLOps Engineer \(in hiring\)/);
  });

  it('names a bridge for a role in hiring that comes too late', () => {
    const openRoles = [{ role: 'mlops-engineer', openedOn: inWeeks(-20) } as const];
    const text = seen(aTeam({ roster: pair, openRoles, milestones: { 'first-production-run': inWeeks(4) } }));
    expect(text).toContain('*Late:* chase it; bridge it with a contractor from about 5 Dec 2026.');
    expect(text).toContain('It is too early for some of this already.');
  });

  it('follows up what is in hiring also where there is nothing more to hire', () => {
    const roles = ['ml-engineer', 'data-engineer', 'ai-product-manager', 'data-scientist'] as const;
    const setAside = roles.map((role) => ({ role, reason: 'not ours' }));
    const openRoles = [{ role: 'mlops-engineer', openedOn: inWeeks(-2) } as const];
    const team = aTeam({ setAside, openRoles, milestones: { 'first-production-run': inWeeks(14) } });
    expect(adviceFor(team).verdict.kind).toBe('nothing-to-hire');
    expect(seen(team)).toContain('*MLOps Engineer*: open since 7 Nov 2026');
    expect(seen(team)).toContain('If *First production run*');
  });

  it('says why there is nothing to plan', () => {
    const roles = ['ml-engineer', 'data-engineer', 'mlops-engineer', 'ai-product-manager'] as const;
    const setAside = [...roles, 'data-scientist' as const].map((role) => ({ role, reason: 'not ours' }));
    expect(seen(aTeam({ setAside }))).toContain('what is missing was set aside');
  });
});

describe('the largest plan', () => {
  const cases = units.flatMap((unit) =>
    (['scoping', 'production'] as const).map((phase) => [unit, phase] as const),
  );

  it.each(cases)('by %s, in the phase %s, fits into a message whole', (unit, phase) => {
    const team = largestTeam(phase);
    expectWhole(buildPlanMessage(adviceFor(team), { unit, leadTimes: team.leadTimes }));
  });

  it('has every hire with its dates in the text too, and says where the reasons are', () => {
    const advice = adviceFor(largestTeam('production'));
    const { blocks, text } = buildPlanMessage(advice);
    const lines = (told: string) => told.split('\n').filter((line) => line.startsWith('•')).length;
    expect(lines(text)).toBe(lines(blocksText(blocks)));
    expect(blocksText(blocks)).toContain('_(core roles course · unlabelled-data)_');
    expect(text).toContain('`/aiteam brief <role>` tells those of a role');
  });

  it('is not the only one: the plan of any team fits into a message whole', () => {
    forGeneratedTeams((team, advice) => {
      for (const unit of units) expectWhole(buildPlanMessage(advice, { unit, leadTimes: team.leadTimes }));
    }, 200);
  });
});

describe('the chart of a plan', () => {
  const hire = nextHireOf(advise(aTeam(), today));
  const periods = (count: number): PlanPeriod[] =>
    Array.from({ length: count }, (_, index) => ({
      title: `Sept ${2027 + index}`,
      hires: [{ hire, isLate: false, hangsOn: { kind: 'sequence' } }],
    }));

  it('is left out where it would be a single bar', () => {
    expect(buildPlanChart(periods(1), 'months')).toEqual([]);
  });

  it.each([2, 20, 21, 60])('is taken by Slack for %i periods and counts every role', (count) => {
    const [part] = buildPlanChart(periods(count), 'months');
    if (part?.kind !== 'blocks') throw new Error('there is no chart');
    expect(findBlockProblems(part.blocks, 'message')).toEqual([]);
    const told = [...part.inWords.matchAll(/: (\d+)/g)].map(([, number]) => Number(number));
    expect(told.reduce((sum, number) => sum + number, 0)).toBe(count);
  });
});

describe('an unknown word behind the command', () => {
  it('gets the nearest unit and both that there are', () => {
    const { text } = buildUnknownPlanUnit('by moths', ['months']);
    expect(text).toContain('“by moths”. Did you mean `/aiteam plan months`?');
    expect(text).toContain('`/aiteam plan quarters`');
  });

  it('is quoted without mentioning anybody', () => {
    expectWhole(buildUnknownPlanUnit('&lt;!channel&gt; <!here>', []));
    expect(buildUnknownPlanUnit('<!here>', []).text).not.toContain('<!here>');
  });
});
