import type { HistoryEntry } from '../../store/store.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { actionIds } from '../ids.ts';
import { describeChange, describeReminderChange } from './history-text.ts';

export interface HistoryPage {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Signed references to the pages beside this one; absent where there is none. */
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

/** So many entries stand on one page. */
export const entriesPerPage = 20;

/** Who changed what, and what was advised: a page of the log. */
export function buildHistory({ entries, newer, older }: HistoryPage): Message {
  if (entries.length === 0) return buildMessage([{ kind: 'paragraph', text: nothingYet }]);
  const byDay = Map.groupBy(entries, ({ at }) => at.slice(0, 10));
  const days = [...byDay].map(
    ([, same]): MessagePart => ({
      kind: 'list',
      title: describeDay(same[0]),
      items: same.map(describeEntry),
    }),
  );
  const pages = [
    ...(newer ? [button('Newer', actionIds.newerHistory, { value: newer })] : []),
    ...(older ? [button('Older', actionIds.olderHistory, { value: older })] : []),
  ];
  return buildMessage(
    [{ kind: 'heading', text: 'What was changed, and what was advised' }, ...days],
    pages.length > 0 ? [actions('history-pages', pages)] : [],
  );
}

const nothingYet =
  'Nothing was changed yet. From the first answers on, every change stands here: who, when, and what.';

function describeDay(entry: HistoryEntry | undefined): string {
  return entry ? formatMoment(entry.at, '{date_long}') : '';
}

function describeEntry({ at, by, change }: HistoryEntry): string {
  const time = formatMoment(at, '{time}');
  if (change.kind === 'advised') return `${time}: ${describeChange(change)}`;
  // By ourselves, or by somebody who was forgotten.
  if (change.kind === 'reminder' && !by) return `${time}: ${describeReminderChange(change)}`;
  return `${time}: ${by ? `<@${by}>` : 'somebody'} ${describeChange(change)}`;
}

/** In the reader's own time zone. */
function formatMoment(at: string, format: string): string {
  const seconds = Math.floor(Temporal.Instant.from(at).epochMilliseconds / 1000);
  return `<!date^${seconds}^${format}|${at.slice(0, 16).replace('T', ' ')} UTC>`;
}
