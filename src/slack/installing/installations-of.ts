import type { EventOrigin } from '../payloads/event-payload.ts';
import type { Departure } from './departures.ts';

/** The installation that an event is for, or those that it can be for where Slack does not say. */
export function installationsOf(
  workspaceId: string,
  { enterpriseId, isForOrganisation }: EventOrigin,
): Pick<Departure, 'installationIds' | 'isCertain'> {
  const ofOrganisation = enterpriseId === undefined ? [] : [enterpriseId];
  if (isForOrganisation === undefined)
    return { installationIds: [workspaceId, ...ofOrganisation], isCertain: ofOrganisation.length === 0 };
  return { installationIds: isForOrganisation ? ofOrganisation : [workspaceId], isCertain: true };
}
