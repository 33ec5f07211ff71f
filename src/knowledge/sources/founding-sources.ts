import type { Source } from '../source.ts';

/** The four documents that the advice was built from. */
export const foundingSources = [
  {
    id: 'team-building-guide',
    shortTitle: 'team-building guide',
    reference: 'seed 000',
    title: 'AI team roles, skills and structure: a guide to building an AI team',
    publisher: 'ARDURA Consulting',
    note: 'A staffing vendor; its own figures, such as contractors within two weeks, are marked as such.',
  },
  {
    id: 'core-roles',
    shortTitle: 'core roles course',
    reference: 'seed 001',
    title: 'Core roles on AI teams (course “Working with AI Teams and Tools”)',
    publisher: 'an online course',
    note: 'Risks, the RACI, pilot and production casts, the four hiring-priority questions.',
  },
  {
    id: 'lifecycle-roles',
    shortTitle: 'lifecycle roles',
    reference: 'seed 002',
    title: 'The six roles that take AI from proof of concept to production',
    publisher: 'Sonitec',
    note: 'A recruiter; adds embedded AI and AI security.',
  },
  {
    id: 'role-definitions',
    shortTitle: 'role definitions',
    reference: 'seed 003',
    title: 'Roles in an AI team',
    publisher: 'a surveyed reference of role definitions and overlaps',
    note: 'Responsibilities, knowledge, skills, and where roles overlap.',
  },
] as const satisfies readonly Source[];
