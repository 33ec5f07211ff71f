import type { ModalView } from '@slack/types';
import type { HistoryChange } from '../../team/history.ts';
import { input, plain } from '../blocks/elements.ts';
import { section, splitLines } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';
import { describeChange } from './history-text.ts';

export const importFileBlock = 'import-file';

/** Asks for the file. */
export function buildImportModal(reference: string): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.importTeam,
    private_metadata: reference,
    title: plain('Import a team'),
    submit: plain('Look at it'),
    close: plain('Cancel'),
    blocks: [
      section('Nothing is changed yet: first you see what the file would change.'),
      input({
        blockId: importFileBlock,
        label: 'The JSON file of /aiteam export',
        element: { type: 'file_input', action_id: 'file', filetypes: ['json'], max_files: 1 },
      }),
    ],
  };
}

export interface ImportPreview {
  readonly changes: readonly HistoryChange[];
  readonly reference: string;
  readonly notice?: string | undefined;
}

/** More changes than this are told as a number. */
const mostShown = 60;

/** What the import would change; sending it changes that. */
export function buildImportPreview({ changes, reference, notice }: ImportPreview): ModalView {
  const shown = changes.slice(0, mostShown).map((change) => `• ${describeChange(change)}`);
  const more = changes.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`• and ${more} more changes`] : [])];
  return {
    type: 'modal',
    callback_id: callbackIds.confirmImport,
    private_metadata: reference,
    title: plain('Import a team'),
    ...(changes.length > 0 ? { submit: plain('Import it') } : {}),
    close: plain('Cancel'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      section(
        changes.length > 0
          ? '*Importing this file does the following to the team.* Everything that is on the team and not in the file goes.'
          : 'This file holds the team as it is. There is nothing to change.',
      ),
      ...splitLines(lines).map(section),
    ],
  };
}
