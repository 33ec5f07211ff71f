import { describe, expect, test } from 'vitest';
import type { FoundUser, People } from '../../../src/slack/deps.ts';
import { enterPeople } from '../../../src/slack/questionnaire/people-form.ts';
import { type Draft, emptyPeopleForm, type PeopleForm } from '../../../src/team/draft.ts';
import { newTeam } from '../../../src/team/team.ts';

const users: { readonly [id: string]: FoundUser } = {
  U1: aUser('Ana'),
  U2: { ...aUser('Zapper'), isBot: true },
  U3: { ...aUser('Gone'), isDeactivated: true },
};
const people: People = {
  find: async (_workspaceId, userId) => users[userId],
  findGroup: async () => [],
  listGroups: async () => undefined,
  forget: () => {},
};

function aUser(name: string): FoundUser {
  return {
    userId: name,
    name,
    title: '',
    isBot: false,
    isDeactivated: false,
    isGuest: false,
    isOutsider: false,
    isAdmin: false,
  };
}

function draftWith(form: Partial<PeopleForm>): Draft {
  return {
    step: 3,
    team: newTeam,
    peopleForm: { ...emptyPeopleForm(), ...form },
    base: newTeam,
    baseVersion: 0,
  };
}

describe('what is entered about people', () => {
  test.each([
    ['a role without a person or number is one unnamed person', { role: 'ml-engineer' }, 1],
    ['a number is so many unnamed people', { role: 'ml-engineer', people: '50' }, 50],
    ['a person is one', { role: 'ml-engineer', userId: 'U1' }, 1],
    ['a person and the number 1 are one', { role: 'ml-engineer', userId: 'U1', people: '1' }, 1],
  ])('%s', async (_, form, count) => {
    const entered = await enterPeople(draftWith(form), 'T1', { people });
    expect(entered.outcome === 'added' && entered.draft.team.roster).toHaveLength(count);
    expect(entered).toMatchObject({ draft: { peopleForm: emptyPeopleForm(1) } });
  });

  test.each<[Partial<PeopleForm>, string, RegExp]>([
    [{ userId: 'U1' }, 'role', /Choose the role/],
    [{ people: '3' }, 'role', /Choose the role/],
    [{ role: 'astronaut', people: '3' }, 'role', /Choose the role/],
    [{ role: 'ml-engineer', people: '0' }, 'people', /1 to 50/],
    [{ role: 'ml-engineer', people: '51' }, 'people', /1 to 50/],
    [{ role: 'ml-engineer', people: '1.5' }, 'people', /1 to 50/],
    [{ role: 'ml-engineer', people: 'many' }, 'people', /1 to 50/],
    [{ role: 'ml-engineer', people: '1e1000' }, 'people', /1 to 50/],
    [{ role: 'ml-engineer', userId: 'U1', people: '2' }, 'people', /Leave the number empty/],
    [{ role: 'ml-engineer', userId: 'U2' }, 'userId', /Zapper is an app/],
    [{ role: 'ml-engineer', userId: 'U3' }, 'userId', /Gone has left/],
    [{ role: 'ml-engineer', userId: 'U9' }, 'userId', /does not know this person/],
  ])('%j is a problem of the field %s', async (form, field, sentence) => {
    expect(await enterPeople(draftWith(form), 'T1', { people })).toEqual({
      outcome: 'problem',
      field,
      sentence: expect.stringMatching(sentence),
    });
  });

  test('nothing is nothing, whatever the seniority and share say', async () => {
    const draft = draftWith({ seniority: 'senior', share: '50' });
    expect(await enterPeople(draft, 'T1', { people })).toEqual({ outcome: 'nothing-entered' });
  });

  test('a seniority or share that is not on offer is not taken', async () => {
    const draft = draftWith({ role: 'ml-engineer', seniority: 'wizard', share: '7' });
    expect(await enterPeople(draft, 'T1', { people })).toMatchObject({
      draft: { team: { roster: [{ seniority: 'unknown', roles: [{ share: 1 }] }] } },
    });
  });
});
