import { z } from 'zod';
import { ConfigProblem } from './config.ts';

/** What `npm start -- …` was given. */
export interface Arguments {
  /** Plays a tour in a local workspace, whatever the settings say. */
  readonly isDemo: boolean;
}

const known = z.array(
  z.literal('--demo', {
    error: ({ input }) =>
      `There is no argument “${String(input)}”: npm start alone runs the bot, npm start -- --demo plays a tour of it.`,
  }),
);

/** Reads the words after the program's name, or throws a `ConfigProblem` that says what there is. */
export function readArguments(given: readonly string[]): Arguments {
  const parsed = known.safeParse(given);
  if (!parsed.success)
    throw new ConfigProblem(parsed.error.issues[0]?.message ?? 'Those arguments do not fit.');
  return { isDemo: parsed.data.length > 0 };
}
