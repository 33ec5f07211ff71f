/** What can stand beside the conversation. */
export type Pane =
  | { readonly kind: 'thread'; readonly ts: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'people' }
  | { readonly kind: 'channel' }
  | { readonly kind: 'new-channel' }
  | { readonly kind: 'add-app' }
  | { readonly kind: 'traffic' }
  | { readonly kind: 'rig' };

/** How a pane is written in the page's address: `thread:1796000000.000100`. */
export function formatPane(pane: Pane): string {
  if (pane.kind === 'thread') return `thread:${pane.ts}`;
  return pane.kind === 'person' ? `person:${pane.id}` : pane.kind;
}

/** The pane that an address names; undefined for none, or one that nobody knows. */
export function parsePane(written: string | undefined): Pane | undefined {
  const [kind, of = ''] = (written ?? '').split(':');
  switch (kind) {
    case 'thread':
      return { kind, ts: of };
    case 'person':
      return { kind, id: of };
    case 'people':
    case 'channel':
    case 'new-channel':
    case 'add-app':
    case 'traffic':
    case 'rig':
      return { kind };
    default:
      return undefined;
  }
}
