// `npm run bench [name…]`: measures, beside a floor in the same run, and prints one table. Never a test: what is slow on a busy
// machine is not wrong.
import { benchAdvise } from './advise.ts';
import { benchHttp } from './http.ts';
import { benchInbox } from './inbox.ts';
import { benchLocalSlack } from './local-slack.ts';
import { benchMemory } from './memory.ts';
import { benchReminders } from './reminders.ts';
import type { BenchResult } from './result.ts';
import { benchStart } from './start.ts';
import { benchStatus } from './status.ts';
import { benchStore } from './store.ts';
import { benchSubmission } from './submission.ts';
import { formatTable } from './table.ts';

const benchmarks: Readonly<Record<string, () => Promise<readonly BenchResult[]>>> = {
  advise: benchAdvise,
  status: benchStatus,
  http: benchHttp,
  submission: benchSubmission,
  start: benchStart,
  memory: benchMemory,
  store: benchStore,
  inbox: benchInbox,
  reminders: benchReminders,
  'local-slack': benchLocalSlack,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`,
  );
  process.exit(1);
}

const results: BenchResult[] = [];
for (const [name, run] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const begun = performance.now();
  process.stderr.write(`${name} … `);
  results.push(...(await run()));
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
}
console.log(formatTable(results));
process.exit(0);
