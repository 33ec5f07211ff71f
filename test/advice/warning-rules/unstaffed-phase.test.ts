import { describe, expect, it } from 'vitest';
import { unstaffedPhase } from '../../../src/advice/warning-rules/unstaffed-phase.ts';
import { aTeam, somebodyIn, someone } from '../../support/a-team.ts';
import { situationOf, testWarningRule } from '../../support/rule-table.ts';

describe('unstaffed-phase', () => {
  testWarningRule(unstaffedPhase, [
    {
      title: 'does not apply to a team of nobody',
      team: aTeam({ answers: { phase: 'production' } }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where every phase that has begun has a role',
      team: aTeam({
        answers: { phase: 'modelling' },
        roster: [someone('data-engineer'), someone('ml-engineer')],
      }),
      finds: [],
    },
    {
      title: 'names the phases that have begun without anybody',
      team: aTeam({ answers: { phase: 'pre-production' }, roster: [someone('data-engineer')] }),
      finds: [
        'Modelling has begun, and no role on the team belongs to it.',
        'Pre-production has begun, and no role on the team belongs to it.',
      ],
    },
    {
      title: 'finds a phase staffed by who belongs to it with one of two roles',
      team: aTeam({
        answers: { phase: 'data' },
        roster: [
          somebodyIn([
            { role: 'head-of-ai', share: 0.5 },
            { role: 'data-engineer', share: 0.5 },
          ]),
        ],
      }),
      finds: [],
    },
    {
      title: 'does not look at phases to come',
      team: aTeam({ answers: { phase: 'data' }, roster: [someone('data-engineer')] }),
      finds: [],
    },
    {
      title: 'does not apply to analytics, of which nothing is brought into production',
      team: aTeam({ answers: { kind: 'analytics', phase: 'production' }, roster: [someone('data-analyst')] }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where AI engineers prepare, build and release an application',
      team: aTeam({ answers: { kind: 'agents', phase: 'production' }, roster: [someone('ai-engineer')] }),
      finds: [],
    },
  ]);

  it.each([
    ['ai-platform-engineer', ['Data', 'Modelling']],
    ['forward-deployed-engineer', ['Data', 'Modelling']],
    ['mlops-engineer', ['Data', 'Modelling']],
    ['monitoring-specialist', ['Data', 'Modelling', 'Pre-production']],
    ['embedded-ai-engineer', ['Data', 'Production']],
    ['labeling-lead', ['Modelling', 'Pre-production', 'Production']],
    ['data-engineer', ['Modelling', 'Pre-production', 'Production']],
    ['data-analyst', ['Modelling', 'Pre-production', 'Production']],
    ['data-scientist', ['Pre-production', 'Production']],
    ['ml-researcher', ['Data', 'Pre-production', 'Production']],
    ['ml-engineer', ['Data']],
    ['software-engineer', ['Data', 'Modelling']],
    ['ai-product-manager', ['Data', 'Modelling', 'Pre-production', 'Production']],
  ] as const)('finds that a team of one %s leaves out %s', (role, phases) => {
    const found = unstaffedPhase.evaluate(
      situationOf(aTeam({ answers: { phase: 'production' }, roster: [someone(role)] })),
    );
    expect(found).toEqual(
      phases.map((phase) => ({ evidence: `${phase} has begun, and no role on the team belongs to it.` })),
    );
  });
});
