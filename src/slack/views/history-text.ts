import { milestoneKinds } from '../../knowledge/milestones.ts';
import { findQuestion, notSure } from '../../knowledge/questions.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import type { HistoryChange, PersonNote } from '../../team/history.ts';
import type { Permission } from '../../team/permissions.ts';
import { isSame } from '../../team/team-changes.ts';
import { escapeText, formatDate } from '../blocks/text.ts';
import { nameOf } from './roster-text.ts';
import { nameUser } from './user-text.ts';

/** One change of the log as a sentence without its subject: "put *Ana* on the team as MLOps Engineer". */
export function describeChange(change: HistoryChange): string {
  switch (change.kind) {
    case 'answered': {
      const { question, from, to } = change;
      return `answered *${findQuestion(question).name}* anew: ${nameAnswer(question, from)} → ${nameAnswer(question, to)}`;
    }
    case 'person-added':
      return `put *${nameOf(change.person)}* on the team as ${nameRoles(change.person)}`;
    case 'person-changed':
      return describePersonChange(change.before, change.person);
    case 'person-removed':
      return `took *${nameOf(change.person)}* (${nameRoles(change.person)}) off the team`;
    case 'milestone':
      return describeMilestoneChange(change);
    case 'role-opened':
      return `opened *${findRole(change.role).name}*${change.expectedStart ? `, to start on ${formatDate(change.expectedStart)}` : ''}`;
    case 'role-filled':
      return `filled *${findRole(change.role).name}* with ${nameOf(change.person)}`;
    case 'role-closed':
      return `stopped hiring *${findRole(change.role).name}*`;
    case 'role-set-aside':
      return `set *${findRole(change.role).name}* aside${because(change.reason)}`;
    case 'role-wanted-again':
      return `wants *${findRole(change.role).name}* again`;
    case 'advice-accepted':
      return `accepted the advice to hire *${findRole(change.role).name}*${because(change.reason)}`;
    case 'advice-overridden': {
      const instead = change.instead ? findRole(change.instead).name : 'nobody';
      return `decided to hire ${instead} instead of *${findRole(change.role).name}*${because(change.reason)}`;
    }
    case 'nobody-for':
      return `said that ${change.isNobody ? 'nobody' : 'somebody'} could cover *${findRole(change.role).name}*`;
    case 'lead-times':
      return `changed the lead times: hire ${change.from.hire} → ${change.to.hire} weeks, contract ${change.from.contract} → ${change.to.contract} weeks`;
    case 'advised':
      return change.role
        ? `The advice became: hire *${findRole(change.role).name}* next.`
        : 'The advice became: nobody to hire now.';
    case 'permission':
      return `made ${nameUser(change.userId)} ${permissionNames[change.to]}`;
    case 'group-permission':
      return `${change.isPlanner ? 'let' : 'no longer lets'} the user group <!subteam^${change.groupId}> change teams`;
    case 'everybody-else':
      return `made everybody else ${permissionNames[change.to]}`;
    case 'tells-people':
      return `switched ${change.to ? 'on' : 'off'} that people are told of their roles`;
    case 'team-created':
    case 'team-renamed':
    case 'team-deleted':
      return `${teamVerbs[change.kind]} *${escapeText(change.name) || 'the first team'}*`;
    case 'channel-linked':
      return `linked <#${change.channelId}> to this team`;
    case 'channel-unlinked':
      return `unlinked <#${change.channelId}> from this team`;
    case 'reminder':
      return `${reminderVerbs[change.what]} in <#${change.channelId}>`;
    case 'imported':
      return 'imported a team from a file';
    case 'exported':
      return `exported the team as ${escapeText(change.format)}`;
    case 'person-forgotten':
      return 'had a person forgotten';
  }
}

const permissionNames: { readonly [permission in Permission]: string } = {
  owner: 'an owner',
  planner: 'a planner, who may change teams',
  viewer: 'a viewer, who sees the advice',
  nothing: 'somebody who sees nothing',
};

/** A change of a reminder that nobody in particular made, as a sentence. */
export function describeReminderChange({
  what,
  channelId,
}: Extract<HistoryChange, { kind: 'reminder' }>): string {
  return `The reminder in <#${channelId}> ${whatHappened[what]}.`;
}

const whatHappened = {
  'set-up': 'was set up',
  changed: 'was changed',
  paused: 'was paused',
  resumed: 'runs again',
  deleted: 'was deleted',
} as const;

const reminderVerbs = {
  'set-up': 'set up a reminder',
  changed: 'changed the reminder',
  paused: 'paused the reminder',
  resumed: 'let the reminder run again',
  deleted: 'deleted the reminder',
} as const;

const teamVerbs = {
  'team-created': 'created the team',
  'team-renamed': 'named the team',
  'team-deleted': 'deleted the team',
} as const;

function nameAnswer(question: Parameters<typeof findQuestion>[0], answer: string): string {
  const { options } = findQuestion(question);
  return options.find(({ id }) => id === answer)?.label ?? notSure.label;
}

function nameRoles({ roles }: PersonNote): string {
  return roles
    .map(({ role, share }) => `${findRole(role).name}${share < 1 ? ` (${Math.round(share * 100)} %)` : ''}`)
    .join(', ');
}

function describePersonChange(before: PersonNote, after: PersonNote): string {
  const name = nameOf(after);
  const renamed = nameOf(before) === name ? '' : `, before ${nameOf(before)}`;
  if (isSame(before.roles, after.roles)) return `changed what is known of *${name}*${renamed}`;
  return `changed *${name}*${renamed}: ${nameRoles(before)} → ${nameRoles(after)}`;
}

function describeMilestoneChange({
  milestone,
  from,
  to,
}: Extract<HistoryChange, { kind: 'milestone' }>): string {
  const name =
    'id' in milestone
      ? (milestoneKinds.find(({ id }) => id === milestone.id)?.name ?? milestone.id)
      : escapeText(milestone.name);
  if (!to) return `took out the milestone *${name}*${from ? ` of ${formatDate(from)}` : ''}`;
  if (!from) return `set the milestone *${name}* to ${formatDate(to)}`;
  return from === to
    ? `changed the milestone *${name}*`
    : `moved the milestone *${name}* from ${formatDate(from)} to ${formatDate(to)}`;
}

function because(reason: string): string {
  return reason ? `: “${escapeText(reason)}”` : '';
}
