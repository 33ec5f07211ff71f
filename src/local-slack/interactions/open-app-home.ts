import { openDm } from '../channels.ts';
import type { ActResult } from '../control/protocol.ts';
import type { State } from '../state.ts';
import { describeView } from '../view-stacks.ts';
import { done, problem } from './interaction-payload.ts';

/** Opens a tab of the app; the app hears which one, and what its Home shows if it was published before. */
export const openAppHome = (state: State, user: string, tab: 'home' | 'messages'): ActResult => {
  const { home_tab_enabled: hasHome, messages_tab_enabled: hasMessages } = state.manifest.features.app_home;
  const isColleague = state.people.get(user)?.teamId === state.identity.teamId;
  if (tab === 'home' && !(hasHome && isColleague)) return problem('This app has no Home.');
  if (tab === 'messages' && !hasMessages) return problem('This app takes no messages.');
  const view = state.homes.get(user);
  state.emit({
    type: 'app_home_opened',
    user,
    channel: openDm(state, user, state.identity.botUserId).id,
    tab,
    ...(view !== undefined && tab === 'home' && { view: describeView(state, view) }),
    event_ts: state.nextTs(),
  });
  return done;
};
