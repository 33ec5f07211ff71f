import { z } from 'zod';
import { type CheckedView, checkView } from '../blocks/validate-view.ts';
import { placedElements } from '../blocks/walk-blocks.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Parts } from '../parts.ts';
import { refusal, SlackError } from '../slack-error.ts';
import type { StoredView } from '../state.ts';
import { describeView, findView, openView, publishHome, pushView, replaceView } from '../view-stacks.ts';
import { defineMethod, type Method, objectParameter, requireScope } from './method.ts';

const withTrigger = z.object({ trigger_id: z.string(), view: objectParameter });

const checked = (parts: Parts, given: JsonObject, type: 'modal' | 'home'): CheckedView => {
  const check = checkView(given, type);
  if (!check.ok) throw refusal(check.error, check.problems);
  const takesFiles = placedElements(check.view.blocks).some(({ type: element }) => element === 'file_input');
  if (takesFiles) requireScope(parts, 'files:read');
  return check.view;
};

// Slack answers with an empty state; values come with interactions.
const answer = ({ state }: Parts, view: StoredView): JsonObject => ({ view: describeView(state, view, {}) });

const refuseStaleHash = (view: StoredView, hash: string | undefined) => {
  if (hash !== undefined && hash !== view.hash) throw new SlackError('hash_conflict');
};

const refuseDisabled = ({ state }: Parts) => {
  if (!state.manifest.settings.interactivity.is_enabled) {
    throw new SlackError('interactivity_not_enabled');
  }
};

export const viewsMethods: { readonly [name: string]: Method } = {
  'views.open': defineMethod({
    parameters: withTrigger,
    run: ({ trigger_id: trigger, view: given }, parts) => {
      refuseDisabled(parts);
      const view = checked(parts, given, 'modal');
      const { user, channelId } = parts.triggers.check(trigger);
      const opened = openView(parts.state, user, view, channelId);
      parts.triggers.use(trigger);
      return answer(parts, opened);
    },
  }),

  'views.push': defineMethod({
    parameters: withTrigger,
    run: ({ trigger_id: trigger, view: given }, parts) => {
      refuseDisabled(parts);
      const view = checked(parts, given, 'modal');
      const { user } = parts.triggers.check(trigger);
      const pushed = pushView(parts.state, user, view);
      parts.triggers.use(trigger);
      return answer(parts, pushed);
    },
  }),

  'views.update': defineMethod({
    parameters: z.object({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
      view: objectParameter,
    }),
    run: ({ view_id: id, external_id: externalId, hash, view: given }, parts) => {
      if (id === undefined && externalId === undefined) {
        throw new SlackError('invalid_arguments', {
          response_metadata: { messages: ['[ERROR] view_id or external_id is required'] },
        });
      }
      const view = findView(parts.state, { id, externalId });
      if (view === undefined) throw new SlackError('not_found');
      const replacement = checked(parts, given, view.sent.type === 'home' ? 'home' : 'modal');
      refuseStaleHash(view, hash);
      replaceView(parts.state, view, replacement);
      return answer(parts, view);
    },
  }),

  'views.publish': defineMethod({
    parameters: z.object({ user_id: z.string(), hash: z.string().optional(), view: objectParameter }),
    run: ({ user_id: user, hash, view: given }, parts) => {
      const { state } = parts;
      if (!state.manifest.features.app_home.home_tab_enabled) throw new SlackError('not_enabled');
      if (!state.people.has(user)) throw new SlackError('user_not_found');
      const view = checked(parts, given, 'home');
      const home = state.homes.get(user);
      if (home !== undefined) refuseStaleHash(home, hash);
      return answer(parts, publishHome(state, user, view));
    },
  }),
};
