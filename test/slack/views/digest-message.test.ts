import { describe, expect, test } from 'vitest';
import { findBlockProblems } from '../../../src/local-slack/blocks/validate-blocks.ts';
import { checkView } from '../../../src/local-slack/blocks/validate-view.ts';
import type { Digest, DigestNote } from '../../../src/reminders/digest.ts';
import { type Gap, urgencies } from '../../../src/reminders/gap.ts';
import { reminderKindIds } from '../../../src/reminders/reminder-kind.ts';
import { limits } from '../../../src/slack/blocks/limits.ts';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { emptyHireForm } from '../../../src/slack/payloads/hiring-values.ts';
import { createReferences } from '../../../src/slack/payloads/reference.ts';
import { signGap } from '../../../src/slack/reminders/references.ts';
import { buildDigest, buildOtherGaps } from '../../../src/slack/views/digest-message.ts';
import {
  buildCoverModal,
  buildDismissModal,
  buildFillGapModal,
  buildSnoozeModal,
} from '../../../src/slack/views/gap-modals.ts';
import { buildGapReason } from '../../../src/slack/views/gap-text.ts';
import { buildOwnerNews } from '../../../src/slack/views/owner-news-message.ts';
import { buildReminderList } from '../../../src/slack/views/reminder-list-message.ts';
import { buildReminderModal } from '../../../src/slack/views/reminder-modal.ts';
import { listedReminders } from '../../support/listed-reminders.ts';

const deps = { references: createReferences(new Uint8Array(32)) };
const longest = '00000000-0000-4000-8000-000000000000';
const slot = { workspaceId: 'T0123456789', teamId: longest, slotId: longest };
const sign = (place: number) => signGap(slot, place, deps);

/** So many gaps, each longer than any that the kinds find. */
function gaps(count: number): readonly Gap[] {
  return Array.from(
    { length: count },
    (_, index): Gap => ({
      key: `late-opening:${index}`,
      urgency: urgencies[Math.floor((index * urgencies.length) / count)] ?? 'coming',
      role: 'mlops-engineer',
      text: 'x'.repeat(300),
      why: '&'.repeat(1000),
      sources: ['core-roles'],
      date: '2027-02-20',
      facts: 'f',
    }),
  );
}

function digestOf(count: number, notes: readonly DigestNote[] = []): Digest {
  return { date: '2026-11-23', gaps: gaps(count), notes, isRepeat: true };
}

const shown = { owner: '&amp;'.repeat(40), team: '&amp;'.repeat(75), sign };
const buttonsIn = ({ blocks }: Message) => blocks.filter(({ type }) => type === 'actions').length;

function expectTaken({ text, blocks }: Message): void {
  expect(findBlockProblems(blocks, 'message')).toEqual([]);
  expect(blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.messageText);
  expect(JSON.stringify(blocks)).not.toContain('does not fit into one message');
}

describe('a digest', () => {
  test.each([1, 19, 20, 21, 60])('of %i gaps fits into a message', (count) => {
    const message = buildDigest({ ...shown, digest: digestOf(count) });
    expectTaken(message);
    expect(JSON.stringify(message.blocks).includes('Show them to me')).toBe(count > 20);
  });

  test('says how many gaps did not fit, and shows them with their buttons, the last ones as a list', () => {
    const digest = digestOf(60);
    expect(JSON.stringify(buildDigest({ ...shown, digest }).blocks)).toContain('There are 40 more');
    const others = buildOtherGaps({ ...shown, digest });
    expectTaken(others);
    expect(buttonsIn(others)).toBe(20);
    const one = buildDigest({ ...shown, digest: digestOf(21) });
    expect(JSON.stringify(one.blocks)).toContain('There is 1 more');
  });

  test('with everything done about it fits, too, and shows the outcomes in the place of the buttons', () => {
    const notes = gaps(20).map(
      ({ key }): DigestNote => ({
        key,
        what: 'not-needed',
        by: 'U0BEN',
        on: '2026-11-23',
        detail: '<'.repeat(500),
      }),
    );
    const message = buildDigest({ ...shown, digest: digestOf(20, notes) });
    expectTaken(message);
    expect(buttonsIn(message)).toBe(0);
    expect(JSON.stringify(message.blocks)).not.toContain('<<');
  });

  test('names nobody who was forgotten, and nothing that was undone', () => {
    const [gap] = gaps(1);
    const note = { key: gap?.key ?? '', by: 'forgotten', on: '2026-11-23' };
    const covered = buildDigest({ ...shown, digest: digestOf(1, [{ ...note, what: 'covered' }]) });
    expect(covered.text).toContain('Covered. Done by somebody who is forgotten on 23 Nov 2026.');
    const notes: readonly DigestNote[] = [
      { ...note, what: 'covered' },
      { ...note, what: 'undone' },
    ];
    const undone = buildDigest({ ...shown, digest: digestOf(1, notes) });
    expect(buttonsIn(undone)).toBe(1);
  });

  test('never calls a whole channel, and tells all in its text', () => {
    const { text, blocks } = buildDigest({ ...shown, digest: digestOf(2) });
    for (const word of ['Overdue', 'Act now', 'remind list', 'second time']) expect(text).toContain(word);
    expect(JSON.stringify([text, blocks])).not.toMatch(/<!(?:channel|here|everyone)>/);
  });
});

describe('Slack takes', () => {
  const [gap] = gaps(1);
  if (!gap) throw new Error('there is no gap');
  const reference = sign(0);

  test('the reason of a gap', () => expectTaken(buildGapReason(gap)));

  test('the list of as many reminders as a team can have', () => {
    const reminders = listedReminders(20);
    expectTaken(buildReminderList({ reminders, mayPlan: true, newReference: reference, done: 'Done.' }));
    expect(buttonsIn(buildReminderList({ reminders, mayPlan: false, newReference: reference }))).toBe(20);
  });

  test('the last word to an owner about many gaps', () => {
    const [saved] = listedReminders(1).map((one) => ({
      ...one,
      ...slot,
      version: 1,
      updatedAt: '2026-11-21T09:00:00Z',
    }));
    if (!saved) throw new Error('there is no reminder');
    expectTaken(buildOwnerNews(saved, { kind: 'told-last', gaps: gaps(60) }, reference));
  });

  const form = {
    channel: 'C1',
    days: ['1', '2'],
    monthDay: '31',
    time: '09:00',
    zone: 'America/Argentina/Buenos_Aires',
    kinds: reminderKindIds,
    workingDays: ['1'],
    from: '08:00',
    to: '18:00',
    country: 'US',
    region: 'DC',
    closedDays: '2026-12-24\n'.repeat(200),
    owner: 'U1',
  };
  const notice = 'n'.repeat(3100);
  test.each([
    ['the form for a reminder', buildReminderModal({ reference, isNew: true, form, notice })],
    [
      'the form of a reminder in a rare zone, whose owner is forgotten',
      buildReminderModal({
        reference,
        isNew: false,
        form: { ...form, zone: 'Antarctica/Troll', owner: 'forgotten' },
      }),
    ],
    [
      'the form for who fills it',
      buildFillGapModal({ role: 'mlops-engineer', reference, form: emptyHireForm, notice }),
    ],
    [
      'the form for who covers it',
      buildCoverModal({ gap, reference, notice, form: { userId: 'U1', name: 'A' } }),
    ],
    ['the form for a snooze', buildSnoozeModal({ gap, reference, notice, date: '2026-11-24' })],
    ['the form for a reason', buildDismissModal({ gap, reference, notice, reason: '&'.repeat(500) })],
  ])('%s', (_what, view) => {
    expect(checkView({ ...view }, 'modal')).toMatchObject({ ok: true });
  });
});
