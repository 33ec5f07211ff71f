type Named = readonly { readonly id: string; readonly name: string }[];

/** A stored message as somebody would type it: mentions by their names, addresses bare, nothing escaped. */
export function toTyped(
  text: string,
  { people, channels }: { readonly people: Named; readonly channels: Named },
): string {
  const nameOf = (known: Named, id: string) => known.find((one) => one.id === id)?.name ?? id;
  return text
    .replace(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `@${nameOf(people, id)}`)
    .replace(/<#([CG][A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `#${nameOf(channels, id)}`)
    .replace(/<!(here|channel|everyone)(?:\|[^>]*)?>/g, '@$1')
    .replace(/<((?:https?|mailto):[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
