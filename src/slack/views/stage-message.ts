import type { Advice } from '../../advice/advice.ts';
import { findStage, nextStage, type StageId } from '../../knowledge/stages.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { buildTable } from '../blocks/table.ts';
import { escapeText } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { citeTitles } from './role-text.ts';
import { countPeople, describeCounting, nameSize, nameStage, sizeRange, tellSize } from './stage-text.ts';

/** One stage in detail: what it means, and each role or sub-team with its number, this team's people and what it is for. */
export function buildStage(id: StageId, advice?: Advice): Message {
  const stage = findStage(id);
  const own = advice?.stage === id ? ' Your team is at this stage.' : '';
  const table = buildTable(
    ['Role or sub-team', ...(advice ? ['You have'] : []), 'Source says', 'What for'],
    stage.sizes.map((size) => [
      nameSize(size),
      ...(advice ? [countPeople(size.role, advice)] : []),
      sizeRange(size),
      size.note,
    ]),
  );
  const inWords = stage.sizes.map((size) => escapeText(`${tellSize(size, advice)}: ${size.note}.`));
  const next = nextStage(id);
  const after = next ? ` The stage after it: \`${command} stages ${next.id}\`.` : '';
  return buildMessage([
    { kind: 'heading', text: `Stage: ${nameStage(stage)}` },
    { kind: 'paragraph', text: `It means ${escapeText(stage.means)} ${citeTitles(stage.source)}.${own}` },
    { kind: 'blocks', blocks: [table], inWords: inWords.join('\n') },
    {
      kind: 'small-print',
      text: `${describeCounting(advice)}${after} All stages, casts and mistakes: \`${command} stages\`.`,
    },
  ]);
}
