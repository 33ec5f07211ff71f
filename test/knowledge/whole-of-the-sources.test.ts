import { describe, expect, it } from 'vitest';
import { warningRules } from '../../src/advice/warning-rules/index.ts';
import { lateMlops } from '../../src/advice/warning-rules/late-mlops.ts';
import { type CastPart, casts, minimumCast } from '../../src/knowledge/casts.ts';
import { hiringPriorities } from '../../src/knowledge/hiring-priorities.ts';
import { hiringSequence, teamBuiltInMonths } from '../../src/knowledge/hiring-sequence.ts';
import { leadTimes } from '../../src/knowledge/lead-times.ts';
import { overlaps } from '../../src/knowledge/overlaps.ts';
import { raciLetter, raciRoles, raciTasks } from '../../src/knowledge/raci-matrix.ts';
import type { RoleCard } from '../../src/knowledge/role.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { skillLevel, skillRoles, skills } from '../../src/knowledge/skills.ts';
import { type StageSize, stages } from '../../src/knowledge/stages.ts';

/**
 * What the four sources give in numbers and tables, written down a second time. The knowledge is laid out as the program
 * needs it; this is laid out as the sources are, so that a slip in one of the two shows.
 */
const cards: readonly RoleCard[] = roles;
const ofTheSources = cards.filter(({ addition }) => !addition);

describe('the eighteen roles', () => {
  it('stand where the role definitions put them', () => {
    const groups = Object.groupBy(ofTheSources, ({ group }) => group);
    const count = (group: RoleCard['group']) => groups[group]?.length;
    expect([count('technical'), count('business'), count('cross-section')]).toEqual([9, 5, 4]);
  });

  it.each([
    ['data', ['data-engineer', 'labeling-lead', 'domain-expert', 'data-analyst', 'head-of-ai']],
    [
      'model',
      [
        'ml-engineer',
        'data-scientist',
        'ml-researcher',
        'domain-expert',
        'ux-designer',
        'ai-product-manager',
        'business-analyst',
        'ethics-legal-lead',
        'head-of-ai',
      ],
    ],
    [
      'operational',
      [
        'mlops-engineer',
        'software-engineer',
        'monitoring-specialist',
        'ai-security-engineer',
        'ethics-legal-lead',
        'embedded-ai-engineer',
        'ml-project-manager',
        'head-of-ai',
      ],
    ],
  ] as const)('lower the %s risk', (risk, expected) => {
    const lowering = ofTheSources.filter(({ lowers }) => lowers.includes(risk)).map(({ id }) => id);
    expect(lowering.toSorted()).toEqual([...expected].toSorted());
  });

  it.each([
    [
      'scoping',
      ['ai-product-manager', 'domain-expert', 'ux-designer', 'ethics-legal-lead', 'software-engineer'],
    ],
    ['data', ['data-engineer', 'labeling-lead']],
    ['modelling', ['ml-engineer', 'embedded-ai-engineer']],
    ['pre-production', ['mlops-engineer', 'monitoring-specialist', 'ai-security-engineer']],
    ['production', ['data-scientist', 'head-of-ai']],
  ] as const)('are needed by %s', (phase, expected) => {
    const needed = cards.filter(({ neededBy }) => neededBy?.phase === phase).map(({ id }) => id);
    expect(needed.toSorted()).toEqual([...expected].toSorted());
  });
});

describe('the numbers of the team-building guide', () => {
  it('of each stage', () => {
    const inWords = ({ role, from, to }: StageSize) =>
      `${role} ${from === to ? String(from) : `${from}–${to}`}`;
    expect(stages.map(({ people, sizes }) => [people, ...sizes.map(inWords)])).toEqual([
      ['3–5', 'ml-engineer 2', 'data-engineer 1', 'ai-product-manager 0.5', 'data-scientist 0.5'],
      [
        '8–15',
        'ml-engineer 3–4',
        'data-engineer 2–3',
        'mlops-engineer 1–2',
        'data-scientist 2–3',
        'ai-product-manager 1',
        'head-of-ai 1',
      ],
      [
        '20–40+',
        'ml-engineer 3–5',
        'data-engineer 4–6',
        'mlops-engineer 5–8',
        'ai-product-manager 2–3',
        'ml-researcher 2–4',
        'head-of-ai 1',
      ],
    ]);
  });

  it('of the months', () => {
    expect(hiringSequence.map(({ fromMonth, toMonth, role }) => `${fromMonth}–${toMonth} ${role}`)).toEqual([
      '1–3 ml-engineer',
      '3–6 data-engineer',
      '3–6 ml-engineer',
      '6–9 mlops-engineer',
      '6–9 ai-product-manager',
      '9–12 data-scientist',
    ]);
    expect(teamBuiltInMonths).toEqual({ from: 9, to: 12 });
  });

  it('of a contractor’s weeks, which are a vendor’s own', () => {
    expect(leadTimes.contract).toMatchObject({ weeks: 2, source: 'team-building-guide' });
    expect(leadTimes.hire.weeks).toBe(12);
  });

  it('of the years of seniority, for two roles', () => {
    const years = cards.flatMap(({ seniorityMarkers }) =>
      seniorityMarkers ? [Object.values(seniorityMarkers).map(({ text }) => text.split(' ')[0])] : [],
    );
    expect(years).toEqual([
      ['0–2', '2–5', '5+'],
      ['0–2', '2–5', '5+'],
    ]);
  });

  it('of the skills matrix: eighteen musts and nine nice to have', () => {
    const levels = skills.flatMap((skill) => skillRoles.map((role) => skillLevel(skill, role)));
    const count = (level: string) => levels.filter((found) => found === level).length;
    expect([skills.length, count('must'), count('nice'), count('none')]).toEqual([10, 18, 9, 13]);
  });
});

describe('the tables of the core roles course', () => {
  it('of the RACI: five tasks, eight roles, one A and one R in each row', () => {
    const letters = raciTasks.map((task) => raciRoles.map((role) => raciLetter(task, role)).join(''));
    expect(letters).toEqual(['ACCCCRII', 'IACCIIRI', 'ICACICRI', 'ICCARIIC', 'ICRAIIIC']);
  });

  it('of the casts, lean parts and the smallest one', () => {
    const [pilot, production] = casts.map(({ parts }) =>
      parts.map(({ role, lean }: CastPart) => (lean ? `${role} (lean)` : role)),
    );
    expect(pilot).toEqual([
      'ai-product-manager',
      'data-engineer',
      'ml-engineer',
      'domain-expert',
      'ux-designer (lean)',
      'mlops-engineer (lean)',
    ]);
    expect(production).toEqual([
      'ai-product-manager',
      'data-engineer',
      'ml-engineer',
      'mlops-engineer',
      'software-engineer',
      'ux-designer',
      'domain-expert',
      'ethics-legal-lead',
      'monitoring-specialist',
    ]);
    expect(minimumCast).toHaveLength(4);
  });

  it('of the four questions on hiring priorities', () => {
    expect(hiringPriorities).toHaveLength(4);
  });
});

describe('what the sources warn of', () => {
  it('has a rule for each of the seven mistakes', () => {
    const ids = warningRules.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'data-scientist-first',
        'all-seniors',
        'all-juniors',
        lateMlops.id,
        'notebooks-only',
        'unaccountable-production',
        'unstaffed-phase',
      ]),
    );
  });
});

describe('the overlaps of the role definitions', () => {
  it('are five pairs', () => {
    expect(overlaps.map(({ roles: pair }) => pair.join(' and '))).toEqual([
      'data-scientist and ml-engineer',
      'data-engineer and data-scientist',
      'ml-engineer and mlops-engineer',
      'data-engineer and ml-engineer',
      'ml-researcher and ml-engineer',
    ]);
  });
});
