import { expect, test } from 'vitest';
import { commands } from '../../src/slack/commands/index.ts';
import type { Store } from '../../src/store/store.ts';
import { startWithTeam } from '../support/a-team-in-slack.ts';

const isReading = (name: string) => /^(?:find|list|open|check|signing)/.test(name);

/** A store that refuses to write, its parts too, once it is closed. */
function readOnly<Part extends object>(part: Part, door: { isClosed: boolean }): Part {
  return new Proxy(part, {
    get: (target, name: string & keyof Part) => {
      const value = target[name];
      if (name === 'inbox' || name === 'forArrival') return value;
      if (typeof value === 'object' && value !== null) return readOnly(value, door);
      if (typeof value !== 'function' || isReading(name)) return value;
      return (...given: unknown[]) => {
        if (door.isClosed) throw new Error(`${name} was called`);
        return value.apply(target, given);
      };
    },
  });
}

const marked = commands.filter(({ isReadOnly: isMarked }) => isMarked);

test.each(marked.map(({ id }) => id))('/aiteam %s writes nothing, as it says', async (id) => {
  const door = { isClosed: false };
  const { ann, complaints } = await startWithTeam(
    {},
    { wrap: (store: Store) => ({ ...readOnly(store, door), reminders: readOnly(store.reminders, door) }) },
  );
  door.isClosed = true;
  const { examples = [] } = commands.find((command) => command.id === id) ?? {};
  for (const typed of new Set([...examples, `/aiteam ${id}`, `/aiteam ${id} qqq`])) {
    const before = ann.messages('#ai-team').length;
    await ann.types('#ai-team', typed);
    await expect
      .poll(() => ann.modal() !== null || ann.messages('#ai-team').length > before, { timeout: 5000 })
      .toBe(true);
    if (ann.modal()) await ann.closes();
  }
  expect(complaints).toEqual([]);
});

test('what does write would be found out', async () => {
  const door = { isClosed: false };
  const { ann, complaints } = await startWithTeam(
    {},
    { wrap: (store: Store) => ({ ...readOnly(store, door) }) },
  );
  door.isClosed = true;
  await ann.types('#ai-team', '/aiteam open mlops');
  await ann.sees('Something went wrong on our side');
  expect(complaints).toHaveLength(1);
});

test('what needs more than looking is never said to write nothing', () => {
  expect(marked.length).toBeGreaterThan(8);
  for (const { needs } of marked) expect(needs).toBe('viewer');
});
