import { type ChildProcess, fork } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { resolve } from 'node:path';
import { applyMutant, findMutants, type Mutant } from './mutants.ts';
import type { MutatedFile, TestResult } from './test-runner.ts';

/** Of a hundred mutants of the engine, so many have to be noticed by its tests. */
const goal = 85;

/** In milliseconds. All tests take a fraction of it; a mutant that needs longer never ends, and was noticed. */
const patience = 10_000;

/** The same generated teams each time, and few of them: every mutant that survives has run them all. */
const environment = { FC_SEED: '1', FC_TIMES: '0.02', ...process.env };

interface Tally {
  readonly path: string;
  readonly mutants: number;
  readonly survivors: readonly Mutant[];
}

let runner: ChildProcess | undefined;

function startRunner(): ChildProcess {
  return fork(new URL('test-runner.ts', import.meta.url), {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The test file that fails first; undefined where all pass. */
function findFailure(file: MutatedFile): Promise<string | undefined> {
  runner ??= startRunner();
  const asked = runner;
  const { promise, resolve: settle } = Promise.withResolvers<string | undefined>();
  const restart = () => {
    asked.removeAllListeners();
    asked.kill('SIGKILL');
    runner = undefined;
    settle('a test that never ends');
  };
  const timer = setTimeout(restart, patience);
  asked.once('exit', restart);
  asked.once('message', ({ failed }: TestResult) => settle(failed));
  asked.send(file);
  return promise.finally(() => {
    clearTimeout(timer);
    asked.removeAllListeners();
  });
}

async function testMutants(path: string): Promise<Tally> {
  const source = readFileSync(path, 'utf8');
  const mutants = findMutants(source);
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    const failure = await findFailure({ path: resolve(path), code: applyMutant(source, mutant) });
    if (failure) continue;
    survivors.push(mutant);
    console.log(`${path}:${describe(source, mutant)}`);
  }
  return { path, mutants: mutants.length, survivors };
}

function describe(source: string, { start, end, replacement }: Mutant): string {
  const before = source.slice(0, start).split('\n');
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return `${place}  ${oneLine(source.slice(start, end))}  →  ${oneLine(replacement)}`;
}

function oneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-28)}` : line;
}

function percent({ mutants, survivors }: Pick<Tally, 'mutants' | 'survivors'>): number {
  return mutants === 0 ? 100 : ((mutants - survivors.length) / mutants) * 100;
}

function printRow(name: string, tally: Pick<Tally, 'mutants' | 'survivors'>): void {
  const { mutants, survivors } = tally;
  const killed = `${mutants - survivors.length} of ${mutants}`.padStart(12);
  console.log(`${percent(tally).toFixed(1).padStart(6)} % ${killed}  ${name}`);
}

setPriority(10);
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : globSync('src/advice/**/*.ts').sort();
const [first] = paths;
const failure = first && (await findFailure({ path: resolve(first), code: readFileSync(first, 'utf8') }));
if (failure) throw new Error(`The tests of the engine fail without any mutant: ${failure}`);
const tallies: Tally[] = [];
for (const path of paths) tallies.push(await testMutants(path));
runner?.kill('SIGKILL');

console.log('\nnoticed by the tests, by file');
for (const tally of tallies) if (tally.mutants > 0) printRow(tally.path, tally);
const all = {
  mutants: tallies.reduce((sum, { mutants }) => sum + mutants, 0),
  survivors: tallies.flatMap(({ survivors }) => survivors),
};
printRow('in all', all);
process.exitCode = percent(all) < goal ? 1 : 0;
