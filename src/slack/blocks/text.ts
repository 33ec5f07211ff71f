/**
 * Text that people typed, made safe for mrkdwn and for a message's `text`: shown as typed, it can neither mention nor link.
 * Control characters and marks that change the direction of text are removed.
 */
export function escapeText(typed: string): string {
  return cleanText(typed).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What people typed behind a command, as they typed it: Slack hands it over with these three characters escaped. */
export function unescapeText(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Text that people typed, for `plain_text`, where Slack reads no markup. */
export function cleanText(typed: string): string {
  return typed.replace(/\p{Cc}|\p{Cf}/gu, ' ').trim();
}

/** At most so many characters; what is cut is shown by an ellipsis. Never cuts through a character. */
export function shorten(text: string, most: number): string {
  return cut(text, most, (part) => part.length);
}

/** The same, counted in bytes. */
export function shortenBytes(text: string, most: number): string {
  return cut(text, most, Buffer.byteLength);
}

function cut(text: string, most: number, sizeOf: (part: string) => number): string {
  if (sizeOf(text) <= most) return text;
  let kept = '';
  let size = sizeOf('…');
  for (const character of text) {
    size += sizeOf(character);
    if (size > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** "Ana", "Ana and Ben", "Ana, Ben and Cem". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

// As `Intl` writes them in British English. Making one of its formats takes 20 ms, which every start would wait for.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** An ISO date as "21 Nov 2026". */
export function formatDate(date: string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  return `${Number(date.slice(8))} ${month} ${Number(date.slice(0, 4))}`;
}
