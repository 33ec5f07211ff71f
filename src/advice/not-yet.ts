import type { DoNotHireId } from '../knowledge/do-not-hire.ts';
import type { Situation } from './situation.ts';

/** The case that speaks against hiring anybody yet, unless a need outweighs it; undefined where none does. */
export function findCaseAgainstHiring(situation: Situation): DoNotHireId | undefined {
  const { kind } = situation;
  if (kind === 'bought-software' || kind === 'no-use-case') return kind;
  return isSlowBatchModel(situation) ? 'slow-batch-model' : undefined;
}

/**
 * True for one batch model that runs in a pilot, on which nothing hangs and of which nothing more is planned. Nobody is hired
 * for it, whatever the rules call for. The answers that make it so must have been given: an open question makes nothing slow.
 */
export function isSlowBatchModel(situation: Situation): boolean {
  const { answers, kind, nobodyFor } = situation;
  return (
    answers['models-in-production'] === '1' &&
    answers.phase === 'production' &&
    answers.cast === 'pilot' &&
    answers.serving === 'batch' &&
    answers['business-critical'] === 'no' &&
    kind === 'trained-model' &&
    nobodyFor.size === 0 &&
    !asksForMore(situation)
  );
}

/** Another answer or a date calls for people. */
function asksForMore({ answers, stage, milestones, ownEndings, today }: Situation): boolean {
  return (
    stage !== 'first-initiative' ||
    answers['labelled-data'] === 'no' ||
    answers.exposed === 'yes' ||
    answers['leaving-vendor'] === 'yes' ||
    milestones.values().some(({ day }) => day >= today) ||
    ownEndings.some(({ due }) => due.day >= today)
  );
}
