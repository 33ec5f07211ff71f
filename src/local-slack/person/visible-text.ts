import type { JsonObject } from '../control/protocol.ts';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const text = (value: unknown): string =>
  typeof value === 'string' ? value : isObject(value) && typeof value.text === 'string' ? value.text : '';

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');

const optionTexts = (element: JsonObject): readonly string[] =>
  [
    ...list(element.options),
    ...list(element.option_groups).flatMap((group) => (isObject(group) ? list(group.options) : [])),
  ].map((option) => (isObject(option) ? text(option.text) : ''));

/** What a person reads on an element: a button's text, a menu's choice or placeholder, the options that stand open. */
const elementText = (element: unknown): string => {
  if (!isObject(element)) return '';
  if (element.type === 'button') return `[${text(element.text)}]`;
  if (element.type === 'radio_buttons' || element.type === 'checkboxes')
    return optionTexts(element).join('\n');
  return text(element.alt_text) || text(element.text) || text(element.placeholder);
};

const richText = (value: unknown): string => {
  if (!isObject(value)) return '';
  if (value.type === 'user') return `<@${String(value.user_id)}>`;
  if (value.type === 'channel') return `<#${String(value.channel_id)}>`;
  if (value.type === 'emoji') return `:${String(value.name)}:`;
  if (value.type === 'date') return text(value.fallback);
  if (value.type === 'link') return text(value.text) || text(value.url);
  if (value.type === 'text') return text(value.text);
  const separator = value.type === 'rich_text' || value.type === 'rich_text_list' ? '\n' : '';
  return list(value.elements).map(richText).join(separator);
};

const cellText = (cell: unknown): string =>
  isObject(cell) && cell.type === 'rich_text' ? richText(cell) : text(cell);

const rowsText = (rows: unknown) =>
  list(rows)
    .map((row) => list(row).map(cellText).join(' | '))
    .join('\n');

const chartText = (chart: unknown): string => {
  if (!isObject(chart)) return '';
  const points = [
    ...list(chart.segments),
    ...list(chart.series).flatMap((one) => (isObject(one) ? list(one.data) : [])),
  ];
  const names = list(chart.series).flatMap((one) => (isObject(one) ? [String(one.name)] : []));
  return lines(
    names.join(', '),
    points.map((one) => (isObject(one) ? `${String(one.label)} ${String(one.value)}` : '')).join(', '),
  );
};

const blockText = (block: JsonObject): string => {
  switch (block.type) {
    case 'section':
      return lines(text(block.text), ...list(block.fields).map(text), elementText(block.accessory));
    case 'input':
      return lines(text(block.label), text(block.hint), elementText(block.element));
    case 'actions':
    case 'context':
      return list(block.elements).map(elementText).join(' ');
    case 'rich_text':
      return richText(block);
    case 'table':
    case 'data_table':
      return lines(text(block.caption), rowsText(block.rows));
    case 'data_visualization':
      return lines(text(block.title), chartText(block.chart));
    case 'image':
      return lines(text(block.title), text(block.alt_text));
    case 'card':
      return lines(
        text(block.title),
        text(block.subtitle),
        text(block.body),
        text(block.subtext),
        list(block.actions).map(elementText).join(' '),
      );
    case 'carousel':
      return blocksText(block.elements);
    case 'container':
      return lines(
        text(block.title) || richText(block.rich_text_title),
        text(block.subtitle),
        blocksText(block.child_blocks),
      );
    default:
      return text(block.text);
  }
};

/** All that a person can read in these blocks, a line for each part; buttons in square brackets. */
export const blocksText = (blocks: unknown): string => lines(...list(blocks).filter(isObject).map(blockText));

/** All that a person can read of a message: its blocks, or its text when it has none. */
export const messageText = (message: {
  readonly text: string;
  readonly blocks: readonly JsonObject[];
}): string => (message.blocks.length > 0 ? blocksText(message.blocks) : message.text);
