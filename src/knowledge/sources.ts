export interface Source {
  readonly id: string;
  /** Short enough to stand behind a sentence. */
  readonly shortTitle: string;
  /** The document's number in the collection that the advice was built from; public sources have a url instead. */
  readonly reference?: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** When it was published, as far as it says: a day, a month or a year. */
  readonly date?: string;
  readonly note: string;
}

/**
 * Where every fact comes from. The rest of the knowledge refers to these by id. A source that nothing refers to is removed; a
 * test sees to that.
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
  {
    id: 'linkedin-hiring-time',
    shortTitle: 'LinkedIn hiring days',
    title: 'How long does it really take to get hired?',
    publisher: 'CSI Companies, on data of LinkedIn’s Economic Graph team',
    url: 'https://csicompanies.com/how-long-does-it-really-take-to-get-hired/',
    note: 'Second hand; 400,000 confirmed hires, June 2020 to March 2021.',
  },
  {
    id: 'opm-time-to-hire',
    shortTitle: 'OPM time to hire',
    title: 'Dashboard gives insight into federal government hiring timelines',
    publisher: 'FEDmanager, on the dashboard of the US Office of Personnel Management',
    url: 'https://fedmanager.com/news/dashboard-gives-insight-into-federal-government-hiring-timelines',
    note: 'Second hand; US federal agencies only, fiscal year 2023.',
  },
  {
    id: 'bitkom-2022',
    shortTitle: 'Bitkom 2022',
    title: 'Bitkom-Studie: Unternehmen suchen verzweifelt IT-Spezialisten',
    publisher: 'WirtschaftsWoche, on the yearly study of Bitkom',
    url: 'https://www.wiwo.de/unternehmen/it/bitkom-studie-unternehmen-suchen-verzweifelt-it-spezialisten-und-schielen-teils-auf-russen-und-belarussen/28812318.html',
    date: '2022-11',
    note: 'Second hand, in German; a survey of 854 companies in a record year of shortage.',
  },
  {
    id: 'brightfield-2021',
    shortTitle: 'Brightfield 2021',
    title: 'It now takes 41% longer to secure a contingent worker',
    publisher: 'Brightfield',
    url: 'https://www.brightfield.com/post/its-not-just-employees-that-are-hard-to-find-it-now-takes-41-longer-to-secure-a-contingent-worker',
    date: '2021-12-03',
    note: 'Its own data on large US buyers of contract work; a seller of such data.',
  },
  {
    id: 'brightfield-2022',
    shortTitle: 'Brightfield 2022',
    title: 'Two reasons why contingent labor buyers are frustrated',
    publisher: 'Brightfield',
    url: 'https://www.brightfield.com/blog/two-reasons-why-contingent-labor-buyers-are-frustrated',
    note: 'The same data half a year later, to July 2022; a tight market.',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

const byId = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));

/** The source with this id. */
export function findSource(id: SourceId): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`unknown source ${id}`);
  return source;
}
