import { planHires } from '../../advice/plan.ts';
import { milestoneKinds } from '../../knowledge/milestones.ts';
import { productKinds } from '../../knowledge/role-families.ts';
import { dayNumber, type IsoDate } from '../../team/day.ts';
import type { Team } from '../../team/team.ts';
import { actions, button } from '../blocks/elements.ts';
import type { MessagePart } from '../blocks/message.ts';
import { escapeText, formatDate } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import { describeRowHoles } from './advice-lines.ts';
import type { HomeFacts } from './home-facts.ts';
import { describeOpenRole } from './plan-text.ts';
import { describeRoster, namesById } from './roster-text.ts';

/** Tasks that nobody is accountable or responsible for. Nothing where nothing is brought into production: the RACI is about that. */
export function describeHomeRaci({ advice, roster, reference }: HomeFacts): readonly MessagePart[] {
  if (!productKinds.includes(advice.kind)) return [];
  const names = namesById(roster);
  const holes = advice.raci
    .filter(({ holes }) => holes.length > 0)
    .map((row) => describeRowHoles(row, names));
  const items =
    holes.length > 0 ? holes : ['No holes: every task has somebody accountable and somebody responsible.'];
  return [
    { kind: 'list', title: 'Who answers for what', items },
    buttons('home-raci', [button('RACI', actionIds.showRaci, { value: reference })]),
  ];
}

/** Every date that is known, the team’s own ones too, the nearest first; those that have passed last. */
export function describeMilestones({ team, advice, mayPlan, reference }: HomeFacts): readonly MessagePart[] {
  const dated = listDates(team);
  const isPast = ({ date }: { readonly date: IsoDate }) => date < advice.today;
  const sorted = dated.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const items = [...sorted.filter((one) => !isPast(one)), ...sorted.filter(isPast)].map(
    ({ name, date }) => `*${escapeText(name)}*: ${formatDate(date)}, ${describeDistance(date, advice.today)}`,
  );
  if (items.length === 0 && !mayPlan) return [];
  const none = 'No dates yet. Hires are counted back from them.';
  const label = mayPlan ? 'Change milestones' : 'What each asks for';
  return [
    { kind: 'list', title: 'Milestones', items: items.length > 0 ? items : [none] },
    buttons('home-milestones', [button(label, actionIds.showMilestones, { value: reference })]),
  ];
}

function listDates({
  milestones,
  ownMilestones,
}: Team): readonly { readonly name: string; readonly date: IsoDate }[] {
  const asked = milestoneKinds.flatMap(({ id, name }) => {
    const date = milestones[id];
    return date ? [{ name, date }] : [];
  });
  return [...asked, ...ownMilestones];
}

/** "today", "in 9 days", "in 14 weeks", "3 weeks ago". */
export function describeDistance(date: IsoDate, today: IsoDate): string {
  const days = dayNumber(date) - dayNumber(today);
  if (days === 0) return 'today';
  const far = Math.abs(days);
  const time = far < 14 ? count(far, 'day') : count(Math.floor(far / 7), 'week');
  return days > 0 ? `in ${time}` : `${time} ago`;
}

function count(number: number, unit: string): string {
  return number === 1 ? `1 ${unit}` : `${number} ${unit}s`;
}

/** More roles in hiring than this are told as a number; the plan has them all. */
const mostOpen = 12;

/** Roles in hiring, each with when somebody arrives and whether that is in time; and the ways to these and to those set aside. */
export function describeHiring({ advice, team, reference: value }: HomeFacts): readonly MessagePart[] {
  const open = planHires(advice, 'quarters').inHiring;
  const more = open.length - mostOpen;
  const items = [
    ...open.slice(0, mostOpen).map(describeOpenRole),
    ...(more > 0 ? [`${more} more, see *Plan*.`] : []),
  ];
  const elements = [
    ...(open.length > 0 ? [button('Roles in hiring', actionIds.showHiring, { value })] : []),
    ...(team.setAside.length > 0 ? [button('Roles set aside', actionIds.showSetAside, { value })] : []),
  ];
  return [
    ...(open.length > 0 ? [{ kind: 'list', title: 'Roles in hiring', items } as const] : []),
    ...(elements.length > 0 ? [buttons('home-hiring', elements)] : []),
  ];
}

/** A line names at most so many people. */
const mostNamed = 8;

/** Who is on the team, by role. */
export function describePeople({ roster, advice, mayPlan, reference }: HomeFacts): readonly MessagePart[] {
  const present = roster.filter(({ endsOn }) => endsOn === undefined || endsOn >= advice.today);
  const left = roster.length - present.length;
  const size = present.length === 1 ? '1 person' : `${present.length} people`;
  const note = left > 0 ? `${size}; ${left} more ${left === 1 ? 'has' : 'have'} left` : size;
  const items = present.length > 0 ? describeRoster(present, mostNamed) : ['Nobody yet.'];
  return [
    { kind: 'list', title: 'The team', note: roster.length > 0 ? note : '', items },
    buttons('home-people', [
      button('The team', actionIds.showTeam, { value: reference }),
      ...(mayPlan ? [button('Fill from Slack', actionIds.fillFromSlack, { value: reference })] : []),
    ]),
  ];
}

function buttons(blockId: string, elements: Parameters<typeof actions>[1]): MessagePart {
  return { kind: 'blocks', blocks: [actions(blockId, elements)], inWords: '' };
}
