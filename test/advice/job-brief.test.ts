import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { findJobBrief } from '../../src/advice/job-brief.ts';
import { aTeam, inWeeks, someone, today } from '../support/a-team.ts';

const team = aTeam({
  roster: [someone('ml-engineer', 'senior'), someone('data-engineer')],
  answers: { serving: 'real-time' },
  milestones: { 'first-production-run': inWeeks(10) },
});
const advice = advise(team, today);

describe('a job brief', () => {
  it('for the next hire holds the hire as advised and the tasks it will own', () => {
    const brief = findJobBrief('mlops-engineer', advice);
    expect(brief).toMatchObject({
      isNext: true,
      isInHiring: false,
      accountableFor: ['deployment', 'monitoring'],
      responsibleFor: [],
    });
    expect(advice.verdict).toEqual({ kind: 'hire', hire: brief.hire });
  });

  it('names the tasks that others answer for, with the people who hold them', () => {
    const [ml, data] = team.roster;
    expect(findJobBrief('mlops-engineer', advice).ownedByOthers).toEqual([
      { task: 'define-success', accountable: 'ai-product-manager', people: [] },
      { task: 'data-pipeline', accountable: 'data-engineer', people: [data?.id] },
      { task: 'model-training', accountable: 'ml-engineer', people: [ml?.id] },
    ]);
  });

  it('for a later hire says that others come before it', () => {
    const brief = findJobBrief('software-engineer', advice);
    expect(brief.isNext).toBe(false);
    expect(brief.hire?.role).toBe('software-engineer');
    expect(brief.responsibleFor).toEqual(['deployment']);
  });

  it('for a role that is not advised holds no hire', () => {
    expect(findJobBrief('ml-researcher', advice)).toMatchObject({ hire: undefined, isNext: false });
  });

  it('for a role in hiring says so', () => {
    const chasing = aTeam({ openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-20) }] });
    const brief = findJobBrief('mlops-engineer', advise(chasing, today));
    expect(brief).toMatchObject({ hire: undefined, isInHiring: true });
  });

  it('for a role with several hires holds the one to make first', () => {
    const first = findJobBrief('ml-engineer', advise(aTeam(), today));
    expect(first).toMatchObject({ isNext: true, isInHiring: false, hire: { seniority: 'senior' } });
    const chasing = aTeam({ openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-20) }] });
    expect(findJobBrief('ml-engineer', advise(chasing, today)).isInHiring).toBe(false);
  });

  it('for a role that must wait holds the hire that waits', () => {
    const waiting = aTeam({
      answers: { stage: 'scaling' },
      setAside: (['ml-engineer', 'mlops-engineer'] as const).map((role) => ({ role, reason: 'not ours' })),
    });
    const brief = findJobBrief('data-scientist', advise(waiting, today));
    expect(brief).toMatchObject({ hire: { role: 'data-scientist' }, isNext: false });
  });

  it('where there is nothing to hire holds no hire, and calls none the next', () => {
    const bought = advise(aTeam({ answers: { kind: 'bought-software' } }), today);
    expect(findJobBrief('ml-engineer', bought)).toMatchObject({ hire: undefined, isNext: false });
  });
});
