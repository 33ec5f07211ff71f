import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';

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
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      err: (error: unknown) => describeError(error),
      error: (error: unknown) => describeError(error),
    },
    redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
    hooks: {
      streamWrite: withoutSecrets,
      // Without a message pino takes the error's, as it is.
      logMethod([first, ...rest], write) {
        if (typeof first === 'object' && rest.length === 0) write.call(this, first, '');
        else write.call(this, first, ...rest);
      },
    },
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
  const message = withoutQuotations(error.message);
  const stack = error.stack?.replace(error.message, () => message);
  return { name: error.name, code, message, stack, cause };
}

const quotations = [
  // Slack's client takes an answer that it cannot read for an error's code.
  /(?<=An API error occurred: )(?!\w+$).+/s,
  // The text around what is not JSON, as `JSON.parse` shows it.
  /(?:\.{3})?".*(?= is not valid JSON)/s,
];

/** An error's message without what it quotes: that may be what somebody wrote. */
function withoutQuotations(message: string): string {
  return quotations.reduce((cleaned, quotation) => cleaned.replace(quotation, '…'), message);
}
