import type { ReactNode } from 'react';
import { Each } from '../each.tsx';
import { useDirectory, usePerson } from '../workspace/directory-context.ts';
import { useNow } from '../workspace/now-context.ts';
import type { Inline, TextPart } from './inline.ts';
import { formatSlackDate } from './slack-date.ts';

/** Shows a line's worth of text, mentions by name and dates in the reader's zone. */
export function InlineText({ parts }: { readonly parts: readonly Inline[] }) {
  return <Each items={parts}>{(part) => <InlinePart part={part} />}</Each>;
}

/** Shows paragraphs, quotes and preformatted text. */
export function TextParts({ parts }: { readonly parts: readonly TextPart[] }) {
  return <Each items={parts}>{(part) => <TextPartView part={part} />}</Each>;
}

function TextPartView({ part }: { readonly part: TextPart }) {
  if (part.kind === 'preformatted') return <pre>{part.text}</pre>;
  const inside = <InlineText parts={part.children} />;
  return part.kind === 'quote' ? <blockquote>{inside}</blockquote> : <p>{inside}</p>;
}

function InlinePart({ part }: { readonly part: Inline }): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'break':
      return <br />;
    case 'code':
      return <code>{part.text}</code>;
    case 'color':
      return <Colour value={part.text} />;
    case 'bold':
      return (
        <strong>
          <InlineText parts={part.children} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <InlineText parts={part.children} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <InlineText parts={part.children} />
        </s>
      );
    case 'underline':
      return (
        <u>
          <InlineText parts={part.children} />
        </u>
      );
    case 'link':
      return (
        <SafeLink url={part.url}>
          <InlineText parts={part.children} />
        </SafeLink>
      );
    case 'user':
      return <UserMention id={part.id} />;
    case 'channel':
      return <ChannelMention id={part.id} />;
    case 'broadcast':
      return <span className="mention mention-loud">@{part.range}</span>;
    case 'date':
      return <SlackDate part={part} />;
  }
}

/** A link that opens beside the workspace; an address that is not of the web is shown as plain text. */
export function SafeLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ReactNode;
}): ReactNode {
  if (!/^(https?|mailto|tel):/i.test(url)) return children;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function Colour({ value }: { readonly value: string }) {
  return (
    <code>
      {/^#[0-9a-f]{3,8}$/i.test(value) && (
        <span className="swatch" style={{ background: value }} aria-hidden="true" />
      )}
      {value}
    </code>
  );
}

function UserMention({ id }: { readonly id: string }) {
  const isMe = useDirectory().me.id === id;
  const name = usePerson(id)?.realName ?? 'unknown person';
  return <span className={isMe ? 'mention mention-loud' : 'mention'}>@{name}</span>;
}

function ChannelMention({ id }: { readonly id: string }) {
  const channel = useDirectory().channels.find((candidate) => candidate.id === id);
  return <span className="mention">#{channel?.name ?? 'private-channel'}</span>;
}

const lastMomentInSeconds = 8_640_000_000_000;

function isMoment(timestamp: number): boolean {
  return Math.abs(timestamp) <= lastMomentInSeconds;
}

function SlackDate({ part }: { readonly part: Extract<Inline, { kind: 'date' }> }) {
  const { timeZone } = useDirectory().me;
  const now = useNow();
  // A moment that no calendar reaches cannot be written; the app said what to show then.
  if (!isMoment(part.timestamp)) return part.fallback;
  const words = formatSlackDate(part.timestamp, part.format, timeZone, now);
  const time = (
    <time dateTime={new Date(part.timestamp * 1000).toISOString()} title={part.fallback}>
      {words}
    </time>
  );
  return part.url === '' ? time : <SafeLink url={part.url}>{time}</SafeLink>;
}
