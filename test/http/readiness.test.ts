import { expect, test } from 'vitest';
import { createReadiness } from '../../src/http/readiness.ts';

const never = () => new Promise<boolean>(() => {});

test('all that is well has no word', async () => {
  expect(await createReadiness({ database: async () => true, slack: () => true })()).toEqual([]);
});

test('what is not well, throws or takes too long is said in a word', async () => {
  const checks = {
    database: never,
    slack: () => false,
    reminders: () => true,
    disk: async () => {
      throw new Error('the password is swordfish');
    },
  };
  const begun = performance.now();
  expect(await createReadiness(checks, 100)()).toEqual(['database', 'slack', 'disk']);
  expect(performance.now() - begun).toBeLessThan(900);
});

test('a second is all that it waits unless told otherwise', async () => {
  const begun = performance.now();
  expect(await createReadiness({ database: never })()).toEqual(['database']);
  const took = performance.now() - begun;
  expect(took).toBeGreaterThan(990);
  expect(took).toBeLessThan(2000);
});

test('many who ask at once cost one look, and who asks later gets another', async () => {
  let looks = 0;
  const findUnready = createReadiness({
    database: async () => {
      looks += 1;
      return looks === 1;
    },
  });
  const answers = await Promise.all(Array.from({ length: 500 }, findUnready));
  expect([looks, answers.flat()]).toEqual([1, []]);
  expect(await findUnready()).toEqual(['database']);
});
