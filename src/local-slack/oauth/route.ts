import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/read-request.ts';
import { send } from '../http/send.ts';
import type { InstallPlace } from '../installing.ts';
import { findWorkspace, type Slack, workspacesOf } from '../slack.ts';
import { consentPage, errorPage } from './consent-page.ts';
import { type AuthorizeRequest, readAuthorizeRequest } from './request.ts';

type Answer =
  | { readonly kind: 'trouble'; readonly sentence: string }
  | { readonly kind: 'redirect'; readonly to: string };

const backTo = ({ target, state }: AuthorizeRequest, given: { readonly [name: string]: string }): Answer => {
  const url = new URL(target);
  for (const [name, value] of Object.entries({ ...given, state })) url.searchParams.set(name, value);
  return { kind: 'redirect', to: url.href };
};

const trouble = (sentence: string): Answer => ({ kind: 'trouble', sentence });

/** What an answer on the consent page leads to. */
const decide = (slack: Slack, request: AuthorizeRequest, form: URLSearchParams): Answer => {
  if (form.get('answer') !== 'allow') return backTo(request, { error: 'access_denied' });
  const place = form.get('place') ?? '';
  const [teamId, userId = ''] = (form.get('as') ?? '').split(' ');
  const workspace = findWorkspace(slack, place);
  const members = workspace === undefined ? workspacesOf(slack, place) : [workspace];
  const home = members.find(({ state }) => state.identity.teamId === teamId);
  const person = home?.state.people.get(userId);
  if (members.length === 0) return trouble('Choose where to install the app.');
  if (home === undefined || person === undefined)
    return trouble('You are not a member there. Choose who you are among its people.');
  if (person.standing === 'guest' || person.standing === 'single-channel-guest')
    return trouble('Guests cannot install apps. Ask an administrator.');
  const isAdministrator = person.standing === 'owner' || person.standing === 'admin';
  if (workspace === undefined && !isAdministrator)
    return trouble('Only administrators can install an app for the whole organisation.');
  const granted = form.getAll('optional');
  const where: InstallPlace = workspace === undefined ? { enterpriseId: place } : { teamId: place };
  const code = slack.codes.issue({
    place: where,
    userId,
    scopes: [...request.required, ...request.optional.filter((scope) => granted.includes(scope))],
    redirectUri: request.redirectUri,
  });
  return backTo(request, { code });
};

const html = 'text/html; charset=utf-8';

/** Answers `/oauth/v2/authorize`: asks, and sends the person back to the app with a code or a refusal. */
export const routeOAuth = async (
  slack: Slack,
  message: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> => {
  const read = readAuthorizeRequest(slack, address.searchParams);
  if (!read.ok) return send(response, 400, html, errorPage(read.error, read.sentence));
  if (message.method !== 'POST') return send(response, 200, html, consentPage(slack, read.request));
  const form = new URLSearchParams((await readBody(message)) ?? '');
  const answer = decide(slack, read.request, form);
  if (answer.kind === 'trouble') {
    const rejected = { trouble: answer.sentence, form };
    return send(response, 400, html, consentPage(slack, read.request, rejected));
  }
  send(response, 302, 'text/plain; charset=utf-8', '', { location: answer.to });
};
