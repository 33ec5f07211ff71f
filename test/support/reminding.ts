import type { SchedulerDeps } from '../../src/scheduler/deps.ts';
import { createHolidays } from '../../src/scheduler/holidays.ts';
import { createPacing } from '../../src/scheduler/pacing.ts';
import { reminderRules } from '../../src/scheduler/rules.ts';
import { type PassReport, runDueReminders } from '../../src/scheduler/run-due-reminders.ts';
import { createTurns } from '../../src/scheduler/turns.ts';
import type { Team } from '../../src/team/team.ts';
import { startTestProgram, type TestProgram, type TestProgramOptions } from './a-program.ts';
import { aTeam, people } from './a-team.ts';
import { untilSettled } from './patience.ts';
import type { Person } from './person.ts';
import { silentLog } from './silent-log.ts';

/** What the program's scheduler is given, by the bot's calendar. */
export function schedulerOf(program: Pick<TestProgram, 'sender' | 'store' | 'now'>): SchedulerDeps {
  return {
    ...reminderRules(createHolidays()),
    ...program.sender,
    reminders: program.store.reminders,
    log: silentLog,
    now: () => program.now().epochMilliseconds,
    monotonic: () => performance.now(),
    random: () => 0,
  };
}

/** Has the scheduler look once at what is due, by the bot's calendar. */
export async function remindsNow(program: TestProgram): Promise<PassReport['results']> {
  const { results } = await runDueReminders(schedulerOf(program), {
    pacing: createPacing(),
    inTurn: createTurns(),
    clock: { note: () => {}, ahead: async () => 0 },
    isStopping: () => false,
  });
  await untilSettled(program.slack.control);
  return results;
}

/** Goes on by so much time and has the scheduler look then. */
export async function remindsLater(
  program: TestProgram,
  duration: Temporal.DurationLike,
): Promise<PassReport['results']> {
  program.later(duration);
  return remindsNow(program);
}

export interface Reminding extends TestProgram {
  /** The owner, who is in Berlin. */
  readonly ann: Person;
  readonly workspaceId: string;
}

/** A team with a role to open for a milestone, whom ann owns; the bot is in #ai-team. */
export async function startWithReminders(
  team: Partial<Team> = {},
  options: TestProgramOptions = {},
): Promise<Reminding> {
  const program = await startTestProgram(options);
  const ann = program.person('ann');
  const workspaceId = ann.snapshot().team.id;
  await program.store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: { ...oneGap, ...team },
    expectedVersion: 0,
    by: ann.id,
    at: '2026-11-20T09:00:00Z',
    owner: ann.id,
  });
  program.slack.workspace.invitesBot('#ai-team');
  return Object.assign(program, { ann, workspaceId });
}

/** Its one gap on 23 November 2026 is that an MLOps engineer is to be opened by 28 November. */
export const oneGap = aTeam({
  answers: { phase: 'modelling', serving: 'real-time' },
  milestones: { 'first-production-run': '2027-02-20' },
  roster: [
    ...people(1, 'ml-engineer', 'senior'),
    ...people(1, 'data-engineer'),
    ...people(1, 'ai-product-manager'),
    ...people(1, 'software-engineer'),
  ],
});

/** From `/aiteam remind`, sets up what the form offers. */
export async function setsUpReminder(person: Person, channel = '#ai-team', owner?: string): Promise<void> {
  await person.types(channel, '/aiteam remind');
  await person.sees('Set up a reminder');
  if (owner) await person.picks('Who is told when something is wrong', owner);
  const errors = await person.submits();
  if (Object.keys(errors).length > 0) throw new Error(JSON.stringify(errors));
}

/** What the bot wrote to somebody in a direct message, oldest first. */
export function dmsTo(program: TestProgram, name: string): readonly string[] {
  const { channels, messages } = program.person(name).snapshot();
  return channels
    .filter(({ kind }) => kind === 'dm')
    .flatMap(({ id }) => messages[id] ?? [])
    .map(({ text }) => text);
}
