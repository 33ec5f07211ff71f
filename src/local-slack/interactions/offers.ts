import { isObject, objectsIn, type PlacedElement } from '../blocks/walk-blocks.ts';
import type { JsonObject } from '../control/protocol.ts';
import type { Offers } from '../state.ts';

/** True for the menus whose options the app gives while somebody types. */
export const isExternal = ({ type }: PlacedElement): boolean =>
  type === 'external_select' || type === 'multi_external_select';

const keyOf = (user: string, { blockId, actionId }: PlacedElement) => `${user} ${blockId} ${actionId}`;

/** Everything that this person may choose in the menu: what was chosen at first, and what the app has offered since. */
export const offeredTo = (offers: Offers, user: string, placed: PlacedElement): readonly JsonObject[] => {
  const { initial_option: one, initial_options: several } = placed.element;
  const initial = isObject(one) ? [one] : objectsIn(several);
  return [...(offers.get(keyOf(user, placed)) ?? []), ...initial];
};

/** Remembers what the app offers; newer options come first, and earlier ones may still be chosen. */
export const offer = (
  offers: Offers,
  user: string,
  placed: PlacedElement,
  options: readonly JsonObject[],
): void => {
  const earlier = (offers.get(keyOf(user, placed)) ?? []).filter(
    ({ value }) => !options.some((option) => option.value === value),
  );
  offers.set(keyOf(user, placed), [...options, ...earlier]);
};
