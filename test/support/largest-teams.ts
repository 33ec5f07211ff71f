import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { mostPeople, type Person } from '../../src/team/roster.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, today } from './a-team.ts';

/** Two hundred people with long names that escaping makes longer, each in several roles. */
function crowd(name: string, apart = 1): readonly Person[] {
  return Array.from({ length: mostPeople }, (_, index) => ({
    id: `p${index}`,
    who: { kind: 'slack', userId: `U${index}`, name: `${index} ${name}`.slice(0, 200) },
    roles: [0, 5, 11].map((step) => ({
      role: roles[(index * apart + step) % roles.length]?.id ?? 'ml-engineer',
      share: 0.33,
    })),
    seniority: index % 2 === 0 ? 'senior' : 'junior',
    engagement: 'employee',
  }));
}

const demanding: Partial<Team['answers']> = {
  stage: 'platform',
  phase: 'production',
  'labelled-data': 'no',
  serving: 'real-time',
  'business-critical': 'yes',
  'leaving-vendor': 'yes',
  regulated: 'yes',
  exposed: 'yes',
  'models-in-production': '10+',
};
/** A hundred roles in hiring, each since another day. */
const openRoles = Array.from({ length: 100 }, (_, index) => ({
  role: roles[index % roles.length]?.id ?? 'ml-engineer',
  openedOn: today.subtract({ days: index }).toString(),
}));
const milestones = Object.fromEntries(milestoneKinds.map(({ id }) => [id, today.toString()]));
const nobodyFor = roles.filter(({ fill }) => fill === 'cover').map(({ id }) => id);

/** Teams that fill messages the most, each in its own way, and a small one beside them. */
export const largestTeams: readonly [string, Team][] = [
  ['a platform with nobody on the team', aTeam({ answers: demanding, milestones, nobodyFor })],
  [
    'two hundred people with long names',
    aTeam({ answers: demanding, milestones, nobodyFor, roster: crowd('&'.repeat(198)) }),
  ],
  [
    'two hundred people, all in the same roles',
    aTeam({ answers: demanding, milestones, nobodyFor, roster: crowd('Maria da Silva', 0) }),
  ],
  [
    'two hundred people with names of astronauts',
    aTeam({ answers: demanding, milestones, roster: crowd('👩🏽‍🚀'.repeat(30)) }),
  ],
  [
    'everything in hiring or set aside',
    aTeam({
      answers: demanding,
      milestones,
      openRoles,
      setAside: roles.map(({ id }) => ({ role: id, reason: 'x'.repeat(500) })),
    }),
  ],
  ['a calm first initiative', aTeam()],
];
