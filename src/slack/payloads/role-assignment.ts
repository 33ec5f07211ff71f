import { looksLikeShare } from './share.ts';
import { readTypedText } from './typed-text.ts';

/** Somebody as they were typed: a person of Slack, or the name of somebody outside in quotes. */
export type TypedPerson =
  | { readonly kind: 'slack'; readonly userId: string }
  | { readonly kind: 'outside'; readonly name: string };

/** What stands behind `/aiteam role`, taken apart but not yet understood. */
export interface TypedAssignment {
  /** As typed, in plain text; empty where there is none. */
  readonly role: string;
  readonly people: readonly TypedPerson[];
  /** As typed; undefined where there is none. */
  readonly share: string | undefined;
}

const mention = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** Takes "mlops <@U123|ana> 50 %" apart, in whatever order; names of people outside Slack stand in quotes. */
export function readAssignment(text: string): TypedAssignment {
  const people: TypedPerson[] = [];
  const withoutMentions = text.replace(mention, (_whole, userId: string) => {
    people.push({ kind: 'slack', userId });
    return ' ';
  });
  // Read before the quotes are: Slack takes a quotation mark behind an address for a part of it.
  const rest = readTypedText(withoutMentions)
    .replace(quoted, (_whole, name: string) => {
      people.push({ kind: 'outside', name: name.trim() });
      return ' ';
    })
    // So that a share is one word.
    .replace(/(\d)\s+%/g, '$1%');
  const typed = rest.split(/\s+/).filter((word) => word !== '');
  const place = typed.findLastIndex(looksLikeShare);
  return { role: typed.filter((_word, index) => index !== place).join(' '), people, share: typed[place] };
}
