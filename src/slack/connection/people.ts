import type { z } from 'zod';
import type { FoundGroup, FoundUser, People } from '../deps.ts';
import { slackUserSchema } from '../payloads/slack-user.ts';
import { NotInstalled, type SlackCalls } from './as-bot.ts';
import { slackErrorCode } from './web-client.ts';

/** How old an answer may be that decides what somebody may do. */
const freshFor = Temporal.Duration.from({ minutes: 5 });

/** So many answers are kept; the oldest go first. */
const mostKept = 5000;

/** Asks Slack about people, and remembers the answers for a while. */
export function createPeople(slack: SlackCalls, now: () => Temporal.Instant): People {
  const users = remember<FoundUser | undefined>(now);
  const groups = remember<readonly string[]>(now);
  return {
    find: (workspaceId, userId) =>
      users.get(`${workspaceId}/${userId}`, () => askForUser(slack, workspaceId, userId)),
    findGroup: (workspaceId, groupId) =>
      groups.get(`${workspaceId}/${groupId}`, () => askForGroup(slack, workspaceId, groupId)),
    listGroups: (workspaceId) => listGroups(slack, workspaceId),
    forget: (workspaceId, userId) => users.forget(`${workspaceId}/${userId}`),
  };
}

/** What `users.info`, `user_change` or `team_join` say of a user, as somebody of this workspace sees them. */
export function describeUser(user: z.infer<typeof slackUserSchema>, workspaceId: string): FoundUser {
  const userId = user.id;
  const workspaces = user.enterprise_user?.teams ?? [];
  const isElsewhere =
    user.team_id !== undefined && user.team_id !== workspaceId && !workspaces.includes(workspaceId);
  return {
    userId,
    name: user.real_name || user.profile?.real_name || user.profile?.display_name || user.name || userId,
    title: user.profile?.title ?? '',
    isBot: user.is_bot === true || user.is_workflow_bot === true || userId === 'USLACKBOT',
    isDeactivated: user.deleted === true,
    isGuest: user.is_restricted === true || user.is_ultra_restricted === true,
    isOutsider: user.is_stranger === true || isElsewhere,
    isAdmin: user.is_admin === true || user.is_owner === true,
    ...(user.tz ? { zone: user.tz } : {}),
  };
}

async function askForUser(
  { client, asBot }: SlackCalls,
  workspaceId: string,
  userId: string,
): Promise<FoundUser | undefined> {
  const user = await undefinedIfRefused(async () =>
    client.users.info({ ...(await asBot(workspaceId)), user: userId }),
  );
  return user?.user && describeUser(slackUserSchema.parse(user.user), workspaceId);
}

async function askForGroup(
  { client, asBot }: SlackCalls,
  workspaceId: string,
  groupId: string,
): Promise<readonly string[]> {
  const group = await undefinedIfRefused(async () =>
    client.usergroups.users.list({ ...(await asBot(workspaceId)), team_id: workspaceId, usergroup: groupId }),
  );
  return group?.users ?? [];
}

async function listGroups(
  { client, asBot }: SlackCalls,
  workspaceId: string,
): Promise<readonly FoundGroup[] | undefined> {
  const found = await undefinedIfRefused(async () =>
    client.usergroups.list({ ...(await asBot(workspaceId)), team_id: workspaceId }),
  );
  return found?.usergroups?.flatMap(({ id, name = '', handle = '' }) =>
    id === undefined ? [] : [{ groupId: id, name, handle }],
  );
}

async function undefinedIfRefused<Answer>(call: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof NotInstalled || slackErrorCode(error) === undefined) throw error;
    return undefined;
  }
}

interface Remembered<Answer> {
  readonly get: (key: string, ask: () => Promise<Answer>) => Promise<Answer>;
  readonly forget: (key: string) => void;
}

/** Several who ask at once share one call; an answer that failed is not kept. */
function remember<Answer>(now: () => Temporal.Instant): Remembered<Answer> {
  const kept = new Map<string, { readonly answer: Promise<Answer>; readonly until: number }>();
  return {
    get: (key, ask) => {
      const moment = now().epochMilliseconds;
      const known = kept.get(key);
      if (known && moment < known.until) return known.answer;
      const answer = ask();
      kept.delete(key);
      kept.set(key, { answer, until: moment + freshFor.total('milliseconds') });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      answer.catch(() => {
        if (kept.get(key)?.answer === answer) kept.delete(key);
      });
      return answer;
    },
    forget: (key) => void kept.delete(key),
  };
}
