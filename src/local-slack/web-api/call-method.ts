import type { JsonObject } from '../control/protocol.ts';
import type { Slack } from '../slack.ts';
import { SlackError } from '../slack-error.ts';
import type { Token } from '../tokens.ts';
import { workspaceFor } from './find-workspace.ts';
import { methods } from './index.ts';
import { type Caller, type Method, requireScope } from './method.ts';

const refusals = { revoked: 'token_revoked', uninstalled: 'account_inactive' } as const;

const authenticate = ({ tokens, clock }: Slack, method: Method, text: string): Token | undefined => {
  const token = tokens.find(text);
  if (method.token === 'none') return token;
  if (text === '') throw new SlackError('not_authed');
  if (token === undefined) throw new SlackError('invalid_auth');
  if (token.fate !== 'live') throw new SlackError(refusals[token.fate]);
  if (token.expiresAt !== null && token.expiresAt <= clock.now()) throw new SlackError('token_expired');
  if (token.kind !== method.token) throw new SlackError('not_allowed_token_type');
  return token;
};

/** Answers a Web API call as Slack does: whatever is wrong with it, the answer is an object with `ok`. */
export const callMethod = (slack: Slack, name: string, given: JsonObject, text: string): JsonObject => {
  try {
    const method = methods.get(name);
    if (method === undefined) throw new SlackError('unknown_method', { req_method: name });
    const token = authenticate(slack, method, text);
    const parts = workspaceFor(slack, token?.installation ?? null, name, given);
    if (method.scope !== null) requireScope(parts, method.scope);
    const caller: Caller = { token };
    const answer = { ok: true, ...method.run(given, parts, caller) };
    slack.rig.accepted.note({ teamId: parts.state.identity.teamId, method: name, given }, answer);
    return answer;
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.code, ...error.fields };
    return { ok: false, error: 'internal_error', detail: String(error) };
  }
};
