import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { HttpAnswer } from './route.ts';
import { shareUnderWay } from './share-under-way.ts';

/** What is counted. Labels take a handful of words each: an id or a text among them would be people's data, and never end. */
export interface Metrics {
  readonly noteAnswer: (answered: {
    readonly kind: string;
    readonly outcome: string;
    readonly seconds: number;
  }) => void;
  /** How many slots came to which end. */
  readonly noteSlots: (results: { readonly [result: string]: number | undefined }) => void;
  /** All of it as Prometheus reads it. */
  readonly print: () => Promise<HttpAnswer>;
}

/** Slack's patience ends at 3 s; whoever waits for an answer feels the rest. */
const secondsToAnswer = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];

/** Counters that begin at nothing, beside those of the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // It says which holes of Node to try.
  registry.removeSingleMetric('nodejs_version_info');
  const registers = [registry];
  const payloads = new Counter({
    name: 'aiteam_payloads_total',
    help: 'What Slack brought, by kind and by what became of it',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'aiteam_answer_seconds',
    help: 'Seconds from the arrival of what Slack brought until all of its answer was sent',
    labelNames: ['kind'],
    buckets: secondsToAnswer,
    registers,
  });
  const slots = new Counter({
    name: 'aiteam_reminder_slots_total',
    help: 'Reminders that were due, by what became of them at one look',
    labelNames: ['result'],
    registers,
  });
  return {
    noteAnswer: (answered) => {
      payloads.inc({ kind: answered.kind, outcome: answered.outcome });
      seconds.observe({ kind: answered.kind }, answered.seconds);
    },
    noteSlots: (results) => {
      for (const [result, count] of Object.entries(results)) slots.inc({ result }, count);
    },
    print: shareUnderWay(async () => ({
      status: 200,
      type: registry.contentType,
      body: await registry.metrics(),
    })),
  };
}
