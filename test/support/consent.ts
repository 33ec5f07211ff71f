import type { TestSlack } from './local-slack.ts';

/** What somebody chooses on the page that asks whether the app may come in. */
export interface Choice {
  readonly place?: string;
  /** A workspace's id and a person's, `T0LOCAL U0ANN`. */
  readonly as?: string;
  /** The optional scopes that stay checked. */
  readonly optional?: readonly string[];
  readonly answer?: 'allow' | 'cancel';
}

/** Presses Allow, or Cancel, on the consent page; redirects are not followed. */
export const consent = (address: string, choice: Choice = {}): Promise<Response> => {
  const { place = 'T0LOCAL', as = 'T0LOCAL U0ANN', optional = [], answer = 'allow' } = choice;
  const body = new URLSearchParams({ place, as, answer });
  for (const scope of optional) body.append('optional', scope);
  return fetch(address, { method: 'POST', body, redirect: 'manual' });
};

/** The address of the consent page, as an app makes it. */
export const authorizeAddress = (
  { authorizeUrl, clientId }: TestSlack,
  query: { readonly [name: string]: string } = {},
): string => {
  const address = new URL(authorizeUrl);
  const all = { client_id: clientId, scope: 'commands,chat:write', state: 's1', ...query };
  for (const [name, value] of Object.entries(all)) address.searchParams.set(name, value);
  return address.href;
};

/** The code that a consent brought. */
export const codeOf = (response: Response): string =>
  new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
