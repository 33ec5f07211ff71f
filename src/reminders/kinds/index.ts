import type { ReminderKind } from '../reminder-kind.ts';
import { lateOpening } from './late-opening.ts';
import { longHiring } from './long-hiring.ts';
import { missingRole } from './missing-role.ts';
import { staleAnswers } from './stale-answers.ts';
import { unaccountableTask } from './unaccountable-task.ts';
import { weeklyDigest } from './weekly-digest.ts';

/** Every kind of reminder, in the order in which they are offered. */
export const reminderKinds: readonly ReminderKind[] = [
  missingRole,
  lateOpening,
  longHiring,
  unaccountableTask,
  staleAnswers,
  weeklyDigest,
];
