import type { RoleId } from '../../src/knowledge/roles/index.ts';
import type { Answers } from '../../src/team/answers.ts';
import type { IsoDate } from '../../src/team/day.ts';
import type { Person, Seniority } from '../../src/team/roster.ts';
import { newTeam, type Team } from '../../src/team/team.ts';

/** The day on which all worked cases are set. */
export const today = Temporal.PlainDate.from('2026-11-21');

/** So many weeks after that day. */
export function inWeeks(weeks: number): IsoDate {
  return today.add({ weeks }).toString();
}

/** Every question answered with what calls for least: first initiative, scoping, labelled data, batch, nothing critical. */
export const calmAnswers: Answers = {
  kind: 'trained-model',
  stage: 'first-initiative',
  phase: 'scoping',
  cast: 'production',
  'labelled-data': 'yes',
  serving: 'batch',
  'business-critical': 'no',
  'leaving-vendor': 'no',
  regulated: 'no',
  exposed: 'no',
  'models-in-production': '0',
};

/** A team with calm answers and nobody on it; give what differs. */
export function aTeam({
  answers = {},
  ...rest
}: Partial<Omit<Team, 'answers'>> & { answers?: Partial<Answers> } = {}): Team {
  return { ...newTeam, ...rest, answers: { ...calmAnswers, ...answers } };
}

let lastPerson = 0;

/** One unnamed person in one role, full-time unless said otherwise. */
export function someone(role: RoleId, seniority: Seniority = 'unknown', share = 1): Person {
  return somebodyIn([{ role, share }], seniority);
}

/** One unnamed person in several roles. */
export function somebodyIn(roles: Person['roles'], seniority: Seniority = 'unknown'): Person {
  lastPerson += 1;
  return { id: `p${lastPerson}`, who: { kind: 'unnamed' }, roles, seniority, engagement: 'employee' };
}

/** Several unnamed people in the same role. */
export function people(count: number, role: RoleId, seniority: Seniority = 'unknown'): Person[] {
  return Array.from({ length: count }, () => someone(role, seniority));
}
