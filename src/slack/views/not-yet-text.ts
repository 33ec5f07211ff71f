import type { CoverFrom, CoverOrigin, NotYet } from '../../knowledge/do-not-hire.ts';
import { findSource } from '../../knowledge/sources.ts';
import type { MessagePart } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { describeFact } from './role-text.ts';

/** Why nobody is to be hired yet, who covers from where, and what would reopen it. */
export function describeReasonsAgainst({
  why,
  isOurReading,
  coverWith,
  reopens,
}: NotYet): readonly MessagePart[] {
  const { shortTitle } = findSource(why.source);
  const reason = isOurReading
    ? `${escapeText(why.text)}. That nobody need be hired for it is our reading of the ${shortTitle}; no source says so.`
    : `${describeFact(why)}.`;
  return [
    { kind: 'paragraph', text: reason },
    { kind: 'list', title: 'Cover it from', items: coverWith.map(describeCover) },
    { kind: 'list', title: 'Ask again when', items: reopens.map(describeFact) },
  ];
}

function describeCover({ from, text, source }: CoverFrom): string {
  const words = `*${origins[from]}*: ${escapeText(text)}`;
  return source ? `${words} _(${findSource(source).shortTitle})_` : `${words} _(a rule of this tool)_`;
}

const origins: { readonly [from in CoverOrigin]: string } = {
  internal: 'Inside',
  'part-time': 'Inside, part-time',
  fractional: 'Fractional',
  contract: 'On contract',
  vendor: 'The vendor',
};
