import fc from 'fast-check';
import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { phases } from '../../src/knowledge/phases.ts';
import { notSure, questions } from '../../src/knowledge/questions.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { type Answers, answersSchema } from '../../src/team/answers.ts';
import { engagements, type Person, seniorities } from '../../src/team/roster.ts';
import { type Team, teamSchema } from '../../src/team/team.ts';
import { inWeeks, today } from './a-team.ts';

const role = fc.constantFrom(...roles.map(({ id }) => id));
/** The roles that decide the most, more often than chance would have them. */
const likelyRole = fc.oneof(
  role,
  fc.constantFrom('ml-engineer', 'data-engineer', 'mlops-engineer', 'data-scientist', 'ai-product-manager'),
);
const nearDate = fc.integer({ min: -400, max: 800 }).map((days) => today.add({ days }).toString());
const anyDate = fc.oneof(
  { weight: 12, arbitrary: nearDate },
  { weight: 1, arbitrary: fc.constantFrom('0001-01-01', '0050-02-28', '2028-02-29', '9999-12-31') },
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

/** Round shares, odd ones, and hardly anything. */
const share = fc.oneof(
  fc.constantFrom(1, 1, 1, 0.5, 0.2, 0.1, 0.8),
  fc.constantFrom(1 / 3, 0.335, 0.665, 0.001, 0.7000000000000001),
  fc.double({ min: 0.01, max: 1, noNaN: true }),
);

export const answers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      questions.map(({ id, options }) => [
        id,
        fc.constantFrom(notSure.id, ...options.map((option) => option.id)),
      ]),
    ),
  )
  .map((given) => answersSchema.parse(given));

export const person: fc.Arbitrary<Omit<Person, 'id'>> = fc.record({
  who: fc.oneof(
    fc.constant({ kind: 'unnamed' as const }),
    fc.record({
      kind: fc.constant('slack' as const),
      userId: fc.constantFrom('U1', 'U2', 'U3'),
      name: fc.string(),
    }),
  ),
  roles: fc.array(fc.record({ role: likelyRole, share }), { minLength: 1, maxLength: 4 }),
  seniority: fc.constantFrom(...seniorities.map(({ id }) => id)),
  engagement: fc.constantFrom(...engagements),
  startsOn: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyDate }),
  endsOn: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyDate }),
});

/** The ids of the roster are unique, and their order says nothing of the order of the people. */
const roster = (most: number) =>
  fc
    .array(person, { maxLength: most })
    .chain((people) =>
      fc
        .shuffledSubarray([...people.keys()], { minLength: people.length })
        .map((numbers) => people.map((one, place): Person => ({ id: `p${numbers[place]}`, ...one }))),
    );

/** Of the team's own; several may be on the same day, end the same phase or have the same name. */
const ownMilestone = fc.record({
  name: fc.string({ minLength: 1, maxLength: 75 }),
  date: fc.oneof(anyDate, fc.constantFrom(inWeeks(10), inWeeks(20))),
  endsPhase: maybe(fc.constantFrom(...phases.map(({ id }) => id))),
});

const withIds = <Thing extends object>(things: readonly Thing[]) =>
  things.map((thing, place) => ({ id: `m${place + 1}`, ...thing }));

const leadTimes = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ hire: 12, contract: 2, notice: 0 }) },
  {
    weight: 1,
    arbitrary: fc.record({
      hire: fc.double({ min: 0, max: 104, noNaN: true }),
      contract: fc.double({ min: 0, max: 104, noNaN: true }),
      notice: fc.double({ min: 0, max: 104, noNaN: true }),
    }),
  },
);

/** Any team that the schema lets in: odd shares, duplicates, 0 to 40 people, dates far away. */
export const team: fc.Arbitrary<Team> = fc
  .record({
    answers,
    milestones: fc.record(Object.fromEntries(milestoneKinds.map(({ id }) => [id, maybe(anyDate)]))),
    ownMilestones: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(ownMilestone, { maxLength: 4 }).map(withIds) },
    ),
    roster: fc.oneof(
      { weight: 4, arbitrary: roster(6) },
      { weight: 2, arbitrary: roster(15) },
      { weight: 1, arbitrary: roster(40) },
    ),
    openRoles: fc.array(fc.record({ role: likelyRole, openedOn: nearDate, expectedStart: maybe(nearDate) }), {
      maxLength: 4,
    }),
    setAside: fc.array(fc.record({ role: likelyRole, reason: fc.string({ maxLength: 5 }) }), {
      maxLength: 4,
    }),
    nobodyFor: fc.array(role, { maxLength: 5 }),
    leadTimes,
  })
  .map((given) => teamSchema.parse(dropUndefined(given)));

/** Stored teams have no fields without a value. */
function dropUndefined(given: unknown): unknown {
  return JSON.parse(JSON.stringify(given));
}

/** The day on which generated teams are advised. */
export const dayOfAdvice = inWeeks(0);

/** The same team, with everything in it entered in another order. */
export function shuffled(given: Team): fc.Arbitrary<Team> {
  const shuffle = <Value>(values: readonly Value[]) =>
    fc.shuffledSubarray([...values], { minLength: values.length });
  const reorder = <Fields extends object>(fields: Fields) =>
    shuffle(Object.entries(fields)).map((entries): Fields => Object.fromEntries(entries) as Fields);
  return fc
    .record({
      answers: reorder(given.answers),
      milestones: reorder(given.milestones),
      ownMilestones: shuffle(given.ownMilestones),
      roster: shuffle(given.roster).chain((people) =>
        fc.tuple(...people.map((one) => shuffle(one.roles).map((roles): Person => ({ ...one, roles })))),
      ),
      openRoles: shuffle(given.openRoles),
      setAside: shuffle(given.setAside),
      nobodyFor: shuffle(given.nobodyFor),
    })
    .map((changed): Team => ({ ...given, ...changed }));
}
