import type { Advice, Hire } from '../../advice/advice.ts';
import { milestoneKinds } from '../../knowledge/milestones.ts';
import { findRaciTask } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { findSource } from '../../knowledge/sources.ts';
import type { Person } from '../../team/roster.ts';
import type { Team } from '../../team/team.ts';
import { cleanText } from '../blocks/text.ts';
import { nameHire } from './hire-text.ts';
import { plainNameOf } from './roster-text.ts';

/** The team and its advice as a document to read and to keep: Markdown in which nothing that people typed is markup. */
export function writeTeamMarkdown(name: string, team: Team, advice: Advice): string {
  return [
    `# ${typed(name) || 'The AI team'}, ${advice.today}`,
    section('Next hire', describeVerdict(advice)),
    section('After that', advice.later.map(listHire)),
    section('Roster', table(['Name', 'Role', 'Share', 'From', 'Until'], team.roster.flatMap(listPerson))),
    section(
      'RACI',
      table(
        ['Task', 'Accountable', 'Responsible', 'Not held by anybody'],
        advice.raci.map((row) => listTask(row, team.roster)),
      ),
    ),
    section('Milestones', table(['Date', 'Milestone'], listMilestones(team))),
    section(
      'Roles in hiring',
      advice.inHiring.map(
        ({ role, openedOn, isLate }) =>
          `- ${findRole(role).name}, open since ${openedOn}${isLate ? ' (late)' : ''}`,
      ),
    ),
    section(
      'Set aside',
      team.setAside.map(({ role, reason }) => `- ${findRole(role).name}: ${typed(reason)}`),
    ),
    section(
      'Watch out',
      advice.warnings.map(({ title }) => `- ${title}`),
    ),
    'Advice by rules with sources. It is about roles, not people.\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}\n` : '';
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function describeVerdict({ verdict }: Advice): readonly string[] {
  if (verdict.kind !== 'hire') return ['Nobody to hire now.'];
  const { hire } = verdict;
  return [
    `**${nameHire(hire)}**${describeDates(hire)}`,
    '',
    ...hire.reasons.map(
      ({ text, sources }) =>
        `- ${text} (${sources.map((source) => findSource(source).shortTitle).join(', ')})`,
    ),
  ];
}

function listHire(hire: Hire): string {
  return `1. ${nameHire(hire)}${describeDates(hire)}`;
}

function describeDates({ inSeatBy, openBy }: Hire): string {
  return inSeatBy && openBy ? `, in seat by ${inSeatBy}, open the role by ${openBy}` : '';
}

function listPerson(person: Person): readonly (readonly string[])[] {
  return person.roles.map(({ role, share }) => [
    typed(plainNameOf(person)),
    findRole(role).name,
    `${Math.round(share * 100)} %`,
    person.startsOn ?? '',
    person.endsOn ?? '',
  ]);
}

function listTask({ task, cells, holes }: Advice['raci'][number], roster: readonly Person[]): string[] {
  const names = new Map(roster.map((person) => [person.id, typed(plainNameOf(person))]));
  const held = (letter: 'A' | 'R') =>
    cells
      .filter((cell) => cell.letter === letter)
      .map(({ role, people }) => {
        const holders = people.flatMap((id) => names.get(id) ?? []);
        return holders.length > 0 ? `${findRole(role).name}: ${holders.join(', ')}` : findRole(role).name;
      })
      .join('; ');
  const missing = holes.map(({ letter, role }) => `${letter}: ${findRole(role).name}`).join('; ');
  return [findRaciTask(task).name, held('A'), held('R'), missing];
}

function listMilestones({ milestones, ownMilestones }: Team): readonly (readonly string[])[] {
  const asked = milestoneKinds.flatMap(({ id, name }) => {
    const date = milestones[id];
    return date ? [[date, name]] : [];
  });
  const own = ownMilestones.map(({ date, name }) => [date, typed(name)]);
  return [...asked, ...own].toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
}

/** Text that people typed, with everything that Markdown or HTML would read as markup made plain. */
function typed(text: string): string {
  return cleanText(text).replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&@:/]/g, (mark) => `\\${mark}`);
}
