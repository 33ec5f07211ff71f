/**
 * Where every fact comes from. `reference` is the document's number in the collection that the advice was built from. The rest of the knowledge refers to these by id.
 * A source that nothing refers to is removed; a test sees to that.
 */
export const sources = [
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
] as const;

export type SourceId = (typeof sources)[number]['id'];
export type Source = (typeof sources)[number];

const byId = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));

/** The source with this id. */
export function findSource(id: SourceId): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`unknown source ${id}`);
  return source;
}
