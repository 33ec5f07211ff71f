import type { KnownBlock, ModalView } from '@slack/types';
import type { Advice } from '../../advice/advice.ts';
import type { SingleHolder } from '../../advice/single-holders.ts';
import type { Person } from '../../team/roster.ts';
import { actions, button, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { context, type MessagePart, section, splitLines, tellParts } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import { describeRow, listRoster, pageOf, type RosterPage, type RosterRow } from './roster-rows.ts';
import { namesById } from './roster-text.ts';
import { findOverloaded, listMissing, listOverloaded, listSingleHolders } from './team-lines.ts';

/** A change that was just made, told above the list. */
export interface TeamNotice {
  /** Mrkdwn. */
  readonly lines: readonly string[];
  /** The signed reference of what can be undone. */
  readonly undo?: string | undefined;
}

export interface TeamToShow {
  /** As typed; empty for a team without a name. */
  readonly teamName: string;
  readonly roster: readonly Person[];
  /** Undefined where nothing is saved yet. */
  readonly advice: Advice | undefined;
  readonly singleHolders: readonly SingleHolder[];
  readonly today: string;
  /** From 0; a page that is not there is the nearest one. */
  readonly page: number;
  /** Without it there are no buttons that change anything. */
  readonly mayChange: boolean;
  /** The signed reference of the team. */
  readonly reference: string;
  /** The signed reference of one person. */
  readonly referenceTo: (personId: string) => string;
  readonly notice?: TeamNotice | undefined;
}

/** The roster, role by role: who with which share, what is missing, who is overloaded and what hangs on one person. */
export function buildTeamModal(shown: TeamToShow): ModalView {
  const { teamName, roster, reference, notice } = shown;
  const page = pageOf(listRoster(roster), shown.page);
  return {
    type: 'modal',
    private_metadata: reference,
    title: plain('The team', limits.modalTitle),
    close: plain('Close'),
    blocks: [
      ...(notice ? buildNotice(notice) : []),
      ...(teamName ? [section(`*${escapeText(teamName)}*`)] : []),
      context(describeSize(roster, page)),
      ...(shown.mayChange ? [addButton] : []),
      ...(page.page === 0 ? buildSummary(shown) : []),
      ...buildRows(page.rows, shown),
      ...buildPageButtons(page),
    ],
  };
}

function buildNotice({ lines, undo }: TeamNotice): readonly KnownBlock[] {
  return [
    ...splitLines(lines).map(section),
    ...(undo ? [actions('team-undo', [button('Undo', actionIds.undoPerson, { value: undo })])] : []),
    { type: 'divider' },
  ];
}

function describeSize(roster: readonly Person[], { page, pages }: RosterPage): string {
  const people = roster.length === 1 ? '1 person' : `${roster.length} people`;
  const week = roster.flatMap((person) => person.roles).reduce((sum, { share }) => sum + share, 0);
  const size =
    roster.length === 0 ? 'Nobody is on the team yet.' : `${people}, ${round(week)} full-time in sum.`;
  return pages > 1 ? `${size} Page ${page + 1} of ${pages}.` : size;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function buildSummary({ roster, advice, singleHolders }: TeamToShow): readonly KnownBlock[] {
  if (!advice) return [];
  const names = namesById(roster);
  const parts: readonly MessagePart[] = [
    ...listMissing(advice),
    ...listOverloaded(advice, names),
    ...listSingleHolders(singleHolders, names),
  ];
  const blocks = parts.flatMap((part) => splitLines(tellParts([part]).split('\n')).map(section));
  return [...blocks, { type: 'divider' }];
}

function buildRows(
  rows: readonly RosterRow[],
  { advice, mayChange, referenceTo, roster, today }: TeamToShow,
): readonly KnownBlock[] {
  const overloaded = advice ? findOverloaded(advice) : new Set<string>();
  return rows.flatMap((row, place): KnownBlock[] => {
    const { role, person } = row;
    const isFirst = rows[place - 1]?.role.id !== role.id;
    const text = describeRow(row, today);
    const marked = overloaded.has(person.id) ? `${text}; overloaded` : text;
    return [
      ...(isFirst ? [section(`*${escapeText(role.name)}* ${describeRole(role.id, roster)}`)] : []),
      {
        type: 'section',
        // Slack reads no markup here: names stand as they were typed.
        text: plain(marked, limits.sectionText),
        ...(mayChange
          ? { accessory: button('Edit', actionIds.editPerson, { value: referenceTo(person.id) }) }
          : {}),
      },
    ];
  });
}

function describeRole(role: string, roster: readonly Person[]): string {
  const shares = roster.flatMap((person) => person.roles.filter((held) => held.role === role));
  const people = roster.filter((person) => person.roles.some((held) => held.role === role)).length;
  const week = Math.round(shares.reduce((sum, { share }) => sum + share, 0) * 100);
  return `${people === 1 ? '1 person' : `${people} people`}, ${week} % of a week in sum`;
}

const addButton = actions('team-add', [
  button('Add a person', actionIds.addPerson, { style: 'primary' }),
  button('Fill from Slack', actionIds.fillFromSlack),
]);

function buildPageButtons({ page, pages }: RosterPage): readonly KnownBlock[] {
  const buttons = [
    ...(page > 0 ? [button('Previous', actionIds.previousPeople, { value: String(page - 1) })] : []),
    ...(page < pages - 1 ? [button('Next', actionIds.nextPeople, { value: String(page + 1) })] : []),
  ];
  return buttons.length > 0 ? [actions('team-pages', buttons)] : [];
}
