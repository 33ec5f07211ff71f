import type { Advice, Hire } from '../../advice/advice.ts';
import { type AdviceDifference, findDifference } from '../../advice/advice-difference.ts';
import {
  findStandingDifference,
  type RoleStanding,
  type TaskHole,
} from '../../advice/standing-difference.ts';
import { warningRules } from '../../advice/warning-rules/index.ts';
import { findRaciTask } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import type { MessagePart } from '../blocks/message.ts';
import { formatDate } from '../blocks/text.ts';
import { describeDates, nameHire } from './hire-text.ts';

/** What a change of the team makes of the advice: the next hire, coverage, RACI and dates. One line where nothing differs. */
export function describeDifference(before: Advice, after: Advice): readonly MessagePart[] {
  const difference = findDifference(before, after);
  const { coverage, openedHoles, closedHoles } = findStandingDifference(before, after);
  const lists = nonEmpty([
    ['Coverage', coverage.map(tellStanding)],
    ['Nobody answers any more for', openedHoles.map(tellHole)],
    ['Somebody answers again for', closedHoles.map(tellHole)],
  ]);
  const told = [...lists, ...describeAdviceLists(difference, after.today)];
  const { nextHire } = difference;
  if (nextHire.isSame && told.length === 0)
    return [{ kind: 'paragraph', text: 'The advice stays the same.' }];
  const stays = `*${nameNext(nextHire.after)}*, as before`;
  const moves = `*${nameNext(nextHire.before)}* → *${nameNext(nextHire.after)}*`;
  return [{ kind: 'list', title: 'Next hire', items: [nextHire.isSame ? stays : moves] }, ...told];
}

/** Hires, dates, covers and warnings that one of two advices has and the other has not; without the next hire. */
export function describeAdviceLists(difference: AdviceDifference, today: string): readonly MessagePart[] {
  const roles = (ids: AdviceDifference['addedCovers']) => ids.map((id) => findRole(id).name);
  return nonEmpty([
    ['To hire as well', difference.addedHires.map((hire) => nameWithDates(hire, today))],
    ['Not to hire any more', difference.droppedHires.map(nameHire)],
    [
      'To open on another day',
      difference.movedHires.map(
        (moved) => `*${nameHire(moved.hire)}*: ${formatDate(moved.before)} → ${formatDate(moved.after)}`,
      ),
    ],
    ['To cover as well', roles(difference.addedCovers)],
    ['No longer to cover', roles(difference.droppedCovers)],
    ['New warnings', difference.addedWarnings.map(nameWarning)],
    ['Warnings that end', difference.droppedWarnings.map(nameWarning)],
  ]);
}

/** The next hire in a word, or that there is none. */
export function nameNext(hire: Hire | undefined): string {
  return hire ? nameHire(hire) : 'nobody to hire now';
}

/** "Data Engineer: in seat by 21 Feb 2027, open the role by 29 Nov 2026". */
function nameWithDates(hire: Hire, today: string): string {
  const dates = describeDates(hire, today);
  return dates ? `${nameHire(hire)}: ${dates}` : nameHire(hire);
}

function nonEmpty(lists: readonly (readonly [string, readonly string[]])[]): readonly MessagePart[] {
  return lists.flatMap(([title, items]): MessagePart[] =>
    items.length > 0 ? [{ kind: 'list', title, items }] : [],
  );
}

/** "*Data Engineer*: 1 → 0 in seat, 1 missing". */
function tellStanding({ role, before, after }: RoleStanding): string {
  const seats = before.inSeat === after.inSeat ? `${after.inSeat}` : `${before.inSeat} → ${after.inSeat}`;
  const missing = after.missing > 0 ? `, ${after.missing} missing` : '';
  return `*${findRole(role).name}*: ${seats} in seat${after.needed > 0 ? ` of ${after.needed} needed` : ''}${missing}`;
}

/** "*Model training*: accountable is the ML Engineer". */
function tellHole({ task, letter, role }: TaskHole): string {
  const how = letter === 'A' ? 'accountable' : 'responsible';
  return `*${findRaciTask(task).name}*: ${how} is the ${findRole(role).name}`;
}

function nameWarning(rule: string): string {
  return warningRules.find(({ id }) => id === rule)?.title ?? rule;
}
