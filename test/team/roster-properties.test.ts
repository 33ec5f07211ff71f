import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { forgetInTeam } from '../../src/team/forget-person.ts';
import {
  addPeople,
  addPerson,
  changePerson,
  findSamePerson,
  type Person,
  personSchema,
  removePerson,
  type Who,
} from '../../src/team/roster.ts';
import { teamSchema } from '../../src/team/team.ts';
import { aTeam, today } from '../support/a-team.ts';
import { person } from '../support/generated-teams.ts';

const who: fc.Arbitrary<Who> = fc.oneof(
  fc.constant({ kind: 'unnamed' as const }),
  fc.constantFrom('U1', 'U2', 'U3').map((userId) => ({ kind: 'slack' as const, userId, name: userId })),
  fc.constantFrom('Maria', 'maria ', 'José', 'Jo').map((name) => ({ kind: 'outside' as const, name })),
);

type Edit = (roster: readonly Person[]) => readonly Person[];

const assigned = fc
  .record({ who, role: fc.constantFrom(...roles.map(({ id }) => id)), share: fc.constantFrom(1, 0.5, 1 / 3) })
  .map(
    (given): Edit =>
      (roster) =>
        addPeople(roster, { ...given, people: 1, seniority: 'unknown' }),
  );
const added = fc.tuple(person, who).map(
  ([facts, someone]): Edit =>
    (roster) =>
      findSamePerson(roster, someone) ? roster : addPerson(roster, { ...facts, who: someone }),
);
const changed = fc.tuple(person, fc.nat()).map(
  ([facts, place]): Edit =>
    (roster) => {
      const known = roster[place % Math.max(1, roster.length)];
      return known ? changePerson(roster, { ...facts, who: known.who, id: known.id }) : roster;
    },
);
const removed = fc.nat().map(
  (place): Edit =>
    (roster) =>
      removePerson(roster, roster[place % Math.max(1, roster.length)]?.id ?? ''),
);
const forgotten = fc.constantFrom('U1', 'U2').map(
  (userId): Edit =>
    (roster) =>
      forgetInTeam(aTeam({ roster }), userId).roster,
);
const edits = fc.array(fc.oneof(assigned, added, changed, removed, forgotten), { maxLength: 30 });

/** Ids as an import may bring them: of any kind, but no two the same. */
const imported = fc
  .uniqueArray(
    fc.oneof(
      fc.constantFrom('p1', 'p9', 'p1e30', 'p999999999', 'x', 'p'),
      fc.string({ minLength: 1, maxLength: 40 }),
    ),
    { maxLength: 5 },
  )
  .chain((ids) =>
    fc.tuple(...ids.map((id) => person.map((facts): Person => ({ ...facts, who: { kind: 'unnamed' }, id })))),
  );

it('any sequence of edits leaves a roster that is valid, with ids of their own, and nobody on it twice', () => {
  fc.assert(
    fc.property(imported, edits, (begun, sequence) => {
      const roster = sequence.reduce<readonly Person[]>((people, edit) => edit(people), begun);
      for (const one of roster) expect(personSchema.safeParse(one).success).toBe(true);
      expect(teamSchema.safeParse(aTeam({ roster })).success).toBe(true);
      expect(new Set(roster.map(({ id }) => id)).size).toBe(roster.length);
      for (const one of roster) {
        if (one.who.kind === 'unnamed') continue;
        expect(roster.filter((other) => findSamePerson([other], one.who))).toEqual([one]);
      }
    }),
  );
});

it('an edit leaves everybody else, and the roster that it was given, as they were', () => {
  fc.assert(
    fc.property(edits, fc.oneof(assigned, added, changed, removed), (sequence, last) => {
      const before = sequence.reduce<readonly Person[]>((people, edit) => edit(people), []);
      const copy = structuredClone(before);
      const after = last(before);
      expect(before).toEqual(copy);
      const now = new Map(after.map((one) => [one.id, one]));
      const touched = before.filter((one) => now.get(one.id) !== one);
      expect(touched.length).toBeLessThanOrEqual(1);
      expect(after.length - before.length).toBeLessThanOrEqual(1);
    }),
  );
});

it('the advice is the same in whatever order people were put on the team', () => {
  fc.assert(
    fc.property(edits, (sequence) => {
      const roster = sequence.reduce<readonly Person[]>((people, edit) => edit(people), []);
      expect(advise(aTeam({ roster: roster.toReversed() }), today)).toEqual(advise(aTeam({ roster }), today));
    }),
    { numRuns: 40 },
  );
});
