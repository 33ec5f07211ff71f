import type { KnownBlock } from '@slack/types';
import type { Advice } from '../../advice/advice.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import type { Person } from '../../team/roster.ts';
import { actions, button } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { escapeText, formatDate, shorten } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import type { PersonNews } from '../people-news/find-news.ts';
import { describeDifference } from './difference-lines.ts';
import { describeRoles } from './person-change-lines.ts';
import { nameOf } from './roster-text.ts';

/** What changed in Slack about somebody on a team, and what that means for it. */
export interface TeamNews {
  readonly teamId: string;
  /** As typed; empty for a team without a name. */
  readonly teamName: string;
  readonly news: PersonNews;
  /** As they stand on the roster now. */
  readonly person: Person;
  /** The advice without and with the change that was made, or that is offered. */
  readonly difference?: { readonly before: Advice; readonly after: Advice };
  /** The signed reference of the person, for a button that opens their form. */
  readonly reference: string;
  /** Of a change that was made by itself. */
  readonly undo?: string;
  /** Of a change that is offered. */
  readonly take?: string;
}

/** One message to an owner about one person, a section for each team that they are on. */
export function buildPersonNews(found: readonly TeamNews[]): Message {
  const isOne = found.length === 1;
  const parts = found.flatMap((news): readonly MessagePart[] => [
    ...(isOne || !news.teamName
      ? []
      : [{ kind: 'paragraph', text: `*${escapeText(news.teamName)}*` } as const]),
    ...describeNews(news),
    { kind: 'blocks', blocks: [buildButtons(news)], inWords: '' },
  ]);
  return buildMessage(parts);
}

function describeNews({ news, person, difference }: TeamNews): readonly MessagePart[] {
  const name = `*${nameOf(person)}*`;
  const changes = difference ? describeDifference(difference.before, difference.after) : [];
  const say = (text: string): MessagePart => ({ kind: 'paragraph', text });
  switch (news.kind) {
    case 'left':
      return [
        say(
          `${name} (${describeRoles(person)}) has no active account in this Slack workspace any more. I noted ${formatDate(person.endsOn ?? '')} as the last day on the team. From the day after:`,
        ),
        ...changes,
        {
          kind: 'small-print',
          text: 'If it is a mistake, or they go on working for the team, undo it: then I leave them as they are.',
        },
      ];
    case 'returned':
      return [
        say(
          `${name} has an active account in this Slack workspace again. On the team ${formatDate(news.endsOn)} is still noted as the last day; I changed nothing.`,
        ),
      ];
    case 'guest':
      return [say(`${name} (${describeRoles(person)}) is a guest in this Slack workspace now. ${unchanged}`)];
    case 'outsider':
      return [
        say(`${name} (${describeRoles(person)}) belongs to another organisation in Slack now. ${unchanged}`),
      ];
    case 'title': {
      const offer = difference ? ' If the role changed too:' : '';
      return [
        say(
          `${name} is ${describeRoles(person)} on the team; the title in Slack is now “${escapeText(shorten(news.title, 80))}”, which reads as ${findRole(news.role).name}. I changed nothing.${offer}`,
        ),
        ...changes,
      ];
    }
  }
}

const unchanged =
  'On the team nothing changes by that; look whether they still do the work, and who sees the advice.';

function buildButtons({ teamId, news, reference, undo, take }: TeamNews): KnownBlock {
  const role = news.kind === 'title' ? findRole(news.role).shortName : '';
  return actions(`person-news-${teamId}`, [
    ...(undo && undo.length <= limits.buttonValue
      ? [button('Undo', actionIds.undoPerson, { value: undo })]
      : []),
    ...(take ? [button(`Change to ${role}`, actionIds.takeTitleRole, { value: take })] : []),
    button('Edit', actionIds.editPerson, { value: reference }),
  ]);
}
