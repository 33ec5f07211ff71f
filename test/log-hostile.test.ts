import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { randomFrom, seedOfRun } from './support/seeded-random.ts';

const pieces = [
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u001b[2J',
  '\ud800',
  '"',
  '\\',
  '\\n',
  '"}\n{"level":"fatal"',
  '%s %o %j %d',
  '{{constructor}}',
  '__proto__',
  '<!channel>',
  '\u202e',
  'ä',
  '🎉',
  'x'.repeat(300),
];

test('of ten thousand hostile texts in every field of the log, each is one line with one object', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const seed = seedOfRun();
  const random = randomFrom(seed);
  const hostile = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 6) },
      () => pieces[Math.floor(random() * pieces.length)],
    ).join('');
  for (let count = 0; count < 10_000; count += 1) {
    const text = hostile();
    const error = Object.assign(new Error(text, { cause: new Error(hostile()) }), { code: text });
    switch (count % 4) {
      case 0:
        log.warn({ workspaceId: text, [text]: text }, text);
        break;
      case 1:
        log.error({ err: error }, text);
        break;
      case 2:
        log.child({ part: text }).info({ list: [text, { [text]: text }] }, 'a child');
        break;
      default:
        log.info({ text: { text } }, text);
    }
  }
  expect(lines, `seed ${seed}`).toHaveLength(10_000);
  for (const line of lines) {
    expect(line.endsWith('\n') && line.indexOf('\n') === line.length - 1, line).toBe(true);
    const { level } = JSON.parse(line);
    expect(['info', 'warn', 'error']).toContain(level);
  }
});
