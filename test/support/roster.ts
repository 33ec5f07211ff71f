import type { Person as TeamMember } from '../../src/team/roster.ts';
import { startTestProgram, type TestProgram } from './a-program.ts';
import type { Person } from './person.ts';

/** What somebody enters in the form for one person, in the words of the form. */
export interface PersonEntry {
  /** A handle, `@ana`. */
  readonly person?: string;
  /** Of somebody outside Slack. */
  readonly name?: string;
  /** Names of roles, each with a share or none. */
  readonly roles?: readonly (readonly [role: string, share?: string])[];
  readonly seniority?: string;
  readonly engagement?: string;
  readonly firstDay?: string;
  readonly lastDay?: string;
}

/** Fills the open form for one person, without sending it. */
export async function fillsPerson(person: Person, entry: PersonEntry): Promise<void> {
  if (entry.person) await person.picks('Person', entry.person);
  if (entry.name) await person.fills('Or a name, for somebody outside Slack', entry.name);
  for (const [row, [role, share]] of (entry.roles ?? []).entries()) {
    await person.chooses(`Role ${row + 1}`, role);
    if (share) await person.fills(`Share of a week in role ${row + 1}`, share);
  }
  if (entry.seniority) await person.chooses('Seniority', entry.seniority);
  if (entry.engagement) await person.chooses('Engagement', entry.engagement);
  if (entry.firstDay) await person.fills('First day', entry.firstDay);
  if (entry.lastDay) await person.fills('Last day', entry.lastDay);
}

/** From the open roster, adds somebody; the errors that the form shows are returned. */
export async function addsPerson(person: Person, entry: PersonEntry): Promise<{ [label: string]: string }> {
  await person.clicks('Add a person');
  await fillsPerson(person, entry);
  return person.submits();
}

/** Ann at the roster of a workspace in which nothing is saved yet. */
export async function annAtTheRoster(): Promise<TestProgram & { ann: Person }> {
  const program = await startTestProgram();
  const ann = program.person('ann');
  await ann.types('#ai-team', '/aiteam team');
  await ann.sees('Nobody is on the team yet.');
  return { ...program, ann };
}

/** The people of the team as they are saved; undefined where nothing is. */
export async function rosterOf({
  store,
  ann,
}: Pick<TestProgram, 'store'> & { readonly ann: Person }): Promise<readonly TeamMember[] | undefined> {
  return (await store.findTeam(ann.snapshot().team.id, 'main'))?.team.roster;
}
