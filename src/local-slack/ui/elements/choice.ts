import type { JsonObject } from '../../control/protocol.ts';
import { readObjects, readString, readText } from '../json.ts';
import { replaceEmoji } from '../text/emoji.ts';

/** One entry of a menu. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

export interface ChoiceGroup {
  /** Empty for entries outside of any group. */
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The entries of an element's `options` or `option_groups`. */
export function readChoiceGroups(element: JsonObject): readonly ChoiceGroup[] {
  const groups = readObjects(element, 'option_groups');
  if (groups.length === 0) return [{ label: '', choices: readObjects(element, 'options').map(choiceOf) }];
  return groups.map((group) => ({
    label: readText(group, 'label'),
    choices: readObjects(group, 'options').map(choiceOf),
  }));
}

/** The app's own option object with that value, which goes back to it unchanged. */
export function findOption(element: JsonObject, value: string): JsonObject | undefined {
  const grouped = readObjects(element, 'option_groups').flatMap((group) => readObjects(group, 'options'));
  return [...readObjects(element, 'options'), ...grouped].find(
    (option) => readString(option, 'value') === value,
  );
}

function choiceOf(option: JsonObject): Choice {
  return {
    value: readString(option, 'value'),
    label: replaceEmoji(readText(option, 'text')),
    description: replaceEmoji(readText(option, 'description')),
  };
}
