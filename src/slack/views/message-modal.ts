import type { KnownBlock, ModalView } from '@slack/types';
import { plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { type Message, section, splitLines } from '../blocks/message.ts';

const shownInModals: ReadonlySet<string> = new Set([
  'section',
  'header',
  'context',
  'actions',
  'divider',
  'rich_text',
]);

/** A message as a modal, for answers to clicks that have no channel to answer in. Tables and charts are told in words. */
export function buildMessageModal({ text, blocks }: Message): ModalView {
  const isShown = ({ type }: KnownBlock) => shownInModals.has(type);
  const shown = blocks.every(isShown)
    ? blocks
    : [...splitLines(text.split('\n')).map(section), ...blocks.filter(({ type }) => type === 'actions')];
  return {
    type: 'modal',
    title: plain('AI Team', limits.modalTitle),
    close: plain('Close'),
    blocks: shown.slice(0, limits.viewBlocks),
  };
}
