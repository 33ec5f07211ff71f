import type { Advice, Change, RaciRow, RoleInHiring, Warning } from '../../advice/advice.ts';
import { phaseIndex } from '../../knowledge/phases.ts';
import { findQuestion } from '../../knowledge/questions.ts';
import { findRaciTask } from '../../knowledge/raci-matrix.ts';
import { productKinds } from '../../knowledge/role-families.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { formatDate } from '../blocks/text.ts';
import { capitalise, describeStandIns } from './cover-lines.ts';
import { citeSources, describeDue, milestoneName, nameRole } from './hire-text.ts';
import { namePeople } from './roster-text.ts';

type Names = ReadonlyMap<string, string>;

/** More findings of one kind than this are told as a number. */
const mostFindings = 5;

/** A line for each warning; where one mistake is found many times, the first ones and how many more there are. */
export function describeWarnings(warnings: readonly Warning[], names: Names): readonly string[] {
  return [...Map.groupBy(warnings, ({ rule }) => rule).values()].flatMap((same) => {
    const shown = same.slice(0, mostFindings).map((warning) => describeWarning(warning, names));
    const more = same.length - shown.length;
    return more > 0 ? [...shown, `*${same[0]?.title}.* ${more} more, found in the same way.`] : shown;
  });
}

function describeWarning(warning: Warning, names: Names): string {
  const who = warning.people.length > 0 ? `${namePeople(warning.people, names)}: ` : '';
  return `*${warning.title}.* ${who}${warning.evidence} ${citeSources(warning.sources, warning.rule)}`;
}

export function describeInHiring(open: RoleInHiring): string {
  const weeks =
    open.weeksOpen === 1 ? '1 week' : open.weeksOpen === 0 ? 'less than a week' : `${open.weeksOpen} weeks`;
  const start = open.expectedStart ? `, expected to start on ${formatDate(open.expectedStart)}` : '';
  const opened = `*${findRole(open.role).name}*: open for ${weeks}${start}.`;
  if (!open.isLate) return opened;
  const bridge = open.bridgeFrom
    ? ` A contractor could bridge it from about ${formatDate(open.bridgeFrom)}.`
    : '';
  return `${opened} *Late:* chase it. ${describeDue(open.due, false)}${bridge}`.replace('  ', ' ');
}

/**
 * Holes in tasks whose phase has begun, a line for each task; the others stand behind the RACI button. None where nothing is
 * brought into production: the RACI is about that.
 */
export function describeHoles(advice: Advice, names: Names): readonly string[] {
  if (!productKinds.includes(advice.kind)) return [];
  return advice.raci
    .filter(
      ({ task, holes }) =>
        holes.length > 0 && phaseIndex(findRaciTask(task).phase) <= phaseIndex(advice.phase),
    )
    .map((row) => describeRowHoles(row, names));
}

/** "*Deploy to production*: nobody is accountable (MLOps Engineer). Ana (ML Engineer) can stand in for …" */
export function describeRowHoles({ task, holes }: RaciRow, names: Names): string {
  const missing = holes.map(({ letter, role }) => `${letterNames[letter]} (${findRole(role).name})`);
  const standIns = [...new Set(holes.map((hole) => describeStandIns(hole.standIns, names)))].filter(Boolean);
  return `*${findRaciTask(task).name}*: nobody is ${missing.join(' or ')}.${standIns.map((words) => ` ${capitalise(words)}.`).join('')}`;
}

const letterNames = { A: 'accountable', R: 'responsible' } as const;

/** What would give another next hire, hire by hire; then the open questions that would not. */
export function describeChanges(advice: Advice): readonly string[] {
  const different = advice.changes.filter((change) => change.isDifferent);
  const byHire = Map.groupBy(different, ({ nextHire }) =>
    nextHire ? nameRole(nextHire) : 'Nobody to hire now',
  );
  const lines = [...byHire].map(
    ([hire, changes]) => `*${hire}* if ${joinAlternatives(changes.map(describeChange))}`,
  );
  const unmoved = advice.changes.flatMap(({ about, isDifferent }) =>
    about.kind === 'answer' && !isDifferent ? [findQuestion(about.question).name] : [],
  );
  if (unmoved.length > 0) lines.push(`Still open, without a change to the next hire: ${unmoved.join(', ')}`);
  return lines;
}

/** A hire with many ways to it is told by the first of them. */
const mostAlternatives = 4;

function joinAlternatives(alternatives: readonly string[]): string {
  const shown = alternatives.slice(0, mostAlternatives);
  const more = alternatives.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; or ');
}

function describeChange({ about }: Change): string {
  if (about.kind !== 'answer') {
    const when = { none: 'is not planned', soon: 'is sooner than a hire takes', later: 'is a year from now' }[
      about.instead
    ];
    return `${milestoneName(about)} ${when}`;
  }
  const question = findQuestion(about.question);
  const option = question.options.find(({ id }) => id === about.instead);
  return `${question.name}: ${option ? shortLabel(option.label) : about.instead}`;
}

/** "Real-time" of "Real-time: while someone waits". */
function shortLabel(label: string): string {
  return label.split(/:| \(/)[0] ?? label;
}
