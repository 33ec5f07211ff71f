import type { KnownBlock } from '@slack/types';
import type { Advice } from '../../advice/advice.ts';
import { type Move, planHires } from '../../advice/plan.ts';
import { milestoneKinds } from '../../knowledge/milestones.ts';
import { type PhaseId, phases } from '../../knowledge/phases.ts';
import { dayNumber, type IsoDate } from '../../team/day.ts';
import type { Team } from '../../team/team.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message, type MessagePart, section } from '../blocks/message.ts';
import { escapeText, formatDate, joinWords } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import type { MilestoneTarget } from '../milestones/target.ts';
import { nameHire } from './hire-text.ts';
import { describeDistance } from './home-lists.ts';
import { roleName } from './role-text.ts';

export interface MilestonesToShow {
  readonly team: Team;
  readonly advice: Advice;
  /** Signs what a button is about; undefined for somebody who may only look. */
  readonly sign: ((target: MilestoneTarget) => string) | undefined;
  /** What was just done, and what that did. */
  readonly done?: readonly string[];
}

interface Row {
  readonly target: MilestoneTarget;
  readonly name: string;
  readonly date: IsoDate | undefined;
  readonly endsPhase: PhaseId | undefined;
}

/** Every milestone by its date, what each asks for, and those without a date; each with a button to change it. */
export function buildMilestones({ team, advice, sign, done = [] }: MilestonesToShow): Message {
  const { moves } = planHires(advice, 'quarters');
  const rows = listRows(team);
  const parts: MessagePart[] = [
    ...(done.length > 0 ? [{ kind: 'paragraph', text: done.join('\n') } as const] : []),
    { kind: 'heading', text: 'Milestones' },
    ...rows.map((row): MessagePart => {
      const text = describeRow(row, moves, advice.today);
      return { kind: 'blocks', blocks: [buildRow(text, row, sign)], inWords: `• ${text}` };
    }),
    {
      kind: 'small-print',
      text: 'The roles of a phase must be in their seats by the first milestone that ends it; hires are counted back from there.',
    },
  ];
  const add = sign && button('Add a milestone', actionIds.editMilestone, { value: sign({ kind: 'new' }) });
  return buildMessage(parts, add ? [actions('milestone-actions', [add])] : []);
}

/** By date, those without one last. A vendor’s end is asked only of teams that may leave one. */
function listRows({ milestones, ownMilestones, answers }: Team): readonly Row[] {
  const asked = milestoneKinds
    .filter(({ id }) => id !== 'vendor-sunset' || milestones[id] || answers['leaving-vendor'] !== 'no')
    .map((kind): Row => {
      const { id, name } = kind;
      const endsPhase = 'endsPhase' in kind ? kind.endsPhase : undefined;
      return { target: { kind: 'asked', id }, name, date: milestones[id], endsPhase };
    });
  const own = ownMilestones.map(
    ({ id, name, date, endsPhase }): Row => ({ target: { kind: 'own', id }, name, date, endsPhase }),
  );
  const days = ({ date }: Row) => (date === undefined ? Number.POSITIVE_INFINITY : dayNumber(date));
  return [...asked, ...own].toSorted((one, other) => compare(days(one), days(other)));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function buildRow(text: string, { target }: Row, sign: MilestonesToShow['sign']): KnownBlock {
  const block = section(text);
  if (!sign) return block;
  return { ...block, accessory: button('Change', actionIds.editMilestone, { value: sign(target) }) };
}

function describeRow({ target, name, date, endsPhase }: Row, moves: readonly Move[], today: IsoDate): string {
  const title = `*${escapeText(name)}*`;
  if (date === undefined) return `${title}: no date yet.`;
  const phase = endsPhase ? ` Ends the ${phaseName(endsPhase)} phase.` : '';
  const when = `${formatDate(date)}, ${describeDistance(date, today)}`;
  if (date < today) return `${title}: ${when}, so it has passed.${phase}`;
  return `${title}: ${when}.${phase} ${describeAsks(target, moves)}`;
}

/** "Counted back from it: MLOps Engineer and Data Engineer (in hiring)." */
function describeAsks(target: MilestoneTarget, moves: readonly Move[]): string {
  const move = moves.find(
    ({ kind, milestone }) =>
      target.kind !== 'new' &&
      milestone === target.id &&
      kind === (target.kind === 'own' ? 'own-milestone' : 'milestone'),
  );
  if (!move) return 'No hire is counted back from it now.';
  const inHiring = new Set(move.inHiring.map(({ role }) => role));
  const names = [
    ...move.hires.map(nameHire),
    ...[...inHiring].map((role) => `${roleName(role)} (in hiring)`),
  ];
  return `Counted back from it: ${joinWords(names)}.`;
}

function phaseName(id: PhaseId): string {
  return (phases.find((phase) => phase.id === id)?.name ?? id).toLowerCase();
}
