import { expect, test } from 'vitest';
import { readPlaceInOrganisation } from '../../../src/slack/payloads/place-in-organisation.ts';

const event = { type: 'app_home_opened' };
const forAll = { team_id: null, enterprise_id: 'E1', is_enterprise_install: true };

test.each<[string, object, string | undefined]>([
  ['a command in an organisation', { command: '/aiteam', team_id: 'T1', enterprise_id: 'E1' }, 'T1 of E1'],
  ['a command elsewhere', { command: '/aiteam', team_id: 'T1' }, undefined],
  ['a click in an organisation', { team: { id: 'T1', enterprise_id: 'E1' }, user: { id: 'U1' } }, 'T1 of E1'],
  ['a click elsewhere', { team: { id: 'T1' }, user: { id: 'U1' } }, undefined],
  [
    'a click of which only the person’s workspace is told',
    { team: null, enterprise: { id: 'E1' }, user: { id: 'U1', team_id: 'T9' } },
    undefined,
  ],
  [
    'an event for one workspace',
    { event, team_id: 'T1', authorizations: [{ team_id: 'T1', enterprise_id: 'E1' }] },
    'T1 of E1',
  ],
  [
    'an event that came through a shared channel',
    { event, team_id: 'T9', enterprise_id: 'E9', authorizations: [{ team_id: 'T1', enterprise_id: 'E1' }] },
    'T1 of E1',
  ],
  [
    'an event for an organisation',
    { event, team_id: 'T1', enterprise_id: 'E1', authorizations: [forAll] },
    'T1 of E1',
  ],
  [
    'an event for an organisation, from another one',
    { event, team_id: 'T9', enterprise_id: 'E9', authorizations: [forAll] },
    undefined,
  ],
  [
    'an event for an organisation, from another one, with the context told',
    {
      event,
      team_id: 'T9',
      enterprise_id: 'E9',
      context_team_id: 'T1',
      context_enterprise_id: 'E1',
      authorizations: [forAll],
    },
    'T1 of E1',
  ],
  [
    'an event that is for nobody',
    { event, team_id: 'T1', enterprise_id: 'E1', authorizations: [] },
    undefined,
  ],
  ['nothing', {}, undefined],
])('%s tells %s', (_name, body, expected) => {
  const place = readPlaceInOrganisation(body);
  expect(place && `${place.workspaceId} of ${place.enterpriseId}`).toBe(expected);
});
