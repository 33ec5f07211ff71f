import type { Installation } from '../../store/installation-store.ts';
import { cleanText, shorten } from '../blocks/text.ts';
import type { Page } from './page.ts';
import { type OptionalScope, optionalScopes, requiredScopes } from './scopes.ts';

/** Where somebody begins. */
export function installPage(beginAddress: string, wanted: readonly OptionalScope[]): Page {
  const more = wanted.map((scope) => optionalScopes[scope]);
  return {
    title: more.length > 0 ? 'Let AI Team do one thing more' : 'Add AI Team to Slack',
    paragraphs: [
      more.length > 0
        ? `Slack will ask you whether AI Team may also ${listWords(more)}.`
        : 'AI Team tells you whom to hire next for your AI work, by when, and why. It is advice by rules, each with its source.',
      'On the next page Slack asks you where to add it: in one workspace, or in your whole organisation.',
    ],
    list: { title: 'It asks to', items: [...Object.values(requiredScopes), ...more] },
    link: { text: 'Go on to Slack', address: beginAddress },
    note: `${wanted.some((scope) => scope.endsWith(':history')) ? '' : 'It reads no messages. '}Some workspaces let only admins add apps; Slack then offers to ask one.`,
  };
}

export interface Installed extends Pick<Installation, 'name'> {
  /** Leads to the app in Slack. */
  readonly openAddress: string;
  readonly isForOrganisation: boolean;
  /** It was there already, and nobody is greeted again. */
  readonly isAgain: boolean;
}

/** Where somebody arrives when all went well. */
export function successPage({ name, openAddress, isForOrganisation, isAgain }: Installed): Page {
  const place = shorten(cleanText(name), 80);
  const link = { text: 'Open Slack', address: openAddress };
  if (isAgain)
    return {
      title: `AI Team is up to date in ${place}`,
      paragraphs: [
        'All that was saved is as it was. Go on in Slack where you were; what AI Team could not do before, it can do now.',
      ],
      link,
    };
  if (isForOrganisation)
    return {
      title: `AI Team is in ${place}`,
      paragraphs: [
        'One step is left: say in which of its workspaces. In Slack’s administration, open Integrations, Installed apps, AI Team, and choose “Add to more workspaces”.',
        'From then on anybody there can type /aiteam next-hire.',
      ],
      link,
    };
  return {
    title: `AI Team is in ${place}`,
    paragraphs: [
      'Now type /aiteam next-hire in Slack: a few short questions, then whom to hire next, and why.',
    ],
    link,
    note: 'AI Team has sent you a message there, with a button that begins the questions.',
  };
}

/** Why nothing was installed, as far as it is for the person to know. */
export type Trouble =
  | 'cancelled'
  | 'wrong-state'
  | 'wrong-code'
  | 'has-organisation'
  | 'refused'
  | 'scopes'
  | 'slack-down'
  | 'store-down'
  | 'crowded';

interface Telling {
  readonly status: number;
  readonly title: string;
  readonly sentences: readonly string[];
}

const tellings: { readonly [trouble in Trouble]: Telling } = {
  cancelled: {
    status: 200,
    title: 'AI Team was not added',
    sentences: [
      'You pressed Cancel at Slack, so nothing was changed. You can begin again whenever you like.',
    ],
  },
  'wrong-state': {
    status: 400,
    title: 'Please begin once more',
    sentences: [
      'This page belongs to another browser, is older than ten minutes, or was used already. Nothing was changed.',
      'Begin again, and stay in this browser until Slack brings you back.',
    ],
  },
  'wrong-code': {
    status: 400,
    title: 'Please begin once more',
    sentences: [
      'Slack waits ten minutes for us, and that was over, or the page was loaded twice. Nothing was changed.',
    ],
  },
  'has-organisation': {
    status: 400,
    title: 'AI Team is in your organisation already',
    sentences: [
      'Your whole organisation has AI Team, so it cannot be added to one workspace alone.',
      'Ask an admin of the organisation to add this workspace: Integrations, Installed apps, AI Team, “Add to more workspaces”.',
    ],
  },
  refused: {
    status: 400,
    title: 'Slack did not let AI Team in',
    sentences: [
      'Slack refused to finish this, so nothing was changed here. Please begin again.',
      'If it happens once more, tell whoever runs AI Team: the log has Slack’s reason.',
    ],
  },
  scopes: {
    status: 400,
    title: 'AI Team needs a little more',
    sentences: [
      'Slack granted less than AI Team cannot do without, so it would not work. Please begin again and allow all that is not optional.',
    ],
  },
  'slack-down': {
    status: 502,
    title: 'Slack did not answer',
    sentences: ['We could not reach Slack to finish this. Please begin again in a few minutes.'],
  },
  crowded: {
    status: 503,
    title: 'Just a moment, please',
    sentences: ['Very many are adding AI Team at this moment. Please begin again in a minute.'],
  },
  'store-down': {
    status: 503,
    title: 'Just a moment, please',
    sentences: [
      'AI Team cannot store anything right now, so it was not added. The people who run it can see that. Please begin again in a few minutes.',
    ],
  },
};

/** What went wrong and what to do, with the status to answer. */
export function troublePage(
  trouble: Trouble,
  installAddress: string,
): { readonly status: number; readonly page: Page } {
  const { status, title, sentences } = tellings[trouble];
  return {
    status,
    page: {
      title,
      paragraphs: sentences,
      link: { text: 'Begin again', address: installAddress },
      ...(trouble === 'cancelled'
        ? {
            note: `If only admins may add apps where you are, send one of them this address: ${installAddress}`,
          }
        : {}),
    },
  };
}

function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
