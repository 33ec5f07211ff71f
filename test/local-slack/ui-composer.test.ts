import { describe, expect, it } from 'vitest';
import {
  findCompletions,
  findTypedCommand,
  firstThingToType,
} from '../../src/local-slack/ui/composer/command-completion.ts';

const team = { command: '/aiteam', description: 'Whom to hire next', usageHint: '[next-hire | status]' };
const poll = { command: '/poll', description: 'Ask', usageHint: '' };

describe('the composer', () => {
  it.each([
    ['/', [team, poll]],
    ['/AI', [team]],
    ['/aiteam', [team]],
    ['/aiteam ', []],
    ['hello /', []],
    ['/x', []],
  ])('for %j offers the commands that it may become', (typed, expected) => {
    expect(findCompletions(typed, [team, poll])).toEqual(expected);
  });

  it('knows whose arguments are being typed', () => {
    expect(findTypedCommand('/aiteam sta', [team, poll])).toBe(team);
    expect(findTypedCommand('/aiteam', [team, poll])).toBeUndefined();
  });

  it('tells a newcomer the first thing to type', () => {
    expect(firstThingToType([team, poll])).toBe('/aiteam next-hire');
    expect(firstThingToType([poll])).toBe('/poll');
    expect(firstThingToType([{ ...poll, usageHint: '<question>' }])).toBe('/poll');
    expect(firstThingToType([])).toBeUndefined();
  });
});
