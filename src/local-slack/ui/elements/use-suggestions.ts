import { useEffect, useState } from 'react';
import type { JsonObject, OptionsQuery } from '../../control/protocol.ts';
import { isObject, readObjects, readString, readText } from '../json.ts';
import { controlAddress } from '../workspace/control-address.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSurface } from '../workspace/surface.ts';

const pauseInMs = 250;

/** One entry that the app offers; `option` goes back to it unchanged. */
export interface Suggestion {
  readonly group: string;
  readonly option: JsonObject;
}

export interface Suggestions {
  readonly entries: readonly Suggestion[];
  /** Why there are none: the app is being asked, or could not answer. */
  readonly note: string;
}

const nothing: Suggestions = { entries: [], note: '' };

/** What the app offers for the typed words, asked a moment after the last key; nothing while `query` is undefined. */
export function useSuggestions(
  query: string | undefined,
  {
    blockId,
    actionId,
    least,
  }: { readonly blockId: string; readonly actionId: string; readonly least: number },
): Suggestions {
  const { team, me } = useDirectory();
  const { place } = useSurface();
  const [suggestions, setSuggestions] = useState(nothing);
  const user = me.id;
  useEffect(() => {
    if (query === undefined) return setSuggestions(nothing);
    if (query.length < least) return setSuggestions({ entries: [], note: tooShort(least) });
    let isStopped = false;
    setSuggestions({ entries: [], note: 'Loading…' });
    const timer = setTimeout(async () => {
      const found = await askForOptions(team, { user, place, blockId, actionId, query });
      if (!isStopped) setSuggestions(found);
    }, pauseInMs);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [query, least, team, user, place, blockId, actionId]);
  return suggestions;
}

function tooShort(least: number): string {
  return least === 1 ? 'Type to search' : `Type at least ${least} characters`;
}

async function askForOptions(team: string, asked: OptionsQuery): Promise<Suggestions> {
  try {
    const response = await fetch(controlAddress('suggest', { team }), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    const answer: unknown = await response.json();
    if (!isObject(answer) || answer.ok !== true) {
      return {
        entries: [],
        note: (isObject(answer) && readString(answer, 'problem')) || 'That did not work.',
      };
    }
    const entries = readObjects(answer, 'groups').flatMap((group) =>
      readObjects(group, 'options').map((option) => ({ group: readText(group, 'label'), option })),
    );
    return { entries, note: entries.length === 0 ? 'No results' : '' };
  } catch {
    return { entries: [], note: 'The local workspace did not answer.' };
  }
}
