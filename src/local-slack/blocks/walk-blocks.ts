import type { JsonObject } from '../control/protocol.ts';

/** An interactive element with the block that holds it. */
export interface PlacedElement {
  readonly block: JsonObject;
  readonly blockId: string;
  readonly element: JsonObject;
  readonly actionId: string;
  readonly type: string;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** All blocks, those inside containers and carousels too. */
export const allBlocks = (blocks: unknown): readonly JsonObject[] =>
  objectsIn(blocks).flatMap((block) => [
    block,
    ...allBlocks(block.child_blocks),
    ...(block.type === 'carousel' ? allBlocks(block.elements) : []),
  ]);

const elementsOf = (block: JsonObject): readonly JsonObject[] => {
  switch (block.type) {
    case 'section':
      return isObject(block.accessory) ? [block.accessory] : [];
    case 'input':
      return isObject(block.element) ? [block.element] : [];
    case 'actions':
    case 'context_actions':
      return objectsIn(block.elements);
    case 'card':
      return objectsIn(block.actions);
    default:
      return [];
  }
};

/** All elements a person can use, in reading order. */
export const placedElements = (blocks: unknown): readonly PlacedElement[] =>
  allBlocks(blocks).flatMap((block) =>
    elementsOf(block)
      .filter((element) => element.type !== 'image')
      .map((element) => ({
        block,
        blockId: stringOf(block.block_id),
        element,
        actionId: stringOf(element.action_id),
        type: stringOf(element.type),
      })),
  );

const randomId = () => Math.random().toString(36).slice(2, 7);

const withActionId = (element: unknown): unknown =>
  isObject(element) && element.type !== 'image' && element.action_id === undefined
    ? { ...element, action_id: randomId() }
    : element;

/** A copy in which every block has a `block_id` and every element an `action_id`, as Slack stores them. */
export const withIds = (blocks: readonly unknown[]): readonly JsonObject[] =>
  objectsIn(blocks).map((block) => ({
    ...block,
    block_id: block.block_id ?? randomId(),
    ...(block.type === 'section' &&
      isObject(block.accessory) && { accessory: withActionId(block.accessory) }),
    ...(block.type === 'input' && { element: withActionId(block.element) }),
    ...((block.type === 'actions' || block.type === 'context_actions') &&
      Array.isArray(block.elements) && { elements: block.elements.map(withActionId) }),
    ...(block.type === 'card' &&
      Array.isArray(block.actions) && { actions: block.actions.map(withActionId) }),
    ...(block.type === 'carousel' && Array.isArray(block.elements) && { elements: withIds(block.elements) }),
    ...(Array.isArray(block.child_blocks) && { child_blocks: withIds(block.child_blocks) }),
  }));
