import type { Advice, Hire } from '../../advice/advice.ts';
import { planQuarters } from '../../advice/plan.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { formatDate } from '../blocks/text.ts';
import { criterionNames, describeDates, describeReason, nameHire } from './hire-text.ts';
import { describeNothing } from './verdict-text.ts';

/** Every hire, quarter by quarter: by when, why, and why it stands behind the one before. */
export function buildPlanMessage(advice: Advice): Message {
  const { verdict } = advice;
  if (verdict.kind === 'nothing-to-hire') return buildMessage(describeNothing(advice, verdict));
  const behind = describeOrder([verdict.hire, ...advice.later], advice);
  const periods = planQuarters(advice).map(
    ({ title, hires }): MessagePart => ({
      kind: 'list',
      title,
      items: hires.map((hire) => describeHire(hire, behind.get(hire) ?? '', advice.today)),
    }),
  );
  return buildMessage([
    { kind: 'heading', text: 'Plan: which role to open when' },
    ...periods,
    {
      kind: 'small-print',
      text: `Counted back from milestones and from the hiring sequence on ${formatDate(advice.today)}. The list is in the order of opening; what comes first if you can open only one is in the advice.`,
    },
  ]);
}

function describeHire(hire: Hire, behind: string, today: string): string {
  const dates = describeDates(hire, today);
  const bridge = hire.bridgeFrom
    ? ` Overdue: bridge it with a contractor from about ${formatDate(hire.bridgeFrom)}.`
    : '';
  const [reason] = hire.reasons;
  return `*${nameHire(hire)}*${dates ? `: ${dates}` : ''}.${bridge}${reason ? ` ${describeReason(reason)}` : ''}${behind}`;
}

/** For each hire but the first, why it stands behind the one before it. */
function describeOrder(hires: readonly Hire[], { later }: Advice): ReadonlyMap<Hire, string> {
  return new Map(
    later.map((hire, place) => {
      const before = hires[place];
      return [hire, before ? ` After ${nameHire(before)}: ${criterionNames[hire.behindBy]}.` : ''];
    }),
  );
}
