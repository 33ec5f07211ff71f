import type { Advice, Verdict } from '../../advice/advice.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { findStage } from '../../knowledge/stages.ts';
import type { MessagePart } from '../blocks/message.ts';
import { joinWords } from '../blocks/text.ts';

type Nothing = Extract<Verdict, { kind: 'nothing-to-hire' }>;

const headings: { readonly [because in Nothing['because']]: string } = {
  'nothing-missing': 'Nobody to hire now: nothing is missing at this stage',
  'in-hiring': 'Nobody more to hire now: what is missing is in hiring',
  'set-aside': 'Nobody to hire now: what is missing was set aside',
  held: 'Nobody to hire now: what is missing has to wait',
};

/** "Nobody to hire" as a full answer: why, and what would reopen it. */
export function describeNothing(advice: Advice, verdict: Nothing): readonly MessagePart[] {
  const stage = findStage(advice.stage);
  const next = verdict.nextStage;
  const growth = next
    ? `The next stage, “${findStage(next.stage).name}”, would add ${joinWords(next.adds.map(({ role, people }) => `${people} × ${findRole(role).name}`))}.`
    : 'There is no larger stage; add to it as your products grow.';
  return [
    { kind: 'heading', text: headings[verdict.because] },
    { kind: 'paragraph', text: `${explain(advice, verdict, stage.name)} ${growth}` },
  ];
}

function explain(advice: Advice, { because }: Nothing, stageName: string): string {
  switch (because) {
    case 'nothing-missing':
      return `For the stage “${stageName}” every seat is taken, and no answer calls for more.`;
    case 'in-hiring':
      return `See that ${joinWords(advice.inHiring.map(({ role }) => findRole(role).name))} get filled.`;
    case 'set-aside': {
      const roles = advice.coverage.roles.filter((role) => role.setAsideBecause !== undefined);
      return `You set aside ${joinWords(roles.map(({ role }) => findRole(role).name))}; the risk they lower stays open.`;
    }
    case 'held':
      return 'A full-time data scientist comes after somebody who can put models into production.';
  }
}
