import { describe, expect, it } from 'vitest';
import { findLawFor, type Law, lawForRegulatedData, laws, splitStages } from '../../src/knowledge/law.ts';
import { findRole, roles } from '../../src/knowledge/roles/index.ts';
import { importsOf, listFiles } from '../support/source-files.ts';

const all: readonly Law[] = laws;

describe('law and standards', () => {
  it.each(all)('concern a role, say something, and say up to which day they are known: $id', (law) => {
    expect(law.concerns.map((role) => findRole(role).id)).toEqual(law.concerns);
    expect(law.concerns.length).toBeGreaterThan(0);
    expect(law.says.length + law.stages.length).toBeGreaterThan(0);
    expect(Temporal.PlainDate.from(law.asOf).toString()).toBe(law.asOf);
  });

  it.each(all)('begin day by day, and name no day twice: $id', ({ stages }) => {
    const days = stages.map(({ from }) => Temporal.PlainDate.from(from).toString());
    expect(days).toEqual([...new Set(days)].toSorted());
  });

  it('has the days of the AI Act as amended in July 2026', () => {
    const stages = all.find(({ id }) => id === 'eu-ai-act')?.stages ?? [];
    expect(stages.map(({ from }) => from)).toEqual([
      '2025-02-02',
      '2025-08-02',
      '2026-08-02',
      '2026-12-02',
      '2027-12-02',
      '2028-08-02',
    ]);
  });

  it('is for those who answer for compliance, governance or security', () => {
    const concerned = roles.map(({ id }) => id).filter((id) => findLawFor(id).length > 0);
    expect(concerned).toEqual(['ethics-legal-lead', 'ai-security-engineer', 'ai-governance-lead']);
  });

  it('decides nothing: no rule looks at it', () => {
    const files = listFiles('src/advice', ['.ts']);
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) expect(importsOf(file), file).not.toContain('src/knowledge/law.ts');
  });

  it('has days wherever it is shown from now on', () => {
    for (const { id, stages } of lawForRegulatedData) expect(stages.length, id).toBeGreaterThan(0);
  });

  it('is looked at because of the data where it is law', () => {
    expect(lawForRegulatedData.map(({ id }) => id)).toEqual(['gdpr', 'eu-ai-act']);
  });

  it('tells what has begun from what comes, the day itself among the begun', () => {
    const act = all.find(({ id }) => id === 'eu-ai-act');
    if (!act) throw new Error('no AI Act');
    const { begun, coming } = splitStages(act, '2026-12-02');
    expect([begun.length, coming.map(({ from }) => from)]).toEqual([4, ['2027-12-02', '2028-08-02']]);
    expect(splitStages(act, '2024-01-01').begun).toEqual([]);
  });
});
