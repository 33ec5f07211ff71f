import { describe, expect, it } from 'vitest';
import { raciLetter, raciRoles, raciTasks } from '../../src/knowledge/raci-matrix.ts';

/** The table of the course on core roles, row by row. */
const asInTheCourse = [
  'Define success         | A C C C C R I I',
  'Data pipeline build    | I A C C I I R I',
  'Model training         | I C A C I C R I',
  'Deploy to production   | I C C A R I I C',
  'Monitoring and alerting| I C R A I I I C',
];

describe('the RACI matrix', () => {
  it('has the course’s columns', () => {
    expect(raciRoles).toEqual([
      'ai-product-manager',
      'data-engineer',
      'ml-engineer',
      'mlops-engineer',
      'software-engineer',
      'ux-designer',
      'domain-expert',
      'ethics-legal-lead',
    ]);
  });

  it('has the course’s rows and letters', () => {
    const rows = raciTasks.map(
      (task) => `${task.name.padEnd(23)}| ${raciRoles.map((role) => raciLetter(task, role)).join(' ')}`,
    );
    expect(rows).toEqual(asInTheCourse);
  });

  it.each(raciTasks)('has one accountable and one responsible role for $id', (task) => {
    const letters = raciRoles.map((role) => raciLetter(task, role));
    expect(letters.filter((letter) => letter === 'A')).toHaveLength(1);
    expect(letters.filter((letter) => letter === 'R')).toHaveLength(1);
  });
});
