import type { Advice, Verdict } from '../../advice/advice.ts';
import { findDoNotHire } from '../../knowledge/do-not-hire.ts';
import { modelKinds } from '../../knowledge/role-families.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { findStage } from '../../knowledge/stages.ts';
import type { MessagePart } from '../blocks/message.ts';
import { joinWords } from '../blocks/text.ts';
import { describeReasonsAgainst } from './not-yet-text.ts';

type Nothing = Extract<Verdict, { kind: 'nothing-to-hire' }>;
type NotYet = Extract<Verdict, { kind: 'do-not-hire-yet' }>;
type NoHire = Exclude<Verdict, { kind: 'hire' }>;

/** Nobody to hire, or not yet, as a full answer. */
export function describeNoHire(advice: Advice, verdict: NoHire): readonly MessagePart[] {
  return verdict.kind === 'nothing-to-hire' ? describeNothing(advice, verdict) : describeNotYet(verdict);
}

/** The same in its first words. */
export function headNoHire(verdict: NoHire): string {
  return verdict.kind === 'nothing-to-hire'
    ? headings[verdict.because]
    : `Do not hire yet: ${findDoNotHire(verdict.because).because}`;
}

/** "Do not hire yet": why, who covers from where, and what would reopen it. */
function describeNotYet(verdict: NotYet): readonly MessagePart[] {
  return [
    { kind: 'heading', text: headNoHire(verdict) },
    ...describeReasonsAgainst(findDoNotHire(verdict.because)),
  ];
}

const headings: { readonly [because in Nothing['because']]: string } = {
  'nothing-missing': 'Nobody to hire now: nothing is missing at this stage',
  'in-hiring': 'Nobody more to hire now: what is missing is in hiring',
  'set-aside': 'Nobody to hire now: what is missing was set aside',
  held: 'Nobody to hire now: what is missing has to wait',
};

/** "Nobody to hire" as a full answer: why, and what would reopen it. */
function describeNothing(advice: Advice, verdict: Nothing): readonly MessagePart[] {
  const stage = findStage(advice.stage);
  const next = verdict.nextStage;
  const growth = !next
    ? 'There is no larger stage; add to it as your products grow.'
    : next.adds.length > 0
      ? `The next stage, “${findStage(next.stage).name}”, would add ${joinWords(next.adds.map(({ role, people }) => `${people} × ${findRole(role).name}`))}.`
      : `The next stage, “${findStage(next.stage).name}”, calls for no other role.`;
  return [
    { kind: 'heading', text: headNoHire(verdict) },
    { kind: 'paragraph', text: `${explain(advice, verdict, stage.name)} ${growth}` },
  ];
}

function explain(advice: Advice, { because }: Nothing, stageName: string): string {
  switch (because) {
    case 'nothing-missing':
      return modelKinds.includes(advice.kind)
        ? `For the stage “${stageName}” every seat is taken, and no answer calls for more.`
        : 'Every role that this kind of AI and your answers call for is there; no source says how many of each.';
    case 'in-hiring': {
      const names = [...new Set(advice.inHiring.map(({ role }) => findRole(role).name))];
      return `See that ${joinWords(names)} ${names.length === 1 ? 'is' : 'are'} filled.`;
    }
    case 'set-aside': {
      const roles = advice.coverage.roles.filter((role) => role.setAsideBecause !== undefined);
      return `You set aside ${joinWords(roles.map(({ role }) => findRole(role).name))}; the risk they lower stays open.`;
    }
    case 'held':
      return 'A full-time data scientist comes after somebody who can put models into production.';
  }
}
