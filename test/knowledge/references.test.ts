import { describe, expect, it } from 'vitest';
import { needRules } from '../../src/advice/need-rules/index.ts';
import { casts, minimumCast } from '../../src/knowledge/casts.ts';
import { disagreements } from '../../src/knowledge/disagreements.ts';
import { type DoNotHire, doNotHire } from '../../src/knowledge/do-not-hire.ts';
import { hiringSequence, hiringSequenceSource } from '../../src/knowledge/hiring-sequence.ts';
import { laws as allLaws, type Law } from '../../src/knowledge/law.ts';
import { leadTimeRanges, leadTimes } from '../../src/knowledge/lead-times.ts';
import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { overlaps, overlapsSource } from '../../src/knowledge/overlaps.ts';
import { questions } from '../../src/knowledge/questions.ts';
import { raciRoles, raciSource } from '../../src/knowledge/raci-matrix.ts';
import type { RoleCard } from '../../src/knowledge/role.ts';
import { analyticsFamily, applicationFamily } from '../../src/knowledge/role-families.ts';
import { isRoleId, roles } from '../../src/knowledge/roles/index.ts';
import { skillRoles, skills, skillsSource } from '../../src/knowledge/skills.ts';
import { type SkillNotRole, skillsNotRoles } from '../../src/knowledge/skills-not-roles.ts';
import type { Source } from '../../src/knowledge/source.ts';
import { findSource, sources } from '../../src/knowledge/sources.ts';
import { stages } from '../../src/knowledge/stages.ts';

const cards: readonly RoleCard[] = roles;
const laws: readonly Law[] = allLaws;
const families = [...applicationFamily, ...analyticsFamily];
const notRoles: readonly SkillNotRole[] = skillsNotRoles;
const cases: readonly (DoNotHire | SkillNotRole)[] = [...doNotHire, ...notRoles];

/** Where a source is named, and which. */
const sourceReferences: readonly (readonly [string, string | undefined])[] = [
  ...cards.flatMap((card) => card.sources.map((source) => [`role ${card.id}`, source] as const)),
  ...cards.flatMap((card) => (card.neededBy ? [[`phase of ${card.id}`, card.neededBy.source] as const] : [])),
  ...stages.map((stage) => [`stage ${stage.id}`, stage.source] as const),
  ...casts.map((cast) => [`cast ${cast.id}`, cast.source] as const),
  ...questions.map((question) => [`question ${question.id}`, question.source] as const),
  ...milestoneKinds.map((kind) => [`milestone ${kind.id}`, kind.source] as const),
  ...families.map((step) => [`family step ${step.role}`, step.source] as const),
  ...cases.flatMap(({ id, why, coverWith, reopens }) =>
    [why, ...coverWith.filter(({ source }) => source), ...reopens].map(
      ({ source }) => [`case ${id}`, source] as const,
    ),
  ),
  ...notRoles.flatMap(({ id, sitsIn }) =>
    sitsIn.map(({ because }) => [`skill ${id}`, because.source] as const),
  ),
  ...laws.flatMap(({ id, says, stages: dated }) =>
    [...says, ...dated].map(({ source }) => [`law ${id}`, source] as const),
  ),
  ...needRules.flatMap(({ id, sources: named }) => named.map((source) => [`rule ${id}`, source] as const)),
  ['hiring sequence', hiringSequenceSource],
  ['overlaps', overlapsSource],
  ['RACI', raciSource],
  ['skills', skillsSource],
  ['lead time of a contract', leadTimes.contract.source],
  ...Object.values(leadTimeRanges).flatMap((ranges) =>
    ranges.map((range) => ['range of lead times', range.source] as const),
  ),
  ...disagreements.flatMap(({ id, positions }) =>
    positions.map((position) => [`disagreement ${id}`, position.source] as const),
  ),
];

/** Where a role is named, and which. */
const roleReferences: readonly (readonly [string, string])[] = [
  ...stages.flatMap((stage) => stage.sizes.map((size) => [`stage ${stage.id}`, size.role] as const)),
  ...casts.flatMap((cast) => cast.parts.map((part) => [`cast ${cast.id}`, part.role] as const)),
  ...minimumCast.map((role) => ['minimum cast', role] as const),
  ...hiringSequence.map((step) => ['hiring sequence', step.role] as const),
  ...families.map((step) => ['families', step.role] as const),
  ...cards.flatMap(({ id, addition }) =>
    (addition?.coversUntilThen ?? []).map(({ role }) => [`covers of ${id}`, role] as const),
  ),
  ...disagreements.map(({ id, role }) => [`disagreement ${id}`, role] as const),
  ...overlaps.flatMap((overlap) => overlap.roles.map((role) => ['overlaps', role] as const)),
  ...raciRoles.map((role) => ['RACI', role] as const),
  ...skillRoles.map((role) => ['skills', role] as const),
  ...laws.flatMap(({ id, concerns }) => concerns.map((role) => [`law ${id}`, role] as const)),
  ...notRoles.flatMap(({ id, sitsIn }) => sitsIn.map(({ role }) => [`skill ${id}`, role] as const)),
];

describe('the knowledge', () => {
  it('names only sources that exist', () => {
    const known = new Set<string>(sources.map((source) => source.id));
    const lost = sourceReferences.filter(([, source]) => source === undefined || !known.has(source));
    expect(lost, 'add the source to sources.ts, or correct the id').toEqual([]);
  });

  it('uses every source', () => {
    const used = new Set(sourceReferences.map(([, source]) => source));
    const unused = sources.map((source) => source.id).filter((id) => !used.has(id));
    expect(unused, 'remove the source from sources.ts, or refer to it').toEqual([]);
  });

  it('names only roles that exist', () => {
    const lost = roleReferences.filter(([, role]) => !isRoleId(role));
    expect(lost, 'add the role to roles/, or correct the id').toEqual([]);
  });

  it('gives every list ids that differ', () => {
    for (const list of [
      sources,
      roles,
      stages,
      casts,
      questions,
      milestoneKinds,
      skills,
      doNotHire,
      notRoles,
      laws,
    ]) {
      const ids = list.map((entry) => entry.id);
      expect(new Set(ids).size, ids.join(', ')).toBe(ids.length);
    }
  });

  it('finds every source by its id', () => {
    for (const source of sources) expect(findSource(source.id)).toBe(source);
  });

  it('says of every source where it is found', () => {
    const all: readonly Source[] = sources;
    for (const { id, reference, url, date } of all) {
      expect(reference ?? url, id).toMatch(/^seed \d{3}$|^https:\/\/\S+$/);
      if (date) expect(date, id).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
  });
});
