import type { Advice, Change, Cover, RaciHole, RoleInHiring, StandIn, Warning } from '../../advice/advice.ts';
import { findQuestion, notSure } from '../../knowledge/questions.ts';
import { raciTasks } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { formatDate } from '../blocks/text.ts';
import { citeSources, describeDue, milestoneName, nameRole } from './hire-text.ts';
import { namePeople } from './roster-text.ts';

type Names = ReadonlyMap<string, string>;

export function describeWarning(warning: Warning, names: Names): string {
  const who = warning.people.length > 0 ? `${namePeople(warning.people, names)}: ` : '';
  return `*${warning.title}.* ${who}${warning.evidence} ${citeSources(warning.sources, warning.rule)}`;
}

export function describeInHiring(open: RoleInHiring): string {
  const weeks = open.weeksOpen === 1 ? '1 week' : `${open.weeksOpen} weeks`;
  const start = open.expectedStart ? `, expected to start on ${formatDate(open.expectedStart)}` : '';
  const opened = `*${findRole(open.role).name}*: open for ${weeks}${start}.`;
  if (!open.isLate) return opened;
  const bridge = open.bridgeFrom
    ? ` A contractor could bridge it from about ${formatDate(open.bridgeFrom)}.`
    : '';
  return `${opened} *Late:* chase it. ${describeDue(open.due, false)}${bridge}`.replace('  ', ' ');
}

export function describeCover(cover: Cover, names: Names): string {
  const { name } = findRole(cover.role);
  const standIns = describeStandIns(cover.standIns, names);
  const [reason] = cover.reasons;
  const why = reason ? ` ${reason.text} ${citeSources(reason.sources, reason.rule)}` : '';
  if (cover.kind === 'stand-in') return `*${name}*: until the hire is there, ${standIns}.`;
  const how =
    cover.share >= 0.5 ? ' (half of somebody’s week)' : cover.isLean ? ' (a little, or outsourced)' : '';
  return `*${name}*${how}:${why}${standIns ? ` ${capitalise(standIns)}.` : ''}`;
}

/** "Ana (ML Engineer) can stand in for deployment, monitoring and maintenance"; empty where nobody can. */
export function describeStandIns(standIns: readonly StandIn[], names: Names): string {
  const byRole = Map.groupBy(standIns, (standIn) => standIn.role);
  return [...byRole]
    .map(([role, same]) => {
      const people = namePeople(
        same.map(({ person }) => person),
        names,
      );
      return `${people} (${findRole(role).name}) can stand in for ${same[0]?.in ?? ''}`;
    })
    .join('; ');
}

/** Tasks in whose row nobody is accountable or responsible although the phase calls for it, the worst first. */
const mostHoles = 4;

export function describeHoles(advice: Advice, names: Names): readonly string[] {
  const lines = advice.raci.flatMap((row) => row.holes.map((hole) => ({ row, hole })));
  const sorted = lines.toSorted((one, other) => one.hole.letter.localeCompare(other.hole.letter));
  const shown = sorted.slice(0, mostHoles).map(({ row, hole }) => describeHole(row.task, hole, names));
  const more = sorted.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more, see *RACI*.`] : [])];
}

function describeHole(task: Advice['raci'][number]['task'], hole: RaciHole, names: Names): string {
  const name = raciTasks.find(({ id }) => id === task)?.name ?? task;
  const letter = hole.letter === 'A' ? 'accountable' : 'responsible';
  const standIns = describeStandIns(hole.standIns, names);
  return `*${name}*: nobody is ${letter} (${findRole(hole.role).name}).${standIns ? ` ${capitalise(standIns)}.` : ''}`;
}

/** More than these are left to the questionnaire, where every answer can be tried. */
const mostChanges = 6;

/** What would change the advice, grouped by the hire it would give; open questions first. */
export function describeChanges(advice: Advice): readonly string[] {
  const open = advice.changes.filter(isOpen(advice));
  const given = advice.changes.filter((change) => !isOpen(advice)(change));
  const lines = [...open, ...given].map((change) => describeChange(change, isOpen(advice)(change)));
  const more = lines.length - mostChanges;
  return more > 0 ? [...lines.slice(0, mostChanges), `${more} other answers or dates.`] : lines;
}

function isOpen(advice: Advice): (change: Change) => boolean {
  return ({ about }) => about.kind === 'answer' && advice.openQuestions.includes(about.question);
}

function describeChange(change: Change, isOpenQuestion: boolean): string {
  const hire = change.nextHire ? nameRole(change.nextHire) : 'nobody to hire now';
  const result = change.isDifferent ? `*${hire}*` : 'the same next hire';
  const { about } = change;
  if (about.kind === 'answer') {
    const question = findQuestion(about.question);
    const label = question.options.find(({ id }) => id === about.instead)?.label ?? about.instead;
    const sure = isOpenQuestion ? ` (now: ${notSure.label.toLowerCase()})` : '';
    return `${question.name}${sure} → ${label}: ${result}`;
  }
  const when = { none: 'not planned', soon: 'sooner than a hire takes', later: 'a year from now' }[
    about.instead
  ];
  return `${milestoneName(about.milestone)} → ${when}: ${result}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
