import { advise } from '../src/advice/advise.ts';
import { milestoneKinds } from '../src/knowledge/milestones.ts';
import { roles } from '../src/knowledge/roles/index.ts';
import { mostPeople, type Person, seniorities } from '../src/team/roster.ts';
import { newTeam, type Team } from '../src/team/team.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { typicalTeam } from './typical-team.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const inWeeks = (weeks: number) => today.add({ weeks }).toString();

/** How long the advice takes for a typical team and for the largest, beside writing and reading the same team as JSON. */
export async function benchAdvise(): Promise<readonly BenchResult[]> {
  const typical = await measure('typical team', typicalTeam, mostMicroseconds);
  const [most] = typical;
  const perSecond = 1_000_000 / (most?.value ?? Number.NaN);
  const isFast = { target: `≥ ${leastPerSecond}/s`, ok: perSecond >= leastPerSecond };
  const rate = { name: 'advise, typical team, one core', value: perSecond, unit: '/s', ...isFast };
  // The largest team is there to be known; what is promised is promised for a typical one.
  return [rate, ...typical, ...(await measure('largest team', largestTeam))];
}

const leastPerSecond = 20_000;
const mostMicroseconds = 200;

async function measure(name: string, team: Team, slowestAllowed?: number): Promise<readonly BenchResult[]> {
  const act = () => advise(team, today);
  const copy = () => JSON.parse(JSON.stringify(team));
  const cpu = await alternate(
    { act: async () => cpuMicroseconds(act), copy: async () => cpuMicroseconds(copy) },
    { count: 11, warmUp: 15 },
  );
  const floor = { name: 'the team to JSON and back', value: cpu.copy };
  const times = wallMicroseconds(act).toSorted((one, other) => one - other);
  const slowest = quantile(times, 0.99);
  return [
    compare({ name: `advise, ${name}, CPU`, value: cpu.act, unit: 'µs', floor }),
    { name: `advise, ${name}, p50`, value: quantile(times, 0.5), unit: 'µs' },
    { name: `advise, ${name}, p99`, value: slowest, unit: 'µs', ...isBelow(slowest, slowestAllowed) },
  ];
}

function isBelow(value: number, most: number | undefined) {
  return most === undefined ? {} : { target: `< ${most} µs`, ok: value < most };
}

/** CPU time of one call: the mean over a tenth of a second. */
function cpuMicroseconds(act: () => unknown): number {
  const start = process.cpuUsage();
  let calls = 0;
  let spent = 0;
  while (spent < 100_000) {
    for (let call = 0; call < 50; call += 1) act();
    calls += 50;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  }
  return spent / calls;
}

function wallMicroseconds(act: () => unknown): readonly number[] {
  return Array.from({ length: 10_000 }, () => {
    const start = performance.now();
    act();
    return (performance.now() - start) * 1000;
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** As many people as a team may have, in all roles and at all levels, every milestone dated, every need called for. */
const largestTeam: Team = {
  ...newTeam,
  answers: {
    kind: 'agents',
    stage: 'platform',
    phase: 'pre-production',
    cast: 'production',
    'labelled-data': 'no',
    serving: 'on-device',
    'business-critical': 'yes',
    'leaving-vendor': 'yes',
    regulated: 'yes',
    exposed: 'yes',
    'models-in-production': '10+',
  },
  milestones: Object.fromEntries(milestoneKinds.map(({ id }, place) => [id, inWeeks(10 + 10 * place)])),
  roster: Array.from({ length: mostPeople }, (_, number): Person => {
    const role = roles[number % roles.length]?.id ?? 'ml-engineer';
    const seniority = seniorities[number % seniorities.length]?.id ?? 'unknown';
    return {
      id: `p${number}`,
      who: { kind: 'unnamed' },
      roles: [{ role, share: 1 }],
      seniority,
      engagement: 'employee',
      startsOn: inWeeks((number % 7) - 5),
    };
  }),
  openRoles: [
    { role: 'head-of-ai', openedOn: inWeeks(-9) },
    { role: 'ai-security-engineer', openedOn: inWeeks(-20), expectedStart: inWeeks(4) },
  ],
  nobodyFor: ['ux-designer'],
};
