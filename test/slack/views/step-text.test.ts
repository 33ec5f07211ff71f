import { expect, test } from 'vitest';
import { listHoles, tellHoles, tellVerdict } from '../../../src/slack/views/step-text.ts';
import { aTeam, inWeeks, people, someone } from '../../support/a-team.ts';
import { adviceFor } from '../../support/advice-in-words.ts';

const roster = [someone('ml-engineer', 'senior'), someone('data-engineer')];
const realTime = { serving: 'real-time' } as const;

test.each([
  [
    'with its dates',
    aTeam({
      answers: { ...realTime, phase: 'data' },
      roster,
      milestones: { 'first-production-run': inWeeks(40) },
    }),
    'Next hire: MLOps Engineer, in seat by 28 Aug 2027, open the role by 5 Jun 2027.',
  ],
  [
    'that is overdue',
    aTeam({ answers: { ...realTime, phase: 'pre-production' }, roster }),
    'Next hire: MLOps Engineer, in seat by 13 Feb 2027, open the role today. It is overdue.',
  ],
  [
    'of nobody, since it is too early',
    aTeam({ answers: { kind: 'bought-software' } }),
    'Do not hire yet: the software is bought.',
  ],
])('a verdict %s is told in a sentence', (_, team, sentence) => {
  expect(tellVerdict(adviceFor(team))).toBe(sentence);
});

const whole = (
  [
    'ai-product-manager',
    'data-engineer',
    'ml-engineer',
    'mlops-engineer',
    'software-engineer',
    'ux-designer',
    'domain-expert',
    'ethics-legal-lead',
  ] as const
).flatMap((role) => people(1, role));

test('every hole of the RACI is told, by task and by role', () => {
  const { raci } = adviceFor(aTeam({ roster }));
  expect(tellHoles(raci)).toBe(
    '7 holes: nobody is accountable for Define success, Deploy to production and Monitoring and alerting; nobody is responsible for Define success, Data pipeline build, Model training and Deploy to production.',
  );
  expect(listHoles(raci).split('\n')).toHaveLength(7);
  expect(listHoles(raci)).toContain(
    'Monitoring and alerting: nobody is accountable; it falls to the MLOps Engineer.',
  );
});

test('one hole is one hole, and none is none', () => {
  const without = (role: string) => whole.filter(({ roles }) => roles[0]?.role !== role);
  const { raci } = adviceFor(aTeam({ roster: without('ai-product-manager') }));
  expect(tellHoles(raci)).toBe('1 hole: nobody is accountable for Define success.');
  const none = adviceFor(aTeam({ roster: whole })).raci;
  expect([tellHoles(none), listHoles(none)]).toEqual([
    'No holes: every task has somebody accountable and somebody responsible.',
    '',
  ]);
});
