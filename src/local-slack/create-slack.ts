import { randomBytes } from 'node:crypto';
import { createClock } from './clock.ts';
import { createEventSender } from './delivery/events.ts';
import { createHttpDelivery, type HttpDelivery } from './delivery/http-delivery.ts';
import { createSocketMode, type SocketMode } from './delivery/socket-mode.ts';
import type { WireLogs } from './delivery/wire-log.ts';
import { createWireLogs } from './delivery/wire-log.ts';
import { exampleWorkspaces } from './example-workspaces.ts';
import { parseManifest } from './manifest.ts';
import { createCodes } from './oauth/codes.ts';
import type { LocalSlackOptions } from './options.ts';
import { createRig } from './rig/rig.ts';
import type { Slack } from './slack.ts';
import { identitiesOf, startWorkspace } from './start-workspace.ts';
import type { Identity } from './state.ts';
import { createTokens, type Installation } from './tokens.ts';

export interface CreatedSlack {
  readonly slack: Slack;
  readonly socketMode: SocketMode;
  readonly httpDelivery: HttpDelivery;
  readonly logs: WireLogs;
}

interface Surroundings {
  readonly origin: () => string;
  readonly changed: () => void;
}

/** A way to find out how the app is installed in a workspace from the start. */
const createInstallations = (
  where: NonNullable<LocalSlackOptions['installed']>,
  scopes: readonly string[],
  firstTeamId: string,
) => {
  const ofOrganisations = new Map<string, Installation>();
  return ({ teamId, enterprise, botUserId, botId }: Identity): Installation | null => {
    const one = { teamId, enterpriseId: enterprise?.id ?? null, botUserId, botId, scopes };
    if (where === 'each-workspace' || (where === 'first-workspace' && teamId === firstTeamId)) return one;
    if (where === 'first-workspace' || where === 'nowhere' || enterprise === null) return null;
    const shared = ofOrganisations.get(enterprise.id) ?? { ...one, teamId: null };
    ofOrganisations.set(enterprise.id, shared);
    return shared;
  };
};

const secret = () => randomBytes(16).toString('hex');

/** Everything of a local Slack but the server in front of it. */
export const createSlack = (options: LocalSlackOptions, { origin, changed }: Surroundings): CreatedSlack => {
  const manifest = parseManifest(options.manifest);
  const clock = createClock(options.now);
  const logs = createWireLogs(clock);
  const rig = createRig(clock);
  const given = options.workspaces ?? (options.workspace && [options.workspace]);
  const seeds = given ?? exampleWorkspaces;
  const identities = identitiesOf(seeds);
  const [firstIdentity] = identities;
  if (firstIdentity === undefined) throw new Error('A local Slack needs at least one workspace.');

  const { frames } = logs;
  const holdMs = options.holdMs ?? 8000;
  const { appId } = firstIdentity;
  const socketMode = createSocketMode({ clock, appId, frames, faults: rig.frameFaults, changed, holdMs });
  const http = options.delivery?.kind === 'http' ? options.delivery : undefined;
  const httpDelivery = createHttpDelivery({
    clock,
    manifest,
    rig,
    ...logs,
    changed,
    signingSecret: http?.signingSecret ?? secret(),
    baseUrl: http?.baseUrl,
  });
  const usesSocketMode =
    options.delivery === undefined
      ? manifest.settings.socket_mode_enabled
      : options.delivery.kind === 'socket-mode';
  const transport = usesSocketMode ? socketMode : httpDelivery;
  const sendEvent = createEventSender({ clock, manifest, transport });
  const tokens = createTokens(clock);

  const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
  // Whoever has an app installed from the start grants what is optional, too.
  const installationIn = createInstallations(
    options.installed ?? (given === undefined ? 'first-workspace' : 'each-workspace'),
    [...bot, ...optional],
    firstIdentity.teamId,
  );
  const workspaces = seeds.flatMap((seed, index) => {
    const identity = identities[index];
    if (identity === undefined) return [];
    const installation = installationIn(identity);
    const shared = {
      tokens,
      clock,
      manifest,
      origin,
      changed,
      sendEvent,
      transport,
      socketMode,
      httpDelivery,
      rig,
    };
    return [startWorkspace({ ...shared, slack: () => slack, identity, seed, installation })];
  });
  const [first, ...others] = workspaces;
  if (first === undefined) throw new Error('A local Slack needs at least one workspace.');
  const slack: Slack = {
    workspaces: [first, ...others],
    clock,
    manifest,
    rig,
    app: {
      appId,
      clientId: '1000000000.2000000000',
      clientSecret: secret(),
      redirectUrls: () => [...manifest.oauth_config.redirect_urls, ...(options.redirectUrls?.() ?? [])],
      installUrl: () => options.installUrl?.(),
    },
    tokens,
    organisationInstallations: new Map(
      workspaces.flatMap(({ state: { installation } }) =>
        installation?.teamId === null ? [[installation.enterpriseId ?? '', installation]] : [],
      ),
    ),
    codes: createCodes(clock),
    sendEvent,
  };
  return { slack, socketMode, httpDelivery, logs };
};
