import { expect, test } from 'vitest';
import { lookAtUnreachable } from '../../src/scheduler/look-at-unreachable.ts';
import { untilSettled } from '../support/patience.ts';
import { dailyReminder } from '../support/reminders.ts';
import { dmsTo, remindsLater, schedulerOf, startWithReminders } from '../support/reminding.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';

const channels = 100;

/** What can happen to a channel; each has happened when the reminder is due, and Slack answers the post as it does then. */
const troubles = [
  'bot removed',
  'archived',
  'renamed',
  'made private',
  'deleted',
  'new id',
  'shared',
  'read-only',
  'nothing',
] as const;
type Trouble = (typeof troubles)[number];

/** The app hears of it as it happens, twice, or only long after the post. */
const hearings = ['at once', 'twice', 'late'] as const;
type Hearing = (typeof hearings)[number];

/** Milliseconds on Slack's clock. */
const late = 3_600_000;

/** What Slack has no event for. */
const unheard: readonly Trouble[] = ['made private', 'read-only', 'nothing'];

interface Expected {
  /** When it was due: why it is paused, and how often the owner was told. */
  readonly paused: string | undefined;
  readonly told: number;
  /** When everything was put right and a day has passed. */
  readonly pausedThen: string | undefined;
  readonly toldThen: number;
}

const expected: { readonly [trouble in Trouble]: (isLate: boolean) => Expected } = {
  'bot removed': () => ({ paused: 'unreachable', told: 1, pausedThen: undefined, toldThen: 2 }),
  archived: () => ({ paused: 'archived', told: 1, pausedThen: undefined, toldThen: 2 }),
  renamed: (isLate) => ({ paused: undefined, told: isLate ? 0 : 1, pausedThen: undefined, toldThen: 1 }),
  'made private': () => ({ paused: undefined, told: 0, pausedThen: undefined, toldThen: 0 }),
  deleted: () => ({ paused: 'unreachable', told: 1, pausedThen: 'unreachable', toldThen: 1 }),
  // Known to be moved too late, it pauses, follows, and goes on.
  'new id': (isLate) => ({
    paused: isLate ? 'unreachable' : undefined,
    told: 1,
    pausedThen: undefined,
    toldThen: isLate ? 3 : 1,
  }),
  shared: (isLate) => ({
    paused: isLate ? undefined : 'by-hand',
    told: isLate ? 0 : 1,
    pausedThen: 'by-hand',
    toldThen: 1,
  }),
  'read-only': () => ({ paused: 'refused', told: 1, pausedThen: undefined, toldThen: 2 }),
  nothing: () => ({ paused: undefined, told: 0, pausedThen: undefined, toldThen: 0 }),
};

test(`C08 what happens to ${channels} channels pauses, moves or leaves alone each one’s reminder, tells its owner once, and lets it resume`, {
  timeout: 90_000,
}, async () => {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  const pick = <Thing>(things: readonly Thing[]): Thing =>
    things[Math.floor(random() * things.length)] ?? expect.unreachable();
  const program = await startWithReminders();
  const { ann, slack, store, workspaceId } = program;
  const { control, workspace } = slack;
  // The clock stands still while all of it happens, so Slack’s pace would not let the eleventh word to the owner through.
  control.turn({ postPace: null });
  // What is heard of late is not brought once more before.
  control.setAckDeadline(2 * late);
  const dueAt = Temporal.Instant.from('2026-11-23T09:00:00Z').epochMilliseconds;
  const all = Array.from({ length: channels }, (_, index) => {
    const trouble = index < troubles.length ? (troubles[index] ?? 'nothing') : pick(troubles);
    const hearing: Hearing = unheard.includes(trouble) ? 'at once' : pick(hearings);
    const minutes = 8 * 60 + index;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return { name: `c-${index}`, reminderId: `R${index}`, time, trouble, hearing };
  });
  for (const { name, reminderId, time } of all) {
    await control.act({ kind: 'create-channel', user: ann.id, name, isPrivate: false });
    const channel = control.snapshot('ann').channels.find((one) => one.name === name);
    await store.reminders.save({
      workspaceId,
      reminderId,
      teamId: 'main',
      channelId: channel?.id ?? expect.unreachable(),
      reminder: {
        ...dailyReminder,
        kinds: ['late-opening', 'missing-role'],
        schedule: { every: { kind: 'week', days: [1] }, time, zone: 'Europe/Berlin' },
        ownerId: ann.id,
      },
      expectedVersion: 0,
      next: { key: `2026-11-23T${time}`, dueAt },
      by: ann.id,
      at: '2026-11-20T09:00:00Z',
    });
    workspace.invitesBot(`#${name}`);
  }
  await untilSettled(control);

  const happens: { readonly [trouble in Trouble]: (name: string) => void } = {
    'bot removed': (name) => workspace.removesBot(name),
    archived: (name) => workspace.archives(name),
    renamed: (name) => workspace.renames(name, `${name.slice(1)}-now`),
    'made private': (name) => workspace.makesPrivate(name),
    deleted: (name) => workspace.deletes(name),
    'new id': (name) => workspace.changesId(name, `C0MOVED${name.replace(/\D/g, '')}`),
    shared: (name) => workspace.shares(name, 'T0PARTNER'),
    'read-only': (name) => workspace.restricts(name, 'read-only'),
    nothing: () => {},
  };
  for (const { name, trouble, hearing } of all) {
    const event = { direction: 'to-app', type: 'events_api' } as const;
    if (hearing === 'late') control.faultFrames({ fault: 'delay', ms: late, ...event });
    if (hearing === 'twice') control.faultFrames({ fault: 'double', ...event });
    happens[trouble](`#${name}`);
  }
  await untilSettled(control);

  /** What is seen of each: its state, and how often its owner was told of it. */
  const seen = async () => {
    const list = await store.reminders.list(workspaceId);
    const dms = dmsTo(program, 'ann');
    return all.map(({ reminderId, time }) => ({
      paused: list.find((one) => one.reminderId === reminderId)?.paused,
      told: dms.filter((text) => text.includes(time)).length,
    }));
  };
  const described = (values: readonly { readonly paused: string | undefined; readonly told: number }[]) =>
    all.map(
      ({ name, trouble, hearing }, index) =>
        `${name} ${trouble}, heard of ${hearing}: ${values[index]?.paused ?? 'runs'}, told ${values[index]?.told}`,
    );

  program.later({ hours: 48, seconds: 10 });
  const counts: Record<string, number> = {};
  for (let minutes = 0; minutes < 8; minutes += 1)
    for (const [result, count] of Object.entries(await remindsLater(program, { minutes: 1 })))
      counts[result] = (counts[result] ?? 0) + (count ?? 0);
  const expectedOf = ({ trouble, hearing }: (typeof all)[number]) => expected[trouble](hearing === 'late');
  expect(described(await seen()), `seed ${seed}`).toEqual(described(all.map(expectedOf)));
  // Paused by its event, it was skipped, or had no slot any more; paused by its post, it failed; all others were sent.
  const running = all.filter((one) => expectedOf(one).paused === undefined);
  expect(counts.sent, `seed ${seed}`).toBe(running.length);

  for (const { name, trouble } of all) {
    if (trouble === 'bot removed') workspace.invitesBot(`#${name}`);
    if (trouble === 'archived') workspace.unarchives(`#${name}`);
    if (trouble === 'read-only') workspace.restricts(`#${name}`, 'everyone');
  }
  await untilSettled(control);
  control.advance(late + 1);
  await untilSettled(control);
  program.later({ hours: 24 });
  await lookAtUnreachable(schedulerOf(program), () => false);
  await untilSettled(control);
  expect(described(await seen()), `seed ${seed}, a day later`).toEqual(
    described(
      all.map(expectedOf).map(({ pausedThen, toldThen }) => ({ paused: pausedThen, told: toldThen })),
    ),
  );
});
