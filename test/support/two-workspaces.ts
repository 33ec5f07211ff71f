import { exampleWorkspace, type WorkspaceSeed } from '../../src/local-slack/workspace.ts';

/** A second company; Ann is somebody else there. */
export const southwind: WorkspaceSeed = {
  name: 'Southwind Foods',
  domain: 'southwind',
  people: [
    {
      name: 'ann',
      realName: 'Ann Cole',
      title: 'Head of Data',
      timeZone: 'Europe/Dublin',
      standing: 'owner',
    },
    { name: 'zoe', realName: 'Zoe Adler', title: 'Analyst', timeZone: 'Europe/Vienna' },
  ],
  channels: [{ name: 'ai-team', kind: 'public', members: ['ann', 'zoe'], hasBot: true }],
};

/** Two companies that have nothing to do with each other. */
export const twoWorkspaces: readonly WorkspaceSeed[] = [exampleWorkspace, southwind];

const organisation = { id: 'E0GROUP', name: 'Northwind Group' };

/** Two workspaces of one organisation; Ann is in both. */
export const oneOrganisation: readonly WorkspaceSeed[] = [
  { ...exampleWorkspace, organisation },
  { ...southwind, organisation },
];
