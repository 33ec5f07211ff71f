import type { Advice } from '../advice/advice.ts';
import type { SavedTeam } from '../store/store.ts';
import { findStanding } from '../team/hiring.ts';
import { isEnough } from '../team/permissions.ts';
import type { Message } from './blocks/message.ts';
import type { Deps } from './deps.ts';
import { findNames } from './hiring/names.ts';
import { signRole } from './hiring/references.ts';
import type { Asking } from './hiring/show-role.ts';
import { adviseSavedTeam } from './saved-team.ts';
import {
  type AdviceButtons,
  type AdviceToShow,
  addAdviceButtons,
  buildAdvice,
  type NextReminder,
} from './views/next-hire-message.ts';
import type { StandingButtons } from './views/role-standing-message.ts';

/** The advice for one person, with the buttons that they may press. */
export async function showAdvice(
  saved: Pick<SavedTeam, 'team' | 'updatedAt'>,
  asking: Asking,
  deps: Deps,
  reminder?: NextReminder,
): Promise<Message> {
  const { visit, channelId } = asking;
  const { workspaceId, teamId, permission } = visit;
  const shown = { ...(await adviseWithDecision(saved, workspaceId, deps)), reminder };
  return buildOnce(shown, JSON.stringify([workspaceId, teamId, permission, channelId]), () => ({
    reference: deps.references.sign({ kind: 'advice', workspaceId, teamId }),
    role: signNextHire(shown, saved, asking, deps),
  }));
}

interface Built {
  /** What the content depends on beside the advice. */
  readonly from: string;
  readonly content: Message;
  /** What the buttons depend on beside that. */
  readonly asked: string;
  readonly message: Message;
}

const latest = new WeakMap<Advice, Built>();

/**
 * The message, of which only what is new is built anew: an advice is asked for much more often than it changes. Its buttons
 * differ by who asks and where.
 */
function buildOnce(shown: AdviceToShow, asked: string, signButtons: () => AdviceButtons): Message {
  const { advice, age, decision, reminder } = shown;
  // The roster belongs to the advice, which is another one for each team.
  const from = JSON.stringify([age, decision, reminder]);
  const known = latest.get(advice);
  const before = known?.from === from ? known : undefined;
  if (before?.asked === asked) return before.message;
  const content = before?.content ?? buildAdvice(shown);
  const message = addAdviceButtons(content, shown, signButtons());
  latest.set(advice, { from, content, asked, message });
  return message;
}

/** The advice for a saved team as of now, with what somebody decided about the next hire. */
export async function adviseWithDecision(
  saved: Pick<SavedTeam, 'team' | 'updatedAt'>,
  workspaceId: string,
  deps: Pick<Deps, 'now' | 'people'>,
): Promise<AdviceToShow> {
  const shown = adviseSavedTeam(saved, deps);
  const { verdict } = shown.advice;
  const decision = verdict.kind === 'hire' ? findStanding(saved.team, verdict.hire.role).decision : undefined;
  if (!decision) return shown;
  const names = await findNames(workspaceId, [decision.by], deps);
  return { ...shown, decision: { decision, by: names(decision.by) } };
}

/** What the buttons about the next hire carry; undefined for people who may not decide about it, and where there is none. */
export function signNextHire(
  { advice: { verdict }, decision }: AdviceToShow,
  { team }: Pick<SavedTeam, 'team'>,
  { visit, channelId }: Asking,
  deps: Deps,
): StandingButtons | undefined {
  if (verdict.kind !== 'hire' || !isEnough(visit.permission, 'planner')) return undefined;
  const instead = decision?.decision.instead;
  const place = { ...visit, channelId };
  return {
    reference: signRole(verdict.hire.role, team, place, deps),
    insteadReference: instead && signRole(instead, team, place, deps),
  };
}
