import { exampleWorkspace, type WorkspaceSeed } from './workspace.ts';

const southwindGroup = { id: 'E0SOUTHWIND', name: 'Southwind Group' };

const zoe = {
  name: 'zoe',
  realName: 'Zoe Adler',
  title: 'Head of Data',
  timeZone: 'Europe/Vienna',
  standing: 'owner',
} as const;

/** A company that is part of an organisation. */
const southwindFoods: WorkspaceSeed = {
  organisation: southwindGroup,
  name: 'Southwind Foods',
  domain: 'southwind-foods',
  people: [
    zoe,
    { name: 'omar', realName: 'Omar Haddad', title: 'Data Scientist', timeZone: 'Europe/Paris' },
    { name: 'lena', realName: 'Lena Fischer', title: 'Supply Chain Manager', timeZone: 'Europe/Berlin' },
    { name: 'tom', realName: 'Tom Byrne', title: 'IT Lead', timeZone: 'Europe/Dublin', standing: 'admin' },
  ],
  channels: [
    {
      name: 'general',
      kind: 'public',
      members: ['zoe', 'omar', 'lena', 'tom'],
      hasBot: false,
      messages: [{ author: 'tom', text: 'The new labels for the warehouse are in.' }],
    },
    {
      name: 'demand-forecast',
      kind: 'public',
      members: ['zoe', 'omar', 'lena'],
      hasBot: true,
      topic: 'What sells where, a week ahead',
      messages: [{ author: 'lena', text: 'Can the forecast run every night? Who would look after it?' }],
    },
  ],
};

/** Its sister; Zoe works for both. */
const southwindRetail: WorkspaceSeed = {
  organisation: southwindGroup,
  name: 'Southwind Retail',
  domain: 'southwind-retail',
  people: [
    zoe,
    { name: 'mia', realName: 'Mia Rossi', title: 'Store Manager', timeZone: 'Europe/Rome' },
    { name: 'jon', realName: 'Jon Eide', title: 'ML Engineer', timeZone: 'Europe/Oslo', standing: 'admin' },
  ],
  channels: [
    {
      name: 'general',
      kind: 'public',
      members: ['zoe', 'mia', 'jon'],
      hasBot: true,
      messages: [
        {
          author: 'mia',
          text: 'The cameras at the self-checkouts are up. Who looks after the model behind them?',
        },
      ],
    },
  ],
};

/** A company of its own, and an organisation of two. */
export const exampleWorkspaces: readonly WorkspaceSeed[] = [
  exampleWorkspace,
  southwindFoods,
  southwindRetail,
];
