import type { Digest, DigestNote } from '../../reminders/digest.ts';
import { escapeText, formatDate } from '../blocks/text.ts';
import { nameUser } from './user-text.ts';

/** What was done last about a gap; undefined where nothing was, or where that was undone. */
export function latestNote({ notes }: Pick<Digest, 'notes'>, key: string): DigestNote | undefined {
  const note = notes.findLast((one) => one.key === key);
  return note?.what === 'undone' ? undefined : note;
}

/** ":white_check_mark: Covered by Ana Silva, says @ben on 21 Nov 2026." */
export function describeNote({ what, by, on, detail }: DigestNote): string {
  return `:white_check_mark: ${describeWhat(what, detail)} Done by ${nameUser(by)} on ${formatDate(on)}.`;
}

function describeWhat(what: DigestNote['what'], detail: string | undefined): string {
  const typed = detail === undefined ? undefined : escapeText(detail);
  switch (what) {
    case 'filled':
      return typed ? `Filled by ${typed}.` : 'Filled.';
    case 'covered':
      return typed ? `Covered by ${typed}.` : 'Covered.';
    case 'snoozed':
      return typed ? `Snoozed until ${typed}.` : 'Snoozed.';
    case 'not-needed':
      return typed ? `Not needed: “${typed}”.` : 'Not needed.';
    case 'undone':
      return 'Undone.';
  }
}
