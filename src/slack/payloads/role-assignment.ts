import { looksLikeShare } from './share.ts';
import { readTypedText } from './typed-text.ts';

/** Somebody as they were typed: a person of Slack, or the name of somebody outside in quotes. */
export type TypedPerson =
  | { readonly kind: 'slack'; readonly userId: string }
  | { readonly kind: 'outside'; readonly name: string };

/** What stands behind `/aiteam role`, taken apart but not yet understood. */
export interface TypedAssignment {
  /** As typed; empty where there is none. */
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
  const rest = text
    .replace(mention, (_whole, userId: string) => {
      people.push({ kind: 'slack', userId });
      return ' ';
    })
    .replace(quoted, (_whole, name: string) => {
      people.push({ kind: 'outside', name: readTypedText(name) });
      return ' ';
    })
    // So that a share is one word.
    .replace(/(\d)\s+%/g, '$1%');
  const typed = rest.split(/\s+/).filter((word) => word !== '');
  const share = typed.findLast(looksLikeShare);
  const role = typed.filter((_word, place) => place !== typed.lastIndexOf(share ?? '')).join(' ');
  return { role, people, share };
}
