import { describe, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

function logLines(level: 'info' | 'debug' = 'info') {
  const lines: string[] = [];
  return { lines, log: createLog(level, { write: (line) => void lines.push(line) }) };
}

const tokens = [
  'xoxb-12-34-abC',
  'xoxp-12-34-abC',
  'xoxe.xoxb-1-abC',
  'xoxe-1-abC',
  'xapp-1-A0-2-abC',
  'xwfp-1-abC',
];

describe('the log', () => {
  test('is one JSON object per line, whatever is in the text', () => {
    const { log, lines } = logLines();
    log.info({ workspace: 'T1' }, 'line one\nline "two"\u2028');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toContain('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      workspace: 'T1',
      msg: 'line one\nline "two"\u2028',
    });
  });

  test('holds nothing below its level', () => {
    const { log, lines } = logLines();
    log.debug('hello');
    expect(lines).toEqual([]);
  });

  test.each(tokens)('never holds a token such as %s', (token) => {
    const { log, lines } = logLines();
    log.info(`with ${token} in the text`);
    log.info({ nested: { deeply: { value: token } }, list: [`Bearer ${token}`] });
    log.error({ err: Object.assign(new Error(`no ${token}`, { cause: new Error(token) }), { data: token }) });
    log.child({ token }).info('from a child');
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain('abC');
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  });

  test('never holds an address that lets its reader post or listen, nor a password', () => {
    const { log, lines } = logLines();
    log.info('https://hooks.slack.com/commands/T1/2/hidden and wss://wss.slack.com/link/?ticket=hidden');
    log.info('postgres://ann:hidden@db.example/aiteam');
    log.info({ response_url: 'hidden', headers: { authorization: 'hidden' } });
    expect(lines.join('')).not.toContain('hidden');
  });

  test('tells of an error nothing that its message quotes', () => {
    const { log, lines } = logLines();
    const answers = ['{"ok":true,"text":"hidden"', '<html>\nhidden</html>', 'hidden words'];
    for (const answer of answers) log.error({ err: new Error(`An API error occurred: ${answer}`) });
    for (const text of [
      '{"a": "hidden", b',
      'hidden',
      `{"long": "${'hidden '.repeat(20)}", hidden}`,
      '[hidden',
    ]) {
      try {
        JSON.parse(text);
      } catch (error) {
        log.error({ err: new Error('not read', { cause: error }) });
        log.error({ err: new Error(`A request error occurred: ${error}`) });
      }
    }
    expect(lines).toHaveLength(11);
    expect(lines.join('')).not.toContain('hidden');
    log.error({ err: new Error('An API error occurred: channel_not_found') });
    expect(lines.at(-1)).toContain('channel_not_found');
  });

  test('tells of an error its name, code, message, stack and cause, and nothing that hangs on it', () => {
    const { log, lines } = logLines();
    const error = Object.assign(new TypeError('broken', { cause: new Error('deeper') }), {
      code: 'E1',
      body: 'typed text',
    });
    log.error({ err: error }, 'failed');
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({
      name: 'TypeError',
      code: 'E1',
      message: 'broken',
      stack: expect.stringContaining('log.test.ts'),
      cause: { message: 'deeper' },
    });
    expect(lines[0]).not.toContain('typed text');
  });
});
