import type { Standing } from './control/protocol.ts';

/** The company that local Slack starts with; tests may bring their own. */
export interface WorkspaceSeed {
  /** `T0LOCAL` for the first workspace unless given, otherwise made of the domain. */
  readonly teamId?: string;
  /** The organisation that it belongs to; people of one name are one person in all of its workspaces. */
  readonly organisation?: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly domain: string;
  readonly people: readonly {
    /** The handle; lower-case letters, digits, dots and dashes. */
    readonly name: string;
    readonly realName: string;
    readonly title: string;
    readonly timeZone: string;
    /** A member unless it says otherwise. */
    readonly standing?: Standing;
    /** Another company's id: they come in through Slack Connect. */
    readonly teamId?: string;
  }[];
  /** How many more people there are, made up; they are in no channel. */
  readonly crowd?: number;
  /** Handles that stand for several people. */
  readonly userGroups?: readonly {
    readonly handle: string;
    readonly name: string;
    readonly members: readonly string[];
  }[];
  readonly channels: readonly {
    readonly name: string;
    readonly kind: 'public' | 'private';
    readonly members: readonly string[];
    readonly hasBot: boolean;
    readonly topic?: string;
    readonly messages?: readonly { readonly author: string; readonly text: string }[];
  }[];
}

const everybody = ['ann', 'ana', 'ben', 'chloe', 'dev', 'eva', 'frank', 'grace'];

/** A small company in which somebody has to decide whom to hire. */
export const exampleWorkspace: WorkspaceSeed = {
  name: 'Northwind Robotics',
  domain: 'northwind-robotics',
  people: [
    { name: 'ann', realName: 'Ann Becker', title: 'Head of AI', timeZone: 'Europe/Berlin' },
    { name: 'ana', realName: 'Ana Silva', title: 'Senior ML Engineer', timeZone: 'Europe/Lisbon' },
    { name: 'ben', realName: 'Ben Okafor', title: 'Data Engineer', timeZone: 'Europe/London' },
    { name: 'chloe', realName: 'Chloe Martin', title: 'Product Manager', timeZone: 'Europe/Paris' },
    { name: 'dev', realName: 'Dev Patel', title: 'Data Scientist', timeZone: 'Asia/Kolkata' },
    {
      name: 'eva',
      realName: 'Eva Lindqvist',
      title: 'HR Partner',
      timeZone: 'Europe/Stockholm',
      standing: 'admin',
    },
    {
      name: 'frank',
      realName: 'Frank Nguyen',
      title: 'CTO',
      timeZone: 'America/New_York',
      standing: 'owner',
    },
    { name: 'grace', realName: 'Grace Kim', title: 'Backend Engineer', timeZone: 'America/Los_Angeles' },
  ],
  userGroups: [{ handle: 'ai-leads', name: 'AI leads', members: ['ann', 'chloe', 'frank'] }],
  channels: [
    {
      name: 'general',
      kind: 'public',
      members: everybody,
      hasBot: false,
      messages: [
        { author: 'eva', text: 'Welcome, everybody. The all-hands is on Thursday at 15:00 Berlin time.' },
      ],
    },
    {
      name: 'ai-team',
      kind: 'public',
      members: everybody.filter((name) => name !== 'grace'),
      hasBot: true,
      topic: 'The AI team: who is on it, and whom it needs next',
      messages: [
        {
          author: 'chloe',
          text: 'The pilot with the first customer starts in spring. Who runs the model then?',
        },
        { author: 'ann', text: 'Good question. We need to decide whom to hire next.' },
      ],
    },
    {
      name: 'random',
      kind: 'public',
      members: everybody,
      hasBot: false,
      messages: [{ author: 'dev', text: 'There is cake in the kitchen.' }],
    },
    {
      name: 'leadership',
      kind: 'private',
      members: ['ann', 'eva', 'frank'],
      hasBot: false,
      messages: [
        {
          author: 'frank',
          text: 'The board agreed to two hires for AI. Ann, which one comes first, and when?',
        },
      ],
    },
  ],
};
