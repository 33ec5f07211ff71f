import fc from 'fast-check';
import type { Advice, Hire } from '../../src/advice/advice.ts';
import { advise } from '../../src/advice/advise.ts';
import type { Team } from '../../src/team/team.ts';
import { today } from './a-team.ts';
import { team } from './generated-teams.ts';

/** FC_SEED has the same teams again; FC_TIMES=20 looks at twenty times as many. */
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 2 ** 31));
const times = Number(process.env.FC_TIMES ?? 1);
let teams = 0;

/** Holds a property against generated teams and their advice. */
export function forGeneratedTeams(property: (team: Team, advice: Advice) => void, runs = 500): void {
  forGenerated(fc.tuple(team), ([given]) => property(given, advise(given, today)), runs);
}

/** The same for any generated values. */
export function forGenerated<Value>(
  values: fc.Arbitrary<Value>,
  property: (value: Value) => void,
  runs = 500,
): void {
  const numRuns = Math.ceil(runs * times);
  teams += numRuns;
  fc.assert(fc.property(values, property), { numRuns, seed });
}

/** Prints the seed, so that a failure can be had again. */
export function printSeed(): void {
  process.stdout.write(`${teams} generated teams, seed ${seed}; the same again: FC_SEED=${seed}\n`);
}

/** The next hire, those after it and those that must wait. */
export function allHires({ verdict, later, held }: Advice): Hire[] {
  const next = verdict.kind === 'hire' ? [verdict.hire] : [];
  return [...next, ...later, ...held.map(({ hire }) => hire)];
}
