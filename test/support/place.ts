import { objectsIn, type PlacedElement, stringOf } from '../../src/local-slack/blocks/walk-blocks.ts';
import type { JsonObject, Message, OpenView, Snapshot } from '../../src/local-slack/control/protocol.ts';
import { blocksText, messageText } from './visible-text.ts';

/** Where a person looks: a modal, the app's Home, or a message. */
export type Place =
  | { readonly kind: 'modal' | 'home'; readonly view: OpenView }
  | { readonly kind: 'message'; readonly message: Message };

/** The words of a text object. */
export const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? stringOf(value.text) : '';

export const blocksOf = (place: Place): readonly JsonObject[] =>
  place.kind === 'message' ? place.message.blocks : objectsIn(place.view.view.blocks);

export const viewText = ({ view, errors, trouble }: OpenView): string =>
  [
    textOf(view.title),
    trouble ?? '',
    blocksText(view.blocks),
    ...Object.values(errors),
    textOf(view.submit) && `[${textOf(view.submit)}]`,
  ]
    .filter((line) => line !== '')
    .join('\n');

export const placeText = (place: Place): string =>
  place.kind === 'message' ? messageText(place.message) : viewText(place.view);

/** What stands beside an element: its label, else its placeholder, else the text of its section. */
export const labelOf = ({ block, element }: PlacedElement): string =>
  textOf(block.label) || textOf(element.placeholder) || textOf(block.text);

/** Where to look, in order: the top modal alone; without one, messages from the newest on, then the Home. */
export const placesIn = ({ views, messages, home }: Snapshot): readonly Place[] => {
  const top = views.at(-1);
  if (top !== undefined) return [{ kind: 'modal', view: top }];
  const newestFirst = Object.values(messages)
    .flat()
    .toSorted((a, b) => Number(b.ts) - Number(a.ts));
  return [
    ...newestFirst.map((message) => ({ kind: 'message', message }) as const),
    ...(home ? [{ kind: 'home', view: home } as const] : []),
  ];
};
