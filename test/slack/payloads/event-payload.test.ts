import { expect, test } from 'vitest';
import { eventPayload } from '../../../src/slack/payloads/event-payload.ts';

const event = { type: 'user_change', user: { id: 'U1' } };

test.each([
  ['the installation that it is for, though another workspace sent it', [{ team_id: 'T1' }], 'T1'],
  ['the sender, where nobody is named', [], 'T9'],
  ['the sender, where an organisation is named', [{ team_id: null }], 'T9'],
  ['the sender, where there are no authorizations', undefined, 'T9'],
])('an event belongs to the workspace of %s', (_what, authorizations, workspaceId) => {
  const parsed = eventPayload.parse({ team_id: 'T9', authorizations, event });
  expect(parsed).toEqual({ workspaceId, type: 'user_change', event, origin: {} });
});

test('an event tells which installation it is for, and when it happened', () => {
  const organisation = { team_id: null, enterprise_id: 'E1', user_id: 'U0BOT', is_enterprise_install: true };
  const parsed = eventPayload.parse({
    team_id: 'T9',
    context_team_id: 'T2',
    event_time: 1_795_000_000,
    authorizations: [organisation],
    event,
  });
  expect(parsed).toEqual({
    workspaceId: 'T2',
    botUserId: 'U0BOT',
    type: 'user_change',
    event,
    origin: { enterpriseId: 'E1', isForOrganisation: true, at: 1_795_000_000_000 },
  });
});

test.each([{}, { team_id: 'T1' }, { team_id: 'T1', event: {} }, { team_id: 7, event }, 'event', null])(
  'what is no event is refused: %o',
  (body) => {
    expect(eventPayload.safeParse(body).success).toBe(false);
  },
);
