import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRow, rememberedJsonColumn } from '../../src/store/parse-row.ts';

const person = z.object({ name: z.string() });

function columnOfPeople() {
  const row = z.object({ body: rememberedJsonColumn(person) });
  return (text: string) => parseRow(row, { body: text }, 'person').body;
}

describe('a remembered column', () => {
  test('gives the very same value for a text that was read before, and another for another text', () => {
    const read = columnOfPeople();
    const ana = read('{"name":"Ana"}');
    expect(ana).toEqual({ name: 'Ana' });
    expect(read('{"name":"Ana"}')).toBe(ana);
    expect(read('{"name":"Ben"}')).toEqual({ name: 'Ben' });
    expect(columnOfPeople()('{"name":"Ana"}')).not.toBe(ana);
  });

  test('forgets the text that was read longest ago', () => {
    const read = columnOfPeople();
    const ana = read('{"name":"Ana"}');
    const ben = read('{"name":"Ben"}');
    for (let number = 0; number < 198; number += 1) read(`{"name":"${number}"}`);
    expect(read('{"name":"Ana"}')).toBe(ana);
    read('{"name":"One too many"}');
    expect(read('{"name":"Ana"}')).toBe(ana);
    expect(read('{"name":"Ben"}')).not.toBe(ben);
  });

  test('refuses a text that does not fit as often as it is read, and names the place', () => {
    const read = columnOfPeople();
    for (const _attempt of [1, 2]) {
      expect(() => read('{"name":7}')).toThrow(/\(body\.name\)/);
      expect(() => read('secret')).toThrow(/^(?!.*secret).*\(body\)/);
    }
  });
});
