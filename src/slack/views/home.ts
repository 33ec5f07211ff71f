import type { HomeView, KnownBlock } from '@slack/types';
import { limits } from '../blocks/limits.ts';
import { buildBlocks, context, type MessagePart } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { describeBeginning, type HomeBeginning } from './home-beginning.ts';
import { describeCoverageByRisk, describeCoverageByRole } from './home-coverage.ts';
import type { HomeFacts, HomePlace } from './home-facts.ts';
import { describeHiring, describeHomeRaci, describeMilestones, describePeople } from './home-lists.ts';
import { describeNext, describeOrigin, describeToDo } from './home-next.ts';
import { describeReminders } from './home-reminders.ts';
import { describeRefusal, offerOwnership, type Refusal } from './refusal.ts';
import { chooseTeam } from './team-switch.ts';

/** A part of the Home; empty where there is nothing to say. */
type HomeSection = (facts: HomeFacts) => readonly MessagePart[];

/** The Home of a team, from top to bottom. */
const sections: readonly HomeSection[] = [
  describeNext,
  describeToDo,
  describeCoverageByRisk,
  describeCoverageByRole,
  describeHomeRaci,
  describeMilestones,
  describeHiring,
  describeReminders,
  describePeople,
  describeOrigin,
];

/** The Home of a team that is known: what is next, where it stands, and the ways to change it. */
export function buildHome(facts: HomeFacts): HomeView {
  return buildView([...chooseTeam(facts), ...sections.flatMap((section) => section(facts))]);
}

/** The Home before anything is saved: what this is, how to begin, and what comes of it. */
export function buildNewHome(facts: HomePlace & HomeBeginning): HomeView {
  return buildView([...chooseTeam(facts), ...describeBeginning(facts)]);
}

/** The Home of somebody who may not look: what this is, and who can let them in. */
export function buildClosedHome({
  mayClaim,
  ...refusal
}: Omit<Refusal, 'needs'> & { readonly mayClaim: boolean }): HomeView {
  const { membership } = refusal;
  const welcome =
    membership === 'guest'
      ? 'You are here as a guest, and guests see a team only when somebody lets them in.'
      : '';
  return buildView([
    { kind: 'heading', text: 'AI Team' },
    {
      kind: 'paragraph',
      text: 'Hello! This app helps an organisation to find out whom to hire next for its AI work.',
    },
    { kind: 'paragraph', text: [welcome, closedBecause(refusal)].filter(Boolean).join(' ') },
    ...(mayClaim ? [{ kind: 'blocks', blocks: [offerOwnership()], inWords: '' } as const] : []),
  ]);
}

function closedBecause(refusal: Omit<Refusal, 'needs'>): string {
  if (refusal.membership === 'unknown')
    return 'Slack did not tell me who you are just now. Please open this page again in a minute.';
  return escapeText(describeRefusal({ ...refusal, needs: 'viewer' }));
}

function buildView(parts: readonly MessagePart[]): HomeView {
  const blocks = buildBlocks(parts);
  const fitting: readonly KnownBlock[] =
    blocks.length <= limits.viewBlocks
      ? blocks
      : [...blocks.slice(0, limits.viewBlocks - 1), context('The rest does not fit onto this page.')];
  return { type: 'home', blocks: [...fitting] };
}
