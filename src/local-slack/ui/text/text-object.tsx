import type { ReactNode } from 'react';
import type { JsonObject } from '../../control/protocol.ts';
import { readString } from '../json.ts';
import { replaceEmoji } from './emoji.ts';
import { InlineText, TextParts } from './inline-text.tsx';
import { parseMrkdwn, parseMrkdwnInline } from './parse-mrkdwn.ts';

interface Props {
  /** A `plain_text` or `mrkdwn` object. */
  readonly text: JsonObject | undefined;
}

/** Shows a text object as paragraphs. */
export function TextObject({ text }: Props): ReactNode {
  const wording = readString(text, 'text');
  if (readString(text, 'type') === 'mrkdwn') {
    return (
      <div className="text">
        <TextParts parts={parseMrkdwn(wording)} />
      </div>
    );
  }
  return <div className="text text-plain">{replaceEmoji(wording)}</div>;
}

/** Shows a text object inside of a line: a label, an option, a title. */
export function InlineTextObject({ text }: Props): ReactNode {
  const wording = readString(text, 'text');
  if (readString(text, 'type') === 'mrkdwn') return <InlineText parts={parseMrkdwnInline(wording)} />;
  return replaceEmoji(wording);
}
