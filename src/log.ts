import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Log = Logger;

const secrets = [
  // Slack's tokens: xoxb-…, xoxe.xoxp-…, xapp-…, xwfp-…
  /\b(?:xox[a-z]|xapp|xwfp)(?:\.xox[a-z])?-[\w-]+/gi,
  // Whoever holds these addresses may post, or may listen.
  /\bhttps?:\/\/hooks\.slack\.com\/[^\s"'\\]+/gi,
  /\bwss?:\/\/[^\s"'\\]+/gi,
  // The password in a database address.
  /(?<=:\/\/)[^\s/:@"]+:[^\s/@"]+(?=@)/g,
  /(?<=\bBearer )[\w.~+/-]+/gi,
];

/** The text with every token, response address and password replaced. */
export function withoutSecrets(text: string): string {
  return secrets.reduce((cleaned, secret) => cleaned.replace(secret, '[secret]'), text);
}

/**
 * A logger that writes one JSON object per line, without anything that looks like a token. Errors are reduced to name,
 * code, message, stack and cause: Slack's carry whole requests and answers in other fields.
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      err: (error: unknown) => describeError(error),
      error: (error: unknown) => describeError(error),
    },
    redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
    hooks: { streamWrite: withoutSecrets },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

const secretFields = ['token', 'botToken', 'appToken', 'authorization', 'response_url', 'signingKey'];
const deepestCause = 3;

function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : { name: typeof error };
  const code = 'code' in error && ['string', 'number'].includes(typeof error.code) ? error.code : undefined;
  const cause =
    error.cause !== undefined && depth < deepestCause ? describeError(error.cause, depth + 1) : undefined;
  return { name: error.name, code, message: error.message, stack: error.stack, cause };
}
