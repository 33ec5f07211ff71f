import type { HttpAnswer, HttpRequest, Route, Routes } from '../../http/route.ts';
import type { Log } from '../../log.ts';
import {
  type Installation,
  type InstallationStore,
  isOfOrganisation,
} from '../../store/installation-store.ts';
import { withinTime } from '../answering/within-time.ts';
import type { Granted, OAuthCalls } from '../connection/oauth-calls.ts';
import { slackErrorCode } from '../connection/web-client.ts';
import type { InstallStates } from './install-states.ts';
import { answerWith, redirectTo } from './page.ts';
import { installPage, successPage, type Trouble, troublePage } from './pages.ts';
import { missingScopes, readOptionalScopes, requiredScopes } from './scopes.ts';

/** The addresses of an app that people install by themselves. */
export interface InstallAddresses {
  /** Where somebody begins. */
  readonly install: string;
  readonly begin: string;
  /** Where Slack brings them back. */
  readonly back: string;
  /** Slack’s consent. */
  readonly authorize: string;
  /** Slack’s way to an app that is installed. */
  readonly open: string;
}

export interface InstallRoutesOptions {
  readonly clientId: string;
  readonly addresses: InstallAddresses;
  readonly states: InstallStates;
  readonly oauth: Pick<OAuthCalls, 'exchange'>;
  readonly installations: Pick<InstallationStore, 'save'>;
  /** What an installation leads to; it never rejects. */
  readonly installed: (installation: Installation, saved: 'first' | 'again') => Promise<void>;
  readonly log: Log;
  /** Milliseconds after which a database that does not answer counts as down. */
  readonly patience: number;
  /** Whether one more may begin now: each is a write to the database, and nobody has to be known for it. */
  readonly mayBegin: () => boolean;
}

/** The pages by which somebody adds the app to a workspace or organisation. Whatever happens, they answer. */
export function createInstallRoutes(options: InstallRoutesOptions): Routes {
  const { addresses, log } = options;
  const trouble = (kind: Trouble): HttpAnswer => {
    const { status, page } = troublePage(kind, addresses.install);
    return answerWith(status, page, status === 503 ? { 'retry-after': '30' } : {});
  };
  const guarded = (answer: (request: HttpRequest) => Promise<HttpAnswer>) => async (request: HttpRequest) => {
    try {
      return await answer(request);
    } catch (error) {
      const kind = error instanceof Stopped ? error.trouble : 'store-down';
      const cause = error instanceof Stopped ? error.cause : error;
      log[kind === 'store-down' ? 'error' : 'info'](
        { err: cause, trouble: kind },
        'the app was not installed',
      );
      return trouble(kind);
    }
  };
  return new Map<string, Route>([
    ['GET /slack/install', ({ query }) => showStart(query, addresses)],
    ['GET /slack/install/begin', guarded((request) => begin(request, options))],
    ['GET /slack/oauth_redirect', guarded((request) => comeBack(request, options))],
  ]);
}

/** Nothing was installed; the cause is for the log. */
class Stopped extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(`not installed: ${trouble}`, options);
    this.trouble = trouble;
  }
}

/** Nothing is stored before somebody goes on: pages are also loaded by programs that only look at links. */
function showStart(query: URLSearchParams, { begin: address }: InstallAddresses): HttpAnswer {
  const wanted = readOptionalScopes(query);
  const next = wanted.length > 0 ? `${address}?with=${encodeURIComponent(wanted.join(','))}` : address;
  return answerWith(200, installPage(next, wanted));
}

async function begin(
  { query, headers }: HttpRequest,
  { clientId, addresses, states, patience, mayBegin }: InstallRoutesOptions,
): Promise<HttpAnswer> {
  if (!mayBegin()) throw new Stopped('crowded');
  const { state, cookie } = await within(patience, states.begin(headers.cookie));
  const address = new URL(addresses.authorize);
  const scope = [...Object.keys(requiredScopes), ...readOptionalScopes(query)].join(',');
  const asked = { client_id: clientId, scope, state, redirect_uri: addresses.back };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return redirectTo(address.href, { 'set-cookie': cookie });
}

async function comeBack(
  { query, headers }: HttpRequest,
  { addresses, states, oauth, installations, installed, log, patience }: InstallRoutesOptions,
): Promise<HttpAnswer> {
  if (query.has('error')) throw new Stopped(query.get('error') === 'access_denied' ? 'cancelled' : 'refused');
  const isOurs = await within(patience, states.take(query.get('state') ?? '', headers.cookie));
  if (!isOurs) throw new Stopped('wrong-state');
  const { installation, appId } = await exchange(oauth, query.get('code') ?? '', addresses.back);
  const missing = missingScopes(installation.scopes);
  if (missing.length > 0) throw new Stopped('scopes');
  const { installationId, name } = installation;
  // All of it, also where that takes longer than the person is let wait.
  const saving = installations.save(installation).then(async (outcome) => {
    log.info({ installationId, installed: outcome }, 'the app was installed');
    await installed(installation, outcome);
    return outcome;
  });
  const saved = await within(patience, saving);
  const isForOrganisation = isOfOrganisation(installation);
  const open = new URL(addresses.open);
  open.searchParams.set('app', appId);
  if (!isForOrganisation) open.searchParams.set('team', installationId);
  return answerWith(
    200,
    successPage({ name, isForOrganisation, isAgain: saved === 'again', openAddress: open.href }),
  );
}

const troubleOf: { readonly [code: string]: Trouble } = {
  invalid_code: 'wrong-code',
  code_already_used: 'wrong-code',
  cannot_install_an_org_installed_app: 'has-organisation',
};

async function exchange(oauth: InstallRoutesOptions['oauth'], code: string, back: string): Promise<Granted> {
  try {
    return await oauth.exchange(code, back);
  } catch (cause) {
    const slackCode = slackErrorCode(cause);
    const trouble = slackCode === undefined ? 'slack-down' : (troubleOf[slackCode] ?? 'refused');
    throw new Stopped(trouble, { cause });
  }
}

/** What the database answers, if it does so within so many milliseconds. */
async function within<Result>(patience: number, work: Promise<Result>): Promise<Result> {
  const answer = await withinTime(work, patience);
  if (answer.kind === 'done') return answer.result;
  throw new Error(`the database did not answer within ${patience} ms`);
}
