import { createHash } from 'node:crypto';
import type { CheckedView } from './blocks/validate-view.ts';
import { withIds } from './blocks/walk-blocks.ts';
import type { JsonObject } from './control/protocol.ts';
import { SlackError } from './slack-error.ts';
import type { State, StoredView } from './state.ts';
import { valuesOf } from './view-state.ts';

const maxStack = 3;

/** The person's modals, root first. */
export const stackOf = (state: State, user: string): readonly StoredView[] => state.stacks.get(user) ?? [];

const newHash = (state: State) =>
  `${Math.floor(state.clock.now() / 1000)}.${createHash('sha256').update(state.nextId('H')).digest('hex').slice(0, 8)}`;

const stored = (view: CheckedView): StoredView['sent'] => ({ ...view, blocks: withIds(view.blocks) });

const everyView = (state: State) => [...[...state.stacks.values()].flat(), ...state.homes.values()];

const refuseTakenExternalId = (state: State, view: CheckedView, itself?: StoredView) => {
  if (!view.external_id) return;
  const owner = everyView(state).find((other) => other.sent.external_id === view.external_id);
  if (owner !== undefined && owner !== itself) throw new SlackError('duplicate_external_id');
};

const create = (
  state: State,
  ownerId: string,
  view: CheckedView,
  below: StoredView | undefined,
  channel?: string,
): StoredView => {
  refuseTakenExternalId(state, view);
  const id = state.nextId('V');
  const sent = stored(view);
  return {
    id,
    ownerId,
    rootId: below?.rootId ?? id,
    previousId: below?.id ?? null,
    sent,
    hash: newHash(state),
    values: valuesOf(sent.blocks, {}, channel),
    errors: {},
    isSubmitting: false,
    trouble: null,
    offers: new Map(),
  };
};

/** Opens a modal; one that is already open for this person makes way. */
export const openView = (state: State, user: string, view: CheckedView, channel?: string): StoredView => {
  const opened = create(state, user, view, undefined, channel);
  state.stacks.set(user, [opened]);
  state.changed();
  return opened;
};

/** Puts a modal on top of the person's stack. */
export const pushView = (state: State, user: string, view: CheckedView): StoredView => {
  const stack = stackOf(state, user);
  if (stack.length === 0) throw new SlackError('not_found');
  if (stack.length >= maxStack) throw new SlackError('push_limit_reached');
  const pushed = create(state, user, view, stack.at(-1));
  state.stacks.set(user, [...stack, pushed]);
  state.changed();
  return pushed;
};

/** Replaces what a view shows; it keeps its id and what the person typed, and gets a new hash. */
export const replaceView = (state: State, view: StoredView, by: CheckedView): void => {
  refuseTakenExternalId(state, by, view);
  view.sent = stored(by);
  view.values = valuesOf(view.sent.blocks, view.values);
  view.hash = newHash(state);
  view.errors = {};
  view.trouble = null;
  state.changed();
};

/** Shows a Home view to one person. */
export const publishHome = (state: State, user: string, view: CheckedView): StoredView => {
  const home = state.homes.get(user);
  if (home !== undefined) {
    replaceView(state, home, view);
    return home;
  }
  const created = create(state, user, view, undefined);
  state.homes.set(user, created);
  state.changed();
  return created;
};

/** Takes the view and all above it off its stack. */
export const removeView = (state: State, view: StoredView): void => {
  const stack = stackOf(state, view.ownerId);
  const index = stack.indexOf(view);
  if (index === -1) return;
  state.stacks.set(view.ownerId, stack.slice(0, index));
  state.changed();
};

/** Closes all modals of a person. */
export const clearStack = (state: State, user: string): void => {
  state.stacks.set(user, []);
  state.changed();
};

/** Any open modal or Home view, by Slack's id or the app's own. */
export const findView = (
  state: State,
  by: { readonly id?: string | undefined; readonly externalId?: string | undefined },
) =>
  everyView(state).find((view) =>
    by.id !== undefined
      ? view.id === by.id
      : by.externalId !== undefined && view.sent.external_id === by.externalId,
  );

/** The view as payloads and answers show it. */
export const describeView = (
  state: State,
  view: StoredView,
  values: StoredView['values'] = view.values,
): JsonObject => {
  const isModal = view.sent.type === 'modal';
  return {
    id: view.id,
    team_id: state.identity.teamId,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    ...(isModal && { clear_on_close: false, notify_on_close: false, submit: null, close: null, title: null }),
    ...view.sent,
    state: { values },
    hash: view.hash,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: state.identity.appId,
    app_installed_team_id:
      state.installation?.teamId ?? state.installation?.enterpriseId ?? state.identity.teamId,
    bot_id: state.identity.botId,
  };
};
