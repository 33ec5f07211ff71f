import type { ModalView } from '@slack/types';
import { input, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import type { KeptData } from '../count-data.ts';
import { callbackIds } from '../ids.ts';

export const confirmWordBlock = 'confirm-word';

/** To be typed, so that a whole workspace's data does not hang on one click. */
export const confirmWord = 'delete';

/** More teams than this are told as a number. */
const mostNamed = 10;

/** What goes if all that is kept of the workspace is deleted. */
export function buildDeleteDataModal(kept: KeptData, reference: string): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.deleteData,
    private_metadata: reference,
    title: plain('Delete all data'),
    submit: plain('Delete it all'),
    close: plain('Keep it'),
    blocks: [
      section(
        `*This deletes ${describeTeams(kept)}*, with ${count(kept.people, 'person', 'people')} on them and ${count(kept.openRoles, 'role', 'roles')} in hiring; all answers, milestones, drafts and reminders; the settings, who may do what, and the whole log.`,
      ),
      section('`/aiteam export` keeps a copy of a team. *Deleting cannot be undone.*'),
      input({
        blockId: confirmWordBlock,
        label: `Type “${confirmWord}” to go on`,
        element: { type: 'plain_text_input', action_id: 'word', max_length: 20 },
      }),
    ],
  };
}

function describeTeams({ teams }: KeptData): string {
  const [only] = teams;
  if (teams.length === 0) return 'no team, because none is saved';
  if (teams.length === 1) return only ? `the team ${escapeText(only)}` : 'the team of this workspace';
  const named = teams.slice(0, mostNamed).map((name) => escapeText(name) || 'the first one');
  const more = teams.length - named.length;
  return `${teams.length} teams (${joinWords([...named, ...(more > 0 ? [`${more} more`] : [])])})`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
