import { LogLevel } from '@slack/logger';
import { WebClient } from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { slackLogger } from '../../../src/slack/connection/slack-logger.ts';

function loggerAndMessages(level: 'debug' | 'info' | 'error' = 'debug') {
  const messages: { level: string; part?: string; msg: string }[] = [];
  const log = createLog(level, { write: (line) => void messages.push(JSON.parse(line)) });
  return { logger: slackLogger(log), messages };
}

describe('what Slack’s libraries log', () => {
  test('reaches our log with its level and the name of the part', () => {
    const { logger, messages } = loggerAndMessages();
    logger.setName('socket-mode:1');
    logger.info('Now connected to Slack');
    logger.warn('Retry in', 3, 'seconds');
    logger.error(Object.assign(new Error('getaddrinfo ENOTFOUND slack.com'), { code: 'ENOTFOUND' }));
    expect(messages).toMatchObject([
      { level: 'info', part: 'socket-mode:1', msg: 'Now connected to Slack' },
      { level: 'warn', part: 'socket-mode:1', msg: 'Retry in 3 seconds' },
      { level: 'error', part: 'socket-mode:1', msg: 'Error (ENOTFOUND): getaddrinfo ENOTFOUND slack.com' },
    ]);
  });

  test('is never a debug line, even at debug level, and cannot be made one', () => {
    const { logger, messages } = loggerAndMessages();
    logger.setLevel(LogLevel.DEBUG);
    logger.debug('apiCall(chat.postMessage)', 'hidden');
    expect(messages).toEqual([]);
    expect(logger.getLevel()).toBe(LogLevel.INFO);
    expect(loggerAndMessages('error').logger.getLevel()).toBe(LogLevel.ERROR);
  });

  test.each([
    ['an object', { text: 'hidden' }],
    ['a list', ['hidden']],
    ['a payload in a text', 'Failed to parse {"text":"hidden"}'],
    ['a page in a text', 'Unexpected answer <html>hidden</html>'],
    ['a token', 'invalid xoxb-1-hidden'],
    ['a response address', 'POST https://hooks.slack.com/actions/T1/hidden failed'],
    ['a connection address', 'closed wss://wss-primary.slack.com/link/?ticket=hidden'],
    ['an error with a payload for a message', new Error('An API error occurred: {"ok":true,"text":"hidden"')],
    ['an error with a body', Object.assign(new Error('failed'), { data: { text: 'hidden' } })],
    ['a function', () => 'hidden'],
  ])('does not show %s', (_name, part) => {
    const { logger, messages } = loggerAndMessages();
    logger.error('It went wrong:', part);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.msg).toMatch(/^It went wrong:/);
    expect(JSON.stringify(messages)).not.toContain('hidden');
  });

  test('is short, however long the text', () => {
    const { logger, messages } = loggerAndMessages();
    logger.error('a'.repeat(10_000));
    expect(messages[0]?.msg.length).toBeLessThan(400);
  });

  test('holds no token and no text when the real client fails', async () => {
    const { logger, messages } = loggerAndMessages();
    const client = new WebClient('xoxb-1-hidden', {
      logger,
      slackApiUrl: 'http://127.0.0.1:1/hidden/',
      retryConfig: { retries: 0 },
    });
    await expect(client.chat.postMessage({ channel: 'C1', text: 'hidden' })).rejects.toThrow();
    expect(messages.map((message) => message.level)).toContain('warn');
    expect(JSON.stringify(messages)).not.toContain('hidden');
  });
});
