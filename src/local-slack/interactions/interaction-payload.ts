import type { ActResult, JsonObject } from '../control/protocol.ts';
import type { State } from '../state.ts';

export const done: ActResult = { ok: true };
export const problem = (sentence: string): ActResult => ({ ok: false, problem: sentence });

/** What Slack's client says under a modal whose submission was not acknowledged. */
export const connectionTrouble = 'We had some trouble connecting. Try again?';

/** The fields that all interactive payloads share. */
export const interactionPayload = (state: State, type: string, user: string): JsonObject => {
  const { teamId, teamDomain, appId, enterprise } = state.identity;
  const person = state.people.get(user);
  const name = person?.name ?? '';
  return {
    type,
    team: {
      id: teamId,
      domain: teamDomain,
      ...(enterprise !== null && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
    },
    user: { id: user, username: name, name, team_id: person?.teamId ?? teamId },
    api_app_id: appId,
    token: 'local',
    enterprise,
    is_enterprise_install: state.installation?.teamId === null,
  };
};
