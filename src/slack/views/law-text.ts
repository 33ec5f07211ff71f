import {
  findLawFor,
  type Law,
  type LawStage,
  lawForRegulatedData,
  splitStages,
} from '../../knowledge/law.ts';
import type { RoleId } from '../../knowledge/roles/index.ts';
import type { MessagePart } from '../blocks/message.ts';
import { escapeText, formatDate } from '../blocks/text.ts';
import { capitalise } from './cover-lines.ts';
import { citeTitles, describeFact } from './role-text.ts';

/** On a role's card: the law and the standards that its holder has to know of, with every day; nothing for most roles. */
export function describeLawOf(role: RoleId): readonly MessagePart[] {
  return listLaw('Law and standards to know', findLawFor(role).map(describeWhole));
}

/** In an advice that regulated data plays a part in: what to look at, which part of it came last, and which comes when. */
export function describeLawToCheck(today: string): readonly MessagePart[] {
  return listLaw(
    'Law to look at, because regulated or personal data is involved',
    lawForRegulatedData.map((law) => describeFromNowOn(law, today)),
  );
}

function listLaw(title: string, items: readonly string[]): readonly MessagePart[] {
  if (items.length === 0) return [];
  return [
    { kind: 'list', title, items },
    {
      kind: 'small-print',
      text: 'Shown for planning, and no legal advice: ask a lawyer what applies to you, and what has changed since.',
    },
  ];
}

function describeWhole(law: Law): string {
  const days = law.stages.map((stage) => describeStage('from', stage));
  const cited = law.stages.map(({ source }) => source);
  return [
    `*${escapeText(law.name)}* (${law.holds}; as of ${formatDate(law.asOf)}).`,
    ...law.says.map((fact) => `${describeFact(fact)}.`),
    ...(days.length > 0 ? [`${capitalise(days.join('; '))} ${citeTitles(...cited)}.`] : []),
  ].join(' ');
}

function describeFromNowOn(law: Law, today: string): string {
  const { begun, coming } = splitStages(law, today);
  const last = begun.slice(-1).map((stage) => describeStage('since', stage));
  const days = [...last, ...coming.map((stage) => describeStage('from', stage))];
  const cited = [...begun.slice(-1), ...coming].map(({ source }) => source);
  return `*${escapeText(law.name)}* (${law.holds}; as of ${formatDate(law.asOf)}): ${days.join('; ')} ${citeTitles(...cited)}`;
}

/** "from 2 Dec 2027: stand-alone high-risk systems" */
function describeStage(word: 'from' | 'since', { from, text }: LawStage): string {
  return `${word} ${formatDate(from)}: ${escapeText(text)}`;
}
