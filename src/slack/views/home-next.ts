import { actions, button } from '../blocks/elements.ts';
import type { MessagePart } from '../blocks/message.ts';
import { actionIds } from '../ids.ts';
import { describeWarnings } from './advice-lines.ts';
import { describeConfidence } from './confidence-lines.ts';
import { describeCovers } from './cover-lines.ts';
import type { HomeFacts } from './home-facts.ts';
import {
  buildDecisionButtons,
  describeAdviceOrigin,
  describeDecided,
  describeVerdict,
} from './next-hire-message.ts';
import { namesById } from './roster-text.ts';

/** The next hire and why, and the ways on from there. */
export function describeNext(facts: HomeFacts): readonly MessagePart[] {
  const { advice, mayPlan, reference: value } = facts;
  const change = button('Change answers', actionIds.startQuestionnaire, { value, style: 'primary' });
  const elements = [
    ...(mayPlan ? [change] : []),
    button('Plan', actionIds.showPlan, { value }),
    ...(mayPlan ? [button('Share', actionIds.openShare, { value })] : []),
  ];
  return [
    ...describeVerdict(advice),
    ...describeDecided(facts),
    { kind: 'paragraph', text: describeConfidence(advice) },
    {
      kind: 'blocks',
      blocks: [...buildDecisionButtons(facts, facts), actions('home-next', elements)],
      inWords: '',
    },
  ];
}

/** What to look at today: known mistakes, and what to cover with people who are there. */
export function describeToDo({ advice, roster }: HomeFacts): readonly MessagePart[] {
  const names = namesById(roster);
  const warnings = describeWarnings(advice.warnings, names);
  const covers = describeCovers(advice.coverNow, names);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Watch out', warnings],
    ['Cover now, with people you have', covers],
  ];
  return lists.flatMap(([title, items]): MessagePart[] =>
    items.length > 0 ? [{ kind: 'list', title, items }] : [],
  );
}

/** Where it comes from, how old the answers are, and the way to the settings. */
export function describeOrigin({ advice, age, reference }: HomeFacts): readonly MessagePart[] {
  const settings = actions('home-settings', [
    button('Settings', actionIds.showSettings, { value: reference }),
  ]);
  return [
    { kind: 'small-print', text: describeAdviceOrigin(advice, age) },
    { kind: 'blocks', blocks: [settings], inWords: '' },
  ];
}
