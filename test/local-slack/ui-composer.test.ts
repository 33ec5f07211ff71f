import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/local-slack/control/protocol.ts';
import {
  findCompletions,
  findTypedCommand,
  firstThingToType,
  readSubcommands,
} from '../../src/local-slack/ui/composer/command-completion.ts';
import { findCompletion } from '../../src/local-slack/ui/composer/completion.ts';
import { toTyped } from '../../src/local-slack/ui/text/typed-text.ts';

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

const person = (name: string, realName: string, isDeactivated = false): Person => ({
  id: `U0${name.toUpperCase()}`,
  teamId: 'T0LOCAL',
  standing: 'member',
  name,
  realName,
  title: 'Engineer',
  isBot: false,
  isDeactivated,
  timeZone: 'Etc/UTC',
});
const sources = {
  commands: [{ ...team, usageHint: '[next-hire | raci <task> | status]' }, poll],
  people: [person('ann', 'Ann Becker'), person('ben', 'Ben Okafor'), person('bea', 'Bea Gone', true)],
  channels: [{ name: 'ai-team', description: '' }],
};
const offered = (text: string) =>
  findCompletion(text, text.length, sources)?.entries.map(({ insert }) => insert) ?? [];

describe('completion', () => {
  it.each([
    ['/ai', ['/aiteam ']],
    ['/aiteam ', ['next-hire ', 'raci ', 'status ']],
    ['/aiteam ra', ['raci ']],
    ['/aiteam raci', []],
    ['/aiteam raci mo', []],
    ['/poll x', []],
    ['ask @be', ['@ben ', '@ann ']],
    ['ask @oka', ['@ben ']],
    ['ask @her', ['@here ']],
    ['mail@be', []],
    ['see #a', ['#ai-team ']],
    ['done :tad', [':tada: ', ':stadium: ']],
    ['at 12:30', []],
    ['nothing', []],
  ])('of %j offers %j', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  it('looks at the words before the caret, and replaces only those', () => {
    expect(findCompletion('hi @an, how', 6, sources)).toMatchObject({
      from: 3,
      entries: [{ insert: '@ann ', label: 'Ann Becker' }],
    });
  });

  it('leaves Enter to the command that is typed, as a word may be meant as it stands', () => {
    expect(findCompletion('/aiteam ra', 10, sources)?.isTakenByEnter).toBe(false);
    expect(findCompletion('/ai', 3, sources)?.isTakenByEnter).toBe(true);
  });

  it.each([
    ['[next-hire | raci <task> | help]', ['next-hire', 'raci', 'help']],
    ['[word]', []],
    ['<question> | <other>', []],
    ['', []],
  ])('reads the subcommands of the hint %j', (hint, expected) => {
    expect(readSubcommands(hint).map(({ word }) => word)).toEqual(expected);
  });
});

describe('a message that is edited', () => {
  it('is shown as somebody would type it', () => {
    const stored = '<@U0BEN>, see <#C0AITEAM|ai-team> &amp; <https://example.com/?a=1&amp;b=2> <!here>';
    expect(toTyped(stored, { people: sources.people, channels: [{ id: 'C0AITEAM', name: 'ai-team' }] })).toBe(
      '@ben, see #ai-team & https://example.com/?a=1&b=2 @here',
    );
  });
});
