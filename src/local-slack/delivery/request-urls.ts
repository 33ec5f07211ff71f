import type { JsonObject } from '../control/protocol.ts';
import type { Manifest } from '../manifest.ts';
import type { Envelope } from './transport.ts';

/** Where the app wants what over HTTP; nothing where its manifest does not say. */
export interface RequestUrls {
  forEnvelope(type: Envelope['type'], payload: JsonObject): string | undefined;
  /** Where events go; Slack checks it with a challenge. */
  readonly events: string | undefined;
  readonly commands: readonly string[];
}

const usualPath = '/slack/events';

/** The addresses of the manifest, moved to another origin if one is given; a manifest without any has the usual one there. */
export const requestUrls = ({ features, settings }: Manifest, baseUrl: string | undefined): RequestUrls => {
  const { request_url: events } = settings.event_subscriptions;
  const { request_url: interactivity, message_menu_options_url: options } = settings.interactivity;
  const all = [events, interactivity, options, ...features.slash_commands.map(({ url }) => url)];
  const hasNone = all.every((url) => url === undefined);

  const place = (url: string | undefined): string | undefined => {
    if (baseUrl === undefined) return url;
    if (url === undefined) return hasNone ? new URL(usualPath, baseUrl).href : undefined;
    const { pathname, search } = new URL(url);
    return new URL(pathname + search, baseUrl).href;
  };

  return {
    forEnvelope(type, payload) {
      if (type === 'events_api') return place(events);
      if (type === 'interactive') return place(payload.type === 'block_suggestion' ? options : interactivity);
      return place(features.slash_commands.find(({ command }) => command === payload.command)?.url);
    },
    events: place(events),
    commands: features.slash_commands.flatMap(({ url }) => place(url) ?? []),
  };
};
