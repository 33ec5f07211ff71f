import { hiringPriorities } from '../knowledge/hiring-priorities.ts';
import { type QuestionId, questions } from '../knowledge/questions.ts';
import type { Advice, Change } from './advice.ts';

/** How far an advice can be relied on, by the questions that are still answered "not sure yet". */
export interface Confidence {
  readonly level: 'high' | 'medium' | 'low';
  /** In the order asked. */
  readonly openQuestions: readonly QuestionId[];
  /** The open question to answer first; absent where none is open. */
  readonly mostImportant?: QuestionId;
  /** Whether an answer to that question would change the next hire. */
  readonly changesNextHire: boolean;
}

/** With so many questions open, or fewer, confidence is high; this tool's own number, as is the next. */
export const mostOpenForHigh = 0;
export const mostOpenForMedium = 4;

/**
 * The confidence in an advice: it never rises with a question opened. What matters most is the open question whose answers
 * give most different next hires; among equals a hiring-priority question, then the one asked first.
 */
export function findConfidence({
  openQuestions: open,
  changes,
}: Pick<Advice, 'openQuestions' | 'changes'>): Confidence {
  const openQuestions = questions.map(({ id }) => id).filter((id) => open.includes(id));
  const ranked = openQuestions
    .map((id) => ({ id, hires: countNextHires(id, changes), rank: hiringPriorities.includes(id) ? 0 : 1 }))
    .sort((one, other) => other.hires - one.hires || one.rank - other.rank);
  const [first] = ranked;
  return {
    level: levelOf(openQuestions.length),
    openQuestions,
    ...(first ? { mostImportant: first.id } : {}),
    changesNextHire: first !== undefined && first.hires > 0,
  };
}

function levelOf(open: number): Confidence['level'] {
  if (open <= mostOpenForHigh) return 'high';
  return open <= mostOpenForMedium ? 'medium' : 'low';
}

/** How many next hires, other than the one advised, the answers to a question would give. */
function countNextHires(question: QuestionId, changes: readonly Change[]): number {
  const hires = changes.flatMap(({ about, nextHire, isDifferent }) =>
    about.kind === 'answer' && about.question === question && isDifferent
      ? [`${nextHire?.seniority ?? ''} ${nextHire?.role ?? 'nobody'}`]
      : [],
  );
  return new Set(hires).size;
}
