import type { Permissions } from '../../team/permissions.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import { command } from '../ids.ts';
import type { PermissionForm } from '../payloads/permission-values.ts';

export const everybodyElseLabels: { readonly [level in Permissions['everybodyElse']]: string } = {
  nothing: 'Nothing',
  viewer: 'See the advice and the team',
  planner: 'See it, and plan: change people, dates and answers',
};

/** A list of people names at most so many. */
const mostNamed = 30;

/** One line for each field of the rights, as mrkdwn. It stands in a modal, where a mention rings with nobody. */
export const describePermission: {
  readonly [field in keyof PermissionForm]: (form: PermissionForm) => string;
} = {
  owners: ({ owners }) => `*Owners:* ${namePeople(owners)}`,
  planners: ({ planners }) => `*Planners:* ${namePeople(planners)}`,
  plannerGroups: ({ plannerGroups }) =>
    `*Planners, by user group:* ${joinWords(plannerGroups.map((group) => `<!subteam^${group}>`)) || 'none'}`,
  viewers: ({ viewers }) => `*Viewers by name:* ${namePeople(viewers)}`,
  everybodyElse: ({ everybodyElse }) => `*Everybody else:* ${everybodyElseShort[everybodyElse]}`,
  tellsPeople: ({ tellsPeople }) => `*Told privately when put on a role:* ${tellsPeople ? 'yes' : 'no'}`,
};

const everybodyElseShort: { readonly [level in Permissions['everybodyElse']]: string } = {
  nothing: 'nothing',
  viewer: 'sees the advice and the team',
  planner: 'sees and plans',
};

function namePeople(userIds: readonly string[]): string {
  if (userIds.length === 0) return 'nobody';
  const named = userIds.slice(0, mostNamed).map((userId) => `<@${userId}>`);
  const more = userIds.length - named.length;
  return joinWords([...named, ...(more > 0 ? [`${more} more`] : [])]);
}

/** What somebody else saved while the form was open, as mrkdwn. */
export function describeMeanwhile(
  saved: PermissionForm,
  changed: readonly (keyof PermissionForm)[],
  conflicts: readonly (keyof PermissionForm)[],
): readonly string[] {
  return [
    ':warning: Somebody else saved rights since you opened this form, so nothing of yours was saved yet. Now saved:',
    ...changed.map((field) => {
      const yours = conflicts.includes(field) ? ' (you chose something else, which stands below)' : '';
      return `• ${describePermission[field](saved)}${yours}`;
    }),
    'Look at the form below, then press “Save” to save it as it is.',
  ];
}

export const nowOwner =
  ':white_check_mark: You own AI Team in this workspace now. The other owners are told.';

export const alreadyOwner = 'You own AI Team in this workspace already.';

/** What the other owners read; mrkdwn. */
export function describeClaim(name: string | undefined): string {
  const who =
    name === undefined
      ? 'An admin of this Slack workspace'
      : `${escapeText(name)}, an admin of this Slack workspace,`;
  return `${who} made themselves an owner of AI Team. \`${command} settings\` shows who may do what, and lets you change it; the history has it too.`;
}
