import type { Slack } from '../slack.ts';

/** What an app asks for when it sends somebody to be asked. */
export interface AuthorizeRequest {
  readonly required: readonly string[];
  /** What may be declined: the manifest says so. */
  readonly optional: readonly string[];
  readonly state: string;
  /** As it was given; null where the first registered one is meant. */
  readonly redirectUri: string | null;
  /** Where the person goes afterwards. */
  readonly target: string;
  /** The workspace that the app would like. */
  readonly team: string;
}

export type ReadRequest =
  | { readonly ok: true; readonly request: AuthorizeRequest }
  | { readonly ok: false; readonly error: string; readonly sentence: string };

const refused = (error: string, sentence: string): ReadRequest => ({ ok: false, error, sentence });

const listOf = (text: string | null) => [...new Set((text ?? '').split(/[\s,]+/).filter(Boolean))];

// A registered address stands for all below it.
const isRegistered = (registered: string, given: string): boolean => {
  if (!URL.canParse(given)) return false;
  const [wide, narrow] = [new URL(registered), new URL(given)];
  const folder = wide.pathname.endsWith('/') ? wide.pathname : `${wide.pathname}/`;
  const isBelow = narrow.pathname === wide.pathname || narrow.pathname.startsWith(folder);
  return wide.origin === narrow.origin && isBelow;
};

/** Reads the address of the authorize page; the refusals are those that Slack shows instead of the page. */
export const readAuthorizeRequest = (
  { app, manifest }: Pick<Slack, 'app' | 'manifest'>,
  query: URLSearchParams,
): ReadRequest => {
  const registered = app.redirectUrls();
  if (query.get('client_id') !== app.clientId)
    return refused('invalid_client_id', 'No app has this client_id.');
  const redirectUri = query.get('redirect_uri');
  const target = redirectUri ?? registered[0];
  if (target === undefined || !registered.some((one) => isRegistered(one, target))) {
    const known = registered.join(', ') || 'none';
    return refused(
      'bad_redirect_uri',
      `redirect_uri did not match any configured URIs. Passed: ${redirectUri ?? 'none'}. Configured: ${known}.`,
    );
  }
  const { bot, bot_optional: declinable } = manifest.oauth_config.scopes;
  const wanted = listOf(query.get('scope'));
  if (wanted.length === 0) return refused('no_scopes', 'The app asks for no scopes.');
  const unknown = wanted.filter((scope) => !bot.includes(scope) && !declinable.includes(scope));
  if (unknown.length > 0)
    return refused('invalid_scope', `The app’s manifest does not have these scopes: ${unknown.join(', ')}.`);
  return {
    ok: true,
    request: {
      required: wanted.filter((scope) => !declinable.includes(scope)),
      optional: wanted.filter((scope) => declinable.includes(scope)),
      state: query.get('state') ?? '',
      redirectUri,
      target,
      team: query.get('team') ?? '',
    },
  };
};
