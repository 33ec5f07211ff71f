import { objectsIn, type PlacedElement, placedElements, stringOf } from '../blocks/walk-blocks.ts';
import type { InputValue, JsonObject, Message, OpenView, Snapshot } from '../control/protocol.ts';
import { valueShapes } from '../view-state.ts';
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

/** An element and where it is seen. */
export interface Found {
  readonly place: Place;
  readonly placed: PlacedElement;
}

/** The first element that is wanted, in the order of the places. */
export const findIn = (
  places: readonly Place[],
  isWanted: (placed: PlacedElement) => boolean,
): Found | undefined => {
  for (const place of places) {
    const placed = placedElements(blocksOf(place)).find(isWanted);
    if (placed !== undefined) return { place, placed };
  }
  return undefined;
};

/** What somebody chose or typed, as `state.values` has it; one value or several, as the element takes them. */
export const entryOf = (type: string, values: readonly unknown[]): InputValue => {
  const shape = valueShapes[type];
  if (shape === undefined) throw new Error(`A ${type} cannot be filled.`);
  return { type, [shape.key]: shape.empty === null ? (values[0] ?? null) : values };
};

/** The errors that a form shows, by the labels of their inputs. */
export const errorsByLabel = ({ view, errors }: OpenView): { readonly [label: string]: string } =>
  Object.fromEntries(
    Object.entries(errors).map(([blockId, error]) => {
      const block = objectsIn(view.blocks).find((one) => one.block_id === blockId);
      return [textOf(block?.label) || blockId, error];
    }),
  );
