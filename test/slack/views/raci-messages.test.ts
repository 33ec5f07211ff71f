import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { raciTasks } from '../../../src/knowledge/raci-matrix.ts';
import type { RoleId } from '../../../src/knowledge/roles/index.ts';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { findBlockProblems } from '../../../src/local-slack/blocks/validate-blocks.ts';
import { buildRaciMatrix } from '../../../src/slack/views/raci-matrix-message.ts';
import { buildRaciMessage } from '../../../src/slack/views/raci-message.ts';
import { buildRaciTask } from '../../../src/slack/views/raci-task-message.ts';
import { mostPeople, type Person } from '../../../src/team/roster.ts';
import { aTeam, today } from '../../support/a-team.ts';
import { blocksText } from '../../support/visible-text.ts';
import { expectWhole } from '../../support/within-limits.ts';

function named(name: string, role: RoleId): Person {
  const who = { kind: 'slack', userId: `U${name}`, name } as const;
  return { id: name, who, roles: [{ role, share: 1 }], seniority: 'senior', engagement: 'employee' };
}

function raciOf(roster: readonly Person[]) {
  const advice = advise(aTeam({ roster }), today);
  return { advice, roster, team: { rows: advice.raci, roster } };
}

const ana = named('Ana', 'ml-engineer');

describe('the RACI of a team', () => {
  it('begins with the tasks that nobody is accountable for, and who can stand in', () => {
    const { advice, roster } = raciOf([ana]);
    const { text } = buildRaciMessage(advice, roster);
    const [, holes = ''] = text.split('nobody is accountable*');
    expect(holes).toMatch(/^\n• \*Define success\*: it falls to the AI Product Manager\./);
    expect(holes).toContain(
      '*Deploy to production*: it falls to the MLOps Engineer. Meanwhile Ana (ML Engineer) can stand in for deployment',
    );
    expect(holes).not.toContain('*Model training*: it falls to the ML Engineer');
  });

  it('then has the tasks whose only responsible role nobody holds', () => {
    const { advice, roster } = raciOf([ana]);
    const [, holes = ''] = buildRaciMessage(advice, roster).text.split('role is held by nobody*');
    const [listed = ''] = holes.split('\n*');
    expect(listed).toContain('*Deploy to production*: it falls to the Software Engineer');
    expect(listed).not.toContain('*Monitoring and alerting*');
  });

  it('says so where there are no holes', () => {
    const { advice, roster } = raciOf(roles.map(({ id }) => named(id, id)));
    expect(buildRaciMessage(advice, roster).text).toContain('No holes: every task has somebody accountable');
  });

  it('shows names in the table as they are, and escapes them in the text', () => {
    const { advice, roster } = raciOf([named('Ben & <Co>', 'ml-engineer')]);
    const { blocks, text } = buildRaciMessage(advice, roster);
    expect(JSON.stringify(blocks.find(({ type }) => type === 'table'))).toContain('Ben & <Co> (ML Engineer)');
    expect(text).toContain('Ben &amp; &lt;Co&gt; (ML Engineer)');
    expect(text).not.toContain('<Co>');
  });
});

describe('one task of the RACI', () => {
  it.each(raciTasks.map(({ id }) => id))('fits into a message whole: %s', (id) => {
    expectWhole(buildRaciTask(id));
    expectWhole(buildRaciTask(id, raciOf([ana]).team));
  });

  it('has people beside the letters of the source', () => {
    const { blocks, text } = buildRaciTask('model-training', raciOf([ana]).team);
    expect(blocksText(blocks)).toContain('Ana | A accountable | ML Engineer');
    expect(blocksText(blocks)).toContain('nobody | R responsible | Domain Expert');
    expect(text).toContain('Accountable: ML Engineer, Ana');
  });

  it('names the holes of this task alone', () => {
    const { text } = buildRaciTask('deployment', raciOf([ana]).team);
    expect(text).toContain(
      '*Deploy to production*: it falls to the MLOps Engineer. Meanwhile Ana (ML Engineer)',
    );
    expect(text).not.toContain('*Define success*');
  });

  it('names the roles that could stand in, or that the sources name none', () => {
    const { text } = buildRaciTask('deployment', raciOf([]).team);
    expect(text).toContain('For the *MLOps Engineer*: ML Engineer (deployment, monitoring and maintenance)');
    expect(text).toMatch(/For the \*Software Engineer[^*]*\*: nobody; the sources name no overlap/);
  });

  it('has roles only where no team is known', () => {
    const { blocks, text } = buildRaciTask('deployment');
    expect(text).toContain('Nothing is saved for this workspace yet');
    expect(blocksText(blocks)).toContain('Letter | Role\nA accountable | MLOps Engineer\n');
  });

  it('is taken by Slack for the largest team', () => {
    const crowd = Array.from({ length: mostPeople }, (_, index) => ({
      ...named(`${index} ${'&'.repeat(190)}`, roles[index % 12]?.id ?? 'ml-engineer'),
      id: `p${index}`,
    }));
    for (const { id } of raciTasks) {
      const { blocks, text } = buildRaciTask(id, raciOf(crowd).team);
      expect(findBlockProblems(blocks, 'message')).toEqual([]);
      expect(text.length).toBeLessThanOrEqual(4000);
    }
  });

  it('names as many people as fit, and counts the others', () => {
    const crowd = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...named(`Ana ${index}`, 'ml-engineer'),
        id: `p${index}`,
      }));
    expect(buildRaciTask('model-training', raciOf(crowd(12)).team).text).toContain('Ana 8 and Ana 9');
    expect(buildRaciTask('model-training', raciOf(crowd(200)).team).text).toMatch(
      /(?:Ana \d+, ){39}Ana \d+ and 160 more/,
    );
    const { advice, roster } = raciOf(crowd(200));
    expect(buildRaciMessage(advice, roster).text).toMatch(
      /(?:Ana \d+, ){4}Ana \d+ and 195 more \(ML Engineer\)/,
    );
  });
});

describe('the RACI without a team', () => {
  it('fits into a message whole, and has every letter of the source', () => {
    const message = buildRaciMatrix();
    expectWhole(message);
    expect(blocksText(message.blocks)).toContain(
      'Deploy to production | MLOps Engineer | Software Engineer | ',
    );
    expect(message.text).toContain(
      '*Deploy to production* – accountable: MLOps Engineer; responsible: Software Engineer',
    );
  });
});
