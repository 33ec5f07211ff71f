import { describe, expect, it } from 'vitest';
import { addPeople, type NewPeople, personSchema, removePerson } from '../../src/team/roster.ts';

const ana = { kind: 'slack', userId: 'U1', name: 'Ana' } as const;
const engineer: NewPeople = {
  who: ana,
  people: 1,
  role: 'ml-engineer',
  share: 1,
  seniority: 'senior',
};

describe('adding people', () => {
  it('adds as many unnamed people as asked for, each with an id of their own', () => {
    const roster = addPeople([], { ...engineer, who: { kind: 'unnamed' }, people: 3 });
    expect(roster.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(roster[2]).toEqual({
      id: 'p3',
      who: { kind: 'unnamed' },
      roles: [{ role: 'ml-engineer', share: 1 }],
      seniority: 'senior',
      engagement: 'employee',
    });
  });

  it('adds someone of Slack once, whatever the number', () => {
    expect(addPeople([], { ...engineer, people: 3 })).toHaveLength(1);
  });

  it('never gives an id twice, also after somebody was removed from the middle', () => {
    const three = addPeople([], { ...engineer, who: { kind: 'unnamed' }, people: 3 });
    const roster = addPeople(removePerson(three, 'p2'), { ...engineer, who: { kind: 'unnamed' } });
    expect(roster.map(({ id }) => id)).toEqual(['p1', 'p3', 'p4']);
  });

  it('takes whoever gives part of a week for shared', () => {
    expect(addPeople([], { ...engineer, share: 0.5 })[0]?.engagement).toBe('shared');
  });

  it('leaves the roster that it was given as it was', () => {
    const before = addPeople([], engineer);
    addPeople(before, { ...engineer, role: 'data-engineer' });
    expect(before[0]?.roles).toHaveLength(1);
  });
});

describe('adding someone of Slack who is on the roster already', () => {
  const before = addPeople([], engineer);

  it('gives them the role in addition', () => {
    const [person, ...others] = addPeople(before, { ...engineer, role: 'data-engineer', share: 0.5 });
    expect(others).toEqual([]);
    expect(person?.roles).toEqual([
      { role: 'ml-engineer', share: 1 },
      { role: 'data-engineer', share: 0.5 },
    ]);
  });

  it('gives them the new share of a role that they hold', () => {
    const [person] = addPeople(before, { ...engineer, share: 0.5 });
    expect(person?.roles).toEqual([{ role: 'ml-engineer', share: 0.5 }]);
  });

  it('keeps a known seniority where none is given, and takes a new one', () => {
    expect(addPeople(before, { ...engineer, seniority: 'unknown' })[0]?.seniority).toBe('senior');
    expect(addPeople(before, { ...engineer, seniority: 'lead' })[0]?.seniority).toBe('lead');
  });

  it('takes the newer name', () => {
    expect(addPeople(before, { ...engineer, who: { ...ana, name: 'Ana B.' } })[0]?.who).toMatchObject({
      name: 'Ana B.',
    });
  });

  it('does not take someone unnamed for them', () => {
    expect(addPeople(before, { ...engineer, who: { kind: 'unnamed' } })).toHaveLength(2);
  });
});

describe('removing a person', () => {
  it('leaves the others, and everybody where the id is not on the roster', () => {
    const roster = addPeople([], { ...engineer, who: { kind: 'unnamed' }, people: 2 });
    expect(removePerson(roster, 'p1').map(({ id }) => id)).toEqual(['p2']);
    expect(removePerson(roster, 'p9')).toEqual(roster);
  });
});

describe('a stored person', () => {
  const stored = { id: 'p1', who: { kind: 'unnamed' }, roles: [{ role: 'ml-engineer', share: 1 }] };

  it('has an unknown seniority and is an employee where nothing else was stored', () => {
    expect(personSchema.parse(stored)).toMatchObject({ seniority: 'unknown', engagement: 'employee' });
  });

  it.each([
    ['no role', { roles: [] }],
    ['a role that does not exist', { roles: [{ role: 'wizard', share: 1 }] }],
    ['no share of a week', { roles: [{ role: 'ml-engineer', share: 0 }] }],
    ['more than a week', { roles: [{ role: 'ml-engineer', share: 1.5 }] }],
    ['a day that is not in the calendar', { startsOn: '2027-02-30' }],
  ])('is refused with %s', (_, differs) => {
    expect(personSchema.safeParse({ ...stored, ...differs }).success).toBe(false);
  });
});
