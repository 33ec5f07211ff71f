import { type Logger, LogLevel } from '@slack/logger';
import { type Log, withoutSecrets } from '../../log.ts';

const longestMessage = 300;

/**
 * Gives Bolt and Slack's clients a way to log that cannot leak: their debug lines hold payloads, tokens and what people
 * typed, and are dropped at any level; objects are never written out; texts lose tokens, addresses and quoted payloads.
 */
export function slackLogger(log: Log): Logger {
  let child = log.child({ from: 'slack' });
  const write = (level: 'info' | 'warn' | 'error', parts: readonly unknown[]): void => {
    const message = parts.map(describe).filter(Boolean).join(' ');
    if (message !== '') child[level](message);
  };
  return {
    debug: () => {},
    info: (...parts) => write('info', parts),
    warn: (...parts) => write('warn', parts),
    error: (...parts) => write('error', parts),
    // The level is a setting of the whole program, so the libraries may not change it.
    setLevel: () => {},
    // Never DEBUG, so that no library builds a debug line in vain.
    getLevel: () => {
      if (log.isLevelEnabled('info')) return LogLevel.INFO;
      return log.isLevelEnabled('warn') ? LogLevel.WARN : LogLevel.ERROR;
    },
    setName: (name) => {
      child = log.child({ from: 'slack', part: name });
    },
  };
}

function describe(part: unknown): string {
  if (typeof part === 'string') return clean(part);
  if (typeof part === 'number' || typeof part === 'boolean') return String(part);
  if (!(part instanceof Error)) return '';
  const code = 'code' in part && typeof part.code === 'string' ? ` (${clean(part.code)})` : '';
  return `${part.name}${code}: ${clean(part.message)}`;
}

/** Cuts where a payload begins: Slack's clients put answers they cannot read into their messages. */
function clean(text: string): string {
  const payload = text.search(/[{<]|\["/);
  const own = payload === -1 ? text : `${text.slice(0, payload)}…`;
  return withoutSecrets(own)
    .replace(/\b[a-z][a-z+.-]*:\/\/\S+/gi, '[address]')
    .slice(0, longestMessage);
}
