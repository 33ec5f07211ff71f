import { Fragment, type ReactNode } from 'react';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ReactNode;
}

/** Shows things that have no identity but their place: pieces of text, cells, fields. They are only replaced as a whole. */
export function Each<Item>({ items, children }: Props<Item>): ReactNode {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity here
    <Fragment key={index}>{children(item, index)}</Fragment>
  ));
}
