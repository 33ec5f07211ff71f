import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { mostOwnMilestones } from '../../src/team/milestones.ts';
import { mostPeople } from '../../src/team/roster.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks } from './a-team.ts';

/** Two hundred people, thirty dates, every role in hiring or set aside. A person's name is this with a number before it. */
export function largestTeam(
  name: string,
  {
    rolesEach = roles.length,
    milestoneName = name,
  }: { readonly rolesEach?: number; readonly milestoneName?: string } = {},
): Team {
  return aTeam({
    answers: {
      stage: 'platform',
      phase: 'production',
      'labelled-data': 'no',
      serving: 'real-time',
      'business-critical': 'yes',
      'leaving-vendor': 'yes',
      regulated: 'yes',
      exposed: 'yes',
      'models-in-production': '10+',
    },
    milestones: Object.fromEntries(milestoneKinds.map(({ id }) => [id, inWeeks(10)])),
    ownMilestones: Array.from({ length: mostOwnMilestones }, (_, index) => ({
      id: `m${index}`,
      name: milestoneName.slice(0, 75),
      date: inWeeks(index),
    })),
    roster: Array.from({ length: mostPeople }, (_, index) => ({
      id: `p${index}`,
      who: { kind: 'slack', userId: `U${index}`, name: `${index} ${name}`.slice(0, 200) },
      roles: Array.from({ length: rolesEach }, (_role, step) => ({
        role: roles[(index + step) % roles.length]?.id ?? 'ml-engineer',
        share: 1 / rolesEach,
      })),
      seniority: index % 2 === 0 ? 'senior' : 'junior',
      engagement: 'employee',
    })),
    openRoles: Array.from({ length: 100 }, (_, index) => ({
      role: roles[index % 10]?.id ?? 'ml-engineer',
      openedOn: inWeeks(-index),
    })),
    setAside: roles.slice(12).map(({ id }) => ({ role: id, reason: `${name} `.repeat(500).slice(0, 500) })),
  });
}
