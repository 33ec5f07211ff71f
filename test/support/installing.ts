import { expect } from 'vitest';
import { type Choice, consent } from './consent.ts';

/** An answer of the app's pages. */
export interface InstallAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly page: string;
}

/** A browser that follows no redirect by itself, and keeps the app's cookie as one does. */
export class InstallBrowser {
  readonly #origin: string;
  cookie = '';

  constructor(url: string) {
    this.#origin = url.replace(/\/$/, '');
  }

  /** Loads an address, or a path of the app. */
  async loads(address: string): Promise<InstallAnswer> {
    const response = await fetch(address.startsWith('/') ? `${this.#origin}${address}` : address, {
      headers: this.cookie ? { cookie: this.cookie } : {},
      redirect: 'manual',
    });
    const set = response.headers.get('set-cookie');
    if (set) this.cookie = set.split(';')[0] ?? '';
    return { status: response.status, headers: response.headers, page: await response.text() };
  }

  /** Goes from the app's page to Slack's; gives the address of the consent page. */
  async begins(query = ''): Promise<string> {
    const { page } = await this.loads(`/slack/install${query}`);
    const link = /<a class="next" href="([^"]+)"/.exec(page)?.[1] ?? '';
    const { status, headers } = await this.loads(link.replaceAll('&amp;', '&'));
    expect(status).toBe(302);
    return headers.get('location') ?? '';
  }

  /** Answers Slack's question; gives the address that Slack leads back to. */
  async consents(address: string, choice: Choice = {}): Promise<string> {
    return (await consent(address, choice)).headers.get('location') ?? '';
  }

  /** The whole way; gives the page at its end. */
  async installs(choice: Choice = {}, query = ''): Promise<InstallAnswer> {
    return this.loads(await this.consents(await this.begins(query), choice));
  }
}

/** Installs the app as somebody with a browser of their own. */
export async function install(url: string, choice: Choice = {}, query = ''): Promise<InstallAnswer> {
  const answer = await new InstallBrowser(url).installs(choice, query);
  expect(answer.status, answer.page).toBe(200);
  return answer;
}

/** Ann of Northwind, Ann of Southwind, and an administrator for both of the organisation that they may be of. */
export const north: Choice = { place: 'T0LOCAL', as: 'T0LOCAL U0ANN' };
export const south: Choice = { place: 'T0SOUTHWIND', as: 'T0SOUTHWIND U0SOUTHWINDANN' };
export const everywhere: Choice = { place: 'E0GROUP', as: 'T0LOCAL U0FRANK' };
