import type { KnownBlock } from '@slack/types';
import { isDated } from '../../advice/advice.ts';
import { findJobBrief, type JobBrief } from '../../advice/job-brief.ts';
import { findRaciTask, raciSource } from '../../knowledge/raci-matrix.ts';
import type { Fact, RoleCard } from '../../knowledge/role.ts';
import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import { isSkillRole, skillsAt, skillsSource } from '../../knowledge/skills.ts';
import { findSource, type SourceId } from '../../knowledge/sources.ts';
import { limits } from '../blocks/limits.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, formatDate, shorten } from '../blocks/text.ts';
import { nameHire, plainMilestoneName } from './hire-text.ts';
import type { AdviceToShow } from './next-hire-message.ts';
import { namePeople, plainNamesById } from './roster-text.ts';

/** A job brief for a role on this team, as plain text to copy. Without a saved team it says what the sources know of the role. */
export function buildBrief(role: RoleId, shown: AdviceToShow | undefined): Message {
  const text = shorten(writeBrief(role, shown), limits.sectionText);
  const block: KnownBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  };
  return buildMessage([
    { kind: 'heading', text: `Job brief: ${findRole(role).name}` },
    { kind: 'blocks', blocks: [block], inWords: text.split('\n').map(escapeText).join('\n') },
    {
      kind: 'small-print',
      text: 'Copy it and make it yours: the sources know roles, not your organisation. It says nothing of pay or place.',
    },
  ]);
}

function writeBrief(role: RoleId, shown: AdviceToShow | undefined): string {
  const card: RoleCard = findRole(role);
  const brief = shown && findJobBrief(role, shown.advice);
  return [
    card.name.toUpperCase(),
    card.summary,
    ...(brief && shown ? describeNeed(brief, shown.advice.today) : []),
    ...(brief && shown ? describeOwnership(brief, shown) : []),
    ...list('What this person does', card.duties),
    ...describeSkills(role, card),
    ...describeLevel(card, brief),
    ...list('Success is measured by', card.kpis),
  ].join('\n');
}

function describeNeed({ hire, isNext, isInHiring }: JobBrief, today: string): readonly string[] {
  if (!hire) {
    const why = isInHiring
      ? 'The role is in hiring already.'
      : 'The advice for this team does not call for this hire now.';
    return ['', 'WHY NOW', `- ${why}`];
  }
  const place = isNext ? 'This is the next hire.' : 'This hire is advised, after others.';
  const dates =
    hire.inSeatBy && hire.openBy
      ? datesOf(hire.inSeatBy, hire.openBy, today)
      : 'No date yet: as the team grows.';
  const milestone = isDated(hire.due)
    ? [`- Milestone: ${plainMilestoneName(hire.due)}, ${formatDate(hire.due.date)}`]
    : [];
  return [
    '',
    `WHY NOW (${nameHire(hire)})`,
    `- ${place} ${dates}`,
    ...milestone,
    ...hire.reasons.slice(0, 3).map(({ text, sources }) => `- ${text} ${cite(...sources)}`),
  ];
}

function datesOf(inSeatBy: string, openBy: string, today: string): string {
  const open = openBy === today ? 'open the role today' : `open the role by ${formatDate(openBy)}`;
  return `In the seat by ${formatDate(inSeatBy)}; ${open}.`;
}

function describeOwnership(brief: JobBrief, { roster }: AdviceToShow): readonly string[] {
  const { accountableFor, responsibleFor, ownedByOthers } = brief;
  if (accountableFor.length + responsibleFor.length + ownedByOthers.length === 0) return [];
  const names = plainNamesById(roster);
  const tasks = (ids: JobBrief['accountableFor']) => ids.map((id) => findRaciTask(id).name).join(', ');
  const others = ownedByOthers.map(({ task, accountable, people }) => {
    const who = people.length > 0 ? `, ${namePeople(people, names, mostColleagues)}` : '';
    return `${findRaciTask(task).name} (${findRole(accountable).name}${who})`;
  });
  return [
    '',
    `WHAT THIS PERSON OWNS ${cite(raciSource)}`,
    `- Accountable for: ${tasks(accountableFor) || 'none of the tasks of the RACI'}`,
    `- Responsible for: ${tasks(responsibleFor) || 'none of the tasks of the RACI'}`,
    ...(others.length > 0 ? [`- Does not own: ${others.join('; ')}`] : []),
  ];
}

/** A brief names a few colleagues; a team of two hundred would be all of it. */
const mostColleagues = 3;

function describeSkills(role: RoleId, card: RoleCard): readonly string[] {
  if (!isSkillRole(role)) return list('Skills', card.skills);
  const names = (level: 'must' | 'nice') =>
    skillsAt(level, role).map(({ name }) => ({ text: name, source: skillsSource }));
  return [...list('Must have', names('must')), ...list('Nice to have', names('nice'))];
}

function describeLevel({ seniorityMarkers }: RoleCard, brief: JobBrief | undefined): readonly string[] {
  const level = brief?.hire?.seniority;
  const marker = level && seniorityMarkers?.[level];
  if (!marker) return [];
  return [
    '',
    `LEVEL: ${level === 'mid' ? 'MID-LEVEL' : level.toUpperCase()} ${cite(marker.source)}`,
    `- ${marker.text}`,
  ];
}

function list(title: string, facts: readonly Fact[] = []): readonly string[] {
  if (facts.length === 0) return [];
  const sources = [...new Set(facts.map(({ source }) => source))];
  return ['', `${title.toUpperCase()} ${cite(...sources)}`, ...facts.map(({ text }) => `- ${text}`)];
}

function cite(...ids: readonly SourceId[]): string {
  return `(${ids.map((id) => findSource(id).shortTitle).join(', ')})`;
}
