import { describe, expect, it } from 'vitest';
import { describeRoster, namePeople, namesById } from '../../../src/slack/views/roster-text.ts';
import type { Person } from '../../../src/team/roster.ts';
import { people } from '../../support/a-team.ts';

const names = new Map([
  ['a', 'Ana'],
  ['b', 'Ben'],
  ['c', 'Cem'],
]);

function named(name: string): Person {
  const who = { kind: 'slack', userId: 'U1', name } as const;
  return {
    id: name,
    who,
    roles: [{ role: 'ml-engineer', share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  };
}

describe('people in a sentence', () => {
  it.each<[string, readonly string[], number, string]>([
    ['are all named where they are few', ['a', 'b', 'c'], 3, 'Ana, Ben and Cem'],
    ['are counted beyond that', ['a', 'b', 'c'], 2, 'Ana, Ben and 1 more'],
    ['are counted where there is room for no name', ['a', 'b'], 0, '2 people'],
    ['are counted where they have no name', ['a', 'x', 'y'], 5, 'Ana and 2 unnamed people'],
    [
      'are counted together where neither all named nor all with a name',
      ['a', 'b', 'x'],
      1,
      'Ana and 2 more',
    ],
    ['may have no name at all', ['x'], 5, '1 unnamed person'],
  ])('%s', (_, ids, most, words) => {
    expect(namePeople(ids, names, most)).toBe(words);
  });

  it('have their names shortened before they are escaped, so that no escape is cut', () => {
    const [name = ''] = namesById([named('&'.repeat(60))]).values();
    expect(name).toBe(`${'&amp;'.repeat(39)}…`);
  });
});

describe('a roster in lines', () => {
  it('names people outside Slack as it names those of Slack', () => {
    const maria = { ...named('Maria'), who: { kind: 'outside', name: 'Maria <b>' } as const };
    expect(describeRoster([maria])).toEqual(['*ML Engineer*: Maria &lt;b&gt; (senior)']);
    expect(namesById([maria]).get('Maria')).toBe('Maria &lt;b&gt;');
  });

  it('has every name, or a few and the number of the others', () => {
    const roster = ['Ana', 'Ben', 'Cem'].map(named);
    expect(describeRoster(roster)).toEqual(['*ML Engineer*: Ana (senior), Ben (senior), Cem (senior)']);
    expect(describeRoster(roster, 1)).toEqual(['*ML Engineer*: Ana (senior), 2 more']);
    expect(describeRoster(people(3, 'ml-engineer'), 1)).toEqual(['*ML Engineer*: 3 unnamed']);
  });
});
