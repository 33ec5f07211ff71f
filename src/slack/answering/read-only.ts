import type { Topic } from '../listener.ts';
import { readCommandText } from '../payloads/command-text.ts';

/** Whether a command, by what was typed after `/aiteam`, writes nothing: help and unknown words do not either. */
export function isReadOnlyCommand(typed: string, topics: readonly Topic[]): boolean {
  const { word } = readCommandText(typed);
  for (const { commands } of topics)
    for (const command of commands) if (command.id === word) return command.isReadOnly === true;
  return true;
}
