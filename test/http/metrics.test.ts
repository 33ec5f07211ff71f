import { expect, test } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';

test('what was noted is printed as Prometheus reads it, beside what the process needs', async () => {
  const { noteAnswer, noteSlots, print } = createMetrics();
  noteAnswer({ kind: 'command', outcome: 'answered', seconds: 0.3 });
  noteAnswer({ kind: 'command', outcome: 'answered', seconds: 2.5 });
  noteAnswer({ kind: 'event', outcome: 'failed', seconds: 0.001 });
  noteSlots({ sent: 3, skipped: 1 });
  noteSlots({ sent: 2 });
  const { status, type, body } = await print();
  expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  const lines = String(body).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'aiteam_payloads_total{kind="command",outcome="answered"} 2',
      'aiteam_payloads_total{kind="event",outcome="failed"} 1',
      'aiteam_answer_seconds_bucket{le="0.25",kind="command"} 0',
      'aiteam_answer_seconds_bucket{le="0.5",kind="command"} 1',
      'aiteam_answer_seconds_bucket{le="3",kind="command"} 2',
      'aiteam_answer_seconds_count{kind="event"} 1',
      'aiteam_reminder_slots_total{result="sent"} 5',
      'aiteam_reminder_slots_total{result="skipped"} 1',
    ]),
  );
  expect(body).toMatch(/^process_resident_memory_bytes [1-9]/m);
  expect(body, 'whoever reads it need not know which Node has which holes').not.toContain(process.version);
});

test('noting costs next to nothing', () => {
  const { noteAnswer } = createMetrics();
  const begun = performance.now();
  for (let count = 0; count < 10_000; count += 1)
    noteAnswer({ kind: 'command', outcome: 'answered', seconds: 0.2 });
  expect((performance.now() - begun) / 10_000, 'milliseconds each').toBeLessThan(0.1);
});
