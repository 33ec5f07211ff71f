import { describe, expect, test } from 'vitest';
import { createPacing } from '../../src/scheduler/pacing.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';

const seed = seedOfRun();

/** Lets posts ask again at the moment that they got, until each has left. */
function leave(
  posts: readonly { slotId: string; workspaceId: string; channelId: string; askedAt: number }[],
  lateness: () => number,
) {
  const pacing = createPacing();
  const asking = posts.map((post) => ({ post, at: post.askedAt }));
  const left: { at: number; workspaceId: string; channel: string }[] = [];
  while (asking.length > 0) {
    asking.sort((one, other) => one.at - other.at);
    const next = asking.shift() ?? expect.unreachable();
    const at = pacing.reserve(next.post, next.at);
    const { workspaceId, channelId } = next.post;
    // Nobody asks to the millisecond.
    if (at > next.at) asking.push({ ...next, at: at + lateness() });
    else left.push({ at, workspaceId, channel: `${workspaceId} ${channelId}` });
  }
  return left;
}

function mostWithin(moments: readonly number[], span: number): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + span).length));
}

describe('posts are paced', () => {
  test('so that the first may leave at once, and the next of its channel a second later', () => {
    const pacing = createPacing();
    const post = (slotId: string, channelId = 'C1', workspaceId = 'T1') =>
      pacing.reserve({ slotId, workspaceId, channelId }, 5000);
    expect(post('1')).toBe(5000);
    expect(post('2')).toBe(6000);
    expect(post('3', 'C2')).toBe(5000);
    expect(post('4', 'C1', 'T2')).toBe(5000);
    expect(post('2')).toBe(6000);
  });

  test(`to one a second in a channel and twenty a minute in a workspace, however they come (seed ${seed})`, () => {
    const random = randomFrom(seed);
    const pick = (count: number) => Math.floor(random() * count);
    const posts = Array.from({ length: 400 }, (_, index) => ({
      slotId: `${index}`,
      workspaceId: `T${pick(3)}`,
      channelId: `C${pick(6)}`,
      askedAt: pick(120_000),
    }));
    const left = leave(posts, () => pick(300));
    expect(left).toHaveLength(400);
    for (const [, ofChannel] of Map.groupBy(left, ({ channel }) => channel))
      expect(
        mostWithin(
          ofChannel.map(({ at }) => at),
          1000,
        ),
      ).toBe(1);
    for (const [, ofWorkspace] of Map.groupBy(left, ({ workspaceId }) => workspaceId)) {
      const moments = ofWorkspace.map(({ at }) => at);
      expect(mostWithin(moments, 60_000)).toBeLessThanOrEqual(20);
      // And no slower than that: the last one leaves when its turn has come.
      expect(Math.max(...moments)).toBeLessThanOrEqual(120_000 + Math.ceil(moments.length / 20) * 61_000);
    }
  });

  test('and a clock that is put back by a month does not hold them up', () => {
    const pacing = createPacing();
    const month = 30 * 24 * 3600 * 1000;
    for (let index = 0; index < 40; index += 1)
      pacing.reserve({ slotId: `${index}`, workspaceId: 'T1', channelId: 'C1' }, month);
    expect(pacing.reserve({ slotId: 'later', workspaceId: 'T1', channelId: 'C1' }, 1000)).toBe(1000);
  });
});
