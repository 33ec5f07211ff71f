import { findRole } from '../../knowledge/roles/index.ts';
import { type Person, seniorities } from '../../team/roster.ts';
import { cleanText } from '../blocks/text.ts';

const headings = ['Name', 'Slack id', 'Role', 'Share', 'Seniority', 'Engagement', 'Starts on', 'Ends on'];

/** The roster as CSV (RFC 4180), a line for each role that somebody holds. No cell is a formula to a spreadsheet. */
export function writeRosterCsv(roster: readonly Person[]): string {
  const rows = roster.flatMap((person) => person.roles.map((assignment) => cellsOf(person, assignment)));
  return [headings, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function cellsOf(person: Person, { role, share }: Person['roles'][number]): readonly string[] {
  const { who, seniority, engagement, startsOn = '', endsOn = '' } = person;
  return [
    who.kind === 'unnamed' ? '' : cleanText(who.name),
    who.kind === 'slack' ? who.userId : '',
    findRole(role).name,
    String(share),
    seniorities.find(({ id }) => id === seniority)?.label ?? '',
    engagement,
    startsOn,
    endsOn,
  ];
}

/** Spreadsheets run what begins like this; an apostrophe in front makes it text. */
const formulaStart = /^[\s]*[=+\-@\t\r|%]/;

function quote(cell: string): string {
  const neutral = formulaStart.test(cell) ? `'${cell}` : cell;
  return `"${neutral.replaceAll('"', '""')}"`;
}
