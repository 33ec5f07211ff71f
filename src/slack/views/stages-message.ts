import type { Advice } from '../../advice/advice.ts';
import { findStage, type Stage, stages } from '../../knowledge/stages.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { buildTable } from '../blocks/table.ts';
import { escapeText } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { listCasts } from './cast-lines.ts';
import { listMistakes } from './mistake-lines.ts';
import { citeTitles } from './role-text.ts';
import {
  countPeople,
  countTeam,
  describeCounting,
  nameSize,
  nameStage,
  sizeRange,
  tellSize,
} from './stage-text.ts';

/** Every stage's size with this team beside it, where one is known; the casts, and the mistakes that sources warn of. */
export function buildStages(advice?: Advice): Message {
  return buildMessage([
    { kind: 'heading', text: 'How many people each stage takes' },
    ...describeOwnStage(advice),
    {
      kind: 'blocks',
      blocks: [buildSizes(advice)],
      inWords: stages.map((stage) => tellStage(stage, advice)).join('\n'),
    },
    ...listCasts(advice),
    listMistakes(advice),
    {
      kind: 'small-print',
      text: `Sizes: ${citeTitles(...stages.map(({ source }) => source))}. ${describeCounting(advice)} How much of a week a cast takes is our reading too. One stage in detail: \`${command} stages platform\`.`,
    },
  ]);
}

function describeOwnStage(advice: Advice | undefined): readonly MessagePart[] {
  if (!advice) return [];
  const { name, means } = findStage(advice.stage);
  return [
    { kind: 'paragraph', text: `Your team is at the stage *${escapeText(name)}*: ${escapeText(means)}.` },
  ];
}

/** Slack takes one table for each message, so the stages share it. */
function buildSizes(advice: Advice | undefined) {
  const rows = stages.flatMap((stage: Stage) => [
    [stage.name, 'In all', ...(advice ? [countTeam(advice)] : []), stage.people],
    ...stage.sizes.map((size) => [
      stage.name,
      nameSize(size),
      ...(advice ? [countPeople(size.role, advice)] : []),
      sizeRange(size),
    ]),
  ]);
  return buildTable(['Stage', 'Role or sub-team', ...(advice ? ['You have'] : []), 'Source says'], rows);
}

function tellStage(stage: Stage, advice: Advice | undefined): string {
  return escapeText(`${nameStage(stage)}: ${stage.sizes.map((size) => tellSize(size, advice)).join('; ')}.`);
}
