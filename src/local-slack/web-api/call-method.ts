import type { JsonObject } from '../control/protocol.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import { methods } from './index.ts';
import { type Method, requireScope, type TokenKind } from './method.ts';

const kindOf = ({ state }: Parts, token: string): TokenKind | undefined =>
  token === state.botToken ? 'bot' : token === state.appToken ? 'app' : undefined;

const authorize = (parts: Parts, method: Method, token: string): void => {
  if (method.token === 'none') return;
  if (token === '') throw new SlackError('not_authed');
  const kind = kindOf(parts, token);
  if (kind === undefined) throw new SlackError('invalid_auth');
  if (!parts.state.isInstalled && kind === 'bot') throw new SlackError('account_inactive');
  if (kind !== method.token) throw new SlackError('not_allowed_token_type');
  if (method.scope !== null) requireScope(parts, method.scope);
};

/** Answers a Web API call as Slack does: whatever is wrong with it, the answer is an object with `ok`. */
export const callMethod = (parts: Parts, name: string, given: JsonObject, token: string): JsonObject => {
  try {
    const method = methods.get(name);
    if (method === undefined) throw new SlackError('unknown_method', { req_method: name });
    authorize(parts, method, token);
    return { ok: true, ...method.run(given, parts) };
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.code, ...error.fields };
    return { ok: false, error: 'internal_error', detail: String(error) };
  }
};
