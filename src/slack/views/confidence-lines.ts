import type { Advice, Criterion } from '../../advice/advice.ts';
import { findConfidence } from '../../advice/confidence.ts';
import { type Decider, findDisagreements } from '../../advice/disagreements.ts';
import { findQuestion } from '../../knowledge/questions.ts';
import { findSource } from '../../knowledge/sources.ts';
import { milestoneName } from './hire-text.ts';

/** "*Confidence: medium.* 4 questions are open; the one that matters most: Labelled data." */
export function describeConfidence(advice: Advice): string {
  const { level, openQuestions, mostImportant, changesNextHire } = findConfidence(advice);
  if (mostImportant === undefined) return `*Confidence: ${level}*, every question is answered.`;
  const { name } = findQuestion(mostImportant);
  const isOne = openQuestions.length === 1;
  const count = isOne ? '1 question is open' : `${openQuestions.length} questions are open`;
  return `*Confidence: ${level}.* ${count}${nameMostImportant(name, isOne, changesNextHire)}`;
}

function nameMostImportant(name: string, isOne: boolean, changesNextHire: boolean): string {
  if (isOne) return changesNextHire ? `: ${name}.` : `: ${name}. It would not change the next hire.`;
  return changesNextHire
    ? `; the one that matters most: ${name}.`
    : `; none of them alone would change the next hire. Begin with ${name}.`;
}

/** One line on what the sources see differently about this advice, and what decided it; undefined where they agree. */
export function describeDisagreement(advice: Advice): string | undefined {
  const [settled] = findDisagreements(advice);
  if (!settled) return undefined;
  const { about, positions } = settled.disagreement;
  const sides = positions.map(({ says, source }) => `${says} (${findSource(source).shortTitle})`);
  return `*Sources disagree* on ${about}: ${sides.join(', or ')}. ${describeDecider(settled.decidedBy)}`;
}

function describeDecider(decider: Decider): string {
  switch (decider.kind) {
    case 'answer':
      return `Decided by: your answer to ${findQuestion(decider.question).name}.`;
    case 'milestone':
    case 'own-milestone':
      return `Decided by: the date of “${milestoneName(decider)}”.`;
    case 'fact':
      return `Decided by: ${decider.fact}.`;
    case 'criterion':
      return `Decided by: ${criterionDeciders[decider.criterion]}${describeUnless(decider.unless)}.`;
  }
}

function describeUnless(unless: Extract<Decider, { kind: 'criterion' }>['unless']): string {
  if (!unless) return '';
  const { name } = findQuestion(unless.question);
  return unless.isOpen
    ? `; your answer to ${name}, still open, could change that`
    : `; another answer to ${name} would change that`;
}

const criterionDeciders: { readonly [criterion in Criterion]: string } = {
  overdue: 'what is overdue already',
  answer: 'your answers together',
  sequence: 'the hiring sequence',
  growth: 'the size of the stage',
  list: 'nothing but the order of our roles',
};
