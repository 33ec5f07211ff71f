import type { RoleId } from '../src/knowledge/roles/index.ts';
import type { Person } from '../src/team/roster.ts';
import { newTeam, type Team } from '../src/team/team.ts';

function employee(number: number, role: RoleId): Person {
  return {
    id: `p${number}`,
    who: { kind: 'slack', userId: `U0PERSON${number}`, name: `Person ${number}` },
    roles: [{ role, share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  };
}

/** A team as many have it: all questions answered, five people, something to hire and dates to meet. */
export const typicalTeam: Team = {
  ...newTeam,
  answers: {
    kind: 'trained-model',
    stage: 'first-initiative',
    phase: 'modelling',
    cast: 'production',
    'labelled-data': 'no',
    serving: 'real-time',
    'business-critical': 'yes',
    'leaving-vendor': 'no',
    regulated: 'yes',
    exposed: 'no',
    'models-in-production': '1',
  },
  milestones: { launch: '2027-09-01' },
  roster: [
    employee(1, 'ai-product-manager'),
    employee(2, 'data-scientist'),
    employee(3, 'ml-engineer'),
    employee(4, 'data-engineer'),
    employee(5, 'domain-expert'),
  ],
};
