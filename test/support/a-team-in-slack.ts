import type { Person as RosterPerson } from '../../src/team/roster.ts';
import { startTestProgram, type TestProgram, type TestProgramOptions } from './a-program.ts';
import { aTeam } from './a-team.ts';
import { untilSettled } from './patience.ts';
import type { Person } from './person.ts';

export interface TeamInSlack extends TestProgram {
  readonly ann: Person;
  readonly workspaceId: string;
  /** What the bot wrote to somebody, oldest first. */
  messagesTo(name: string): readonly string[];
  roster(): Promise<readonly RosterPerson[]>;
  settled(): Promise<void>;
}

/** A team of Ana and Ben, whom ann owns, with what Slack says of them noted. */
export async function startWithTeam(
  more: Partial<RosterPerson> = {},
  options: TestProgramOptions = {},
): Promise<TeamInSlack> {
  const program = await startTestProgram(options);
  const ann = program.person('ann');
  const workspaceId = ann.snapshot().team.id;
  const seat = (id: string, name: string, role: 'ml-engineer' | 'data-engineer'): RosterPerson => ({
    id,
    who: {
      kind: 'slack',
      userId: program.person(name).id,
      name: name === 'ana' ? 'Ana Silva' : 'Ben Okafor',
    },
    roles: [{ role, share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  });
  await program.store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: aTeam({
      roster: [seat('p1', 'ana', 'ml-engineer'), { ...seat('p2', 'ben', 'data-engineer'), ...more }],
    }),
    expectedVersion: 0,
    by: ann.id,
    at: '2026-11-20T09:00:00Z',
    owner: ann.id,
  });
  for (const [name, title] of [
    ['ana', 'Senior ML Engineer'],
    ['ben', 'Data Engineer'],
  ] as const)
    await program.store.noteProfile({
      workspaceId,
      userId: program.person(name).id,
      profile: { title, standing: 'member' },
    });
  return Object.assign(program, {
    ann,
    workspaceId,
    messagesTo: (name: string) => {
      const { channels, messages } = program.person(name).snapshot();
      return channels
        .filter(({ kind }) => kind === 'dm')
        .flatMap(({ id }) => messages[id] ?? [])
        .map(({ text }) => text);
    },
    roster: async () => (await program.store.findTeam(workspaceId, 'main'))?.team.roster ?? [],
    settled: () => untilSettled(program.slack.control),
  });
}
