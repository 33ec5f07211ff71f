/** The first person whom a typed text mentions, by id; Slack writes `<@U123|ana>` for what was typed as `@ana`. */
export function readMention(text: string): string | undefined {
  return /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/.exec(text)?.[1];
}
