import { findOverlap, overlapsSource } from '../../knowledge/overlaps.ts';
import { phases } from '../../knowledge/phases.ts';
import { raciLetter, raciRoles, raciSource, raciTasks } from '../../knowledge/raci-matrix.ts';
import { risks } from '../../knowledge/risks.ts';
import type { Fact } from '../../knowledge/role.ts';
import { findRole, type Role, type RoleId } from '../../knowledge/roles/index.ts';
import { isSkillRole, type SkillRole, skillLevel, skills, skillsSource } from '../../knowledge/skills.ts';
import { findSource } from '../../knowledge/sources.ts';
import { buildMessage, context, type Message, type MessagePart } from '../blocks/message.ts';
import { buildTable } from '../blocks/table.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import { buildRoleActions } from './role-picker.ts';
import { citeRisks, citeTitles, describeFact, joinFacts, roleName } from './role-text.ts';

type Pair = readonly [Role, Role];

/** Two roles side by side: what each does, where one can stand in for the other, what they do not share, their letters. */
export function buildComparison(one: RoleId, other: RoleId): Message {
  const pair: Pair = [findRole(one), findRole(other)];
  return buildMessage(
    [
      { kind: 'heading', text: `${pair[0].name} and ${pair[1].name}` },
      ...pair.map(({ id, summary, sources }) => ({
        kind: 'paragraph' as const,
        text: `*${roleName(id)}*\n${escapeText(summary)} ${citeTitles(...sources)}`,
      })),
      describeOverlap(pair),
      ...describeDifferences(pair),
      describeLetters(pair),
    ],
    [buildRoleActions()],
  );
}

function describeOverlap([one, other]: Pair): MessagePart {
  const overlap = findOverlap(one.id, other.id);
  const words = overlap
    ? `They overlap in ${overlap.in}, and there each can stand in for the other. ${overlap.split} ${overlap.together}`
    : 'The sources name no overlap between the two: neither is a stand-in for the other.';
  return {
    kind: 'paragraph',
    text: `*Where they overlap*\n${words} ${citeTitles(overlapsSource)}`,
  };
}

function describeDifferences(pair: Pair): readonly MessagePart[] {
  const items = [
    ...compareWhen(pair),
    ...compareFacts('Delivers', pair, ({ keyDeliverable }) => keyDeliverable),
    ...compareKpis(pair),
    ...compareRisks(pair),
    ...compareSkills(pair),
    ...compareTools(pair),
  ];
  return items.length > 0 ? [{ kind: 'list', title: 'What they do not share', items }] : [];
}

/** A line for each role that has the fact; none where both say the same. */
function compareFacts(
  title: string,
  pair: Pair,
  factOf: (role: Role) => Fact | undefined,
): readonly string[] {
  const facts = pair.map(factOf);
  if (facts[0]?.text === facts[1]?.text) return [];
  return pair.flatMap((role, place) => {
    const fact = facts[place];
    return fact ? [`*${escapeText(role.shortName)}*, ${title.toLowerCase()}: ${describeFact(fact)}`] : [];
  });
}

function compareWhen(pair: Pair): readonly string[] {
  return compareFacts('When to involve', pair, ({ whenToInvolve, neededBy }) => {
    const phase = phases.find(({ id }) => id === neededBy?.phase);
    if (whenToInvolve || !phase || !neededBy) return whenToInvolve;
    return { text: `By the ${phase.name.toLowerCase()} phase`, source: neededBy.source };
  });
}

function compareKpis(pair: Pair): readonly string[] {
  const [one, other] = pair.map(({ kpis = [] }) => joinFacts(kpis));
  if (one === other) return [];
  return pair.flatMap((role) =>
    role.kpis ? [`*${escapeText(role.shortName)}*, measured by: ${joinFacts(role.kpis)}`] : [],
  );
}

function compareRisks([one, other]: Pair): readonly string[] {
  return only(one, other, ({ lowers }) => lowers).map(({ role, values }) => {
    const names = risks.filter(({ id }) => values.includes(id)).map(({ name }) => name.toLowerCase());
    return `Of the two, only the *${escapeText(role.shortName)}* lowers ${joinWords(names)} ${citeRisks(role)}`;
  });
}

/** Musts of one that are not asked of the other at all. Known for roles of the skills matrix alone. */
function compareSkills([one, other]: Pair): readonly string[] {
  if (!isSkillRole(one.id) || !isSkillRole(other.id)) return [];
  const mustsBeside = (role: SkillRole, beside: SkillRole) =>
    skills.filter((skill) => skillLevel(skill, role) === 'must' && skillLevel(skill, beside) === 'none');
  return [
    { role: one, musts: mustsBeside(one.id, other.id) },
    { role: other, musts: mustsBeside(other.id, one.id) },
  ].flatMap(({ role, musts }) =>
    musts.length > 0
      ? [
          `Of the two, only the *${escapeText(role.shortName)}* must have: ${joinWords(musts.map(({ name }) => name))} ${citeTitles(skillsSource)}`,
        ]
      : [],
  );
}

function compareTools([one, other]: Pair): readonly string[] {
  return only(one, other, ({ tools = [] }) => tools.map(({ text }) => text)).map(({ role, values }) => {
    const tools = (role.tools ?? []).filter(({ text }) => values.includes(text));
    return `Named for the *${escapeText(role.shortName)}* only, as tools: ${joinFacts(tools)}`;
  });
}

/** What one has and the other has not, for each of the two that has something. */
function only<Value>(
  one: Role,
  other: Role,
  valuesOf: (role: Role) => readonly Value[],
): readonly { readonly role: Role; readonly values: readonly Value[] }[] {
  const without = (role: Role, beside: Role) => ({
    role,
    values: valuesOf(role).filter((value) => !valuesOf(beside).includes(value)),
  });
  return [without(one, other), without(other, one)].filter(({ values }) => values.length > 0);
}

function describeLetters(pair: Pair): MessagePart {
  const columns = pair.map(({ id }) => raciRoles.find((role) => role === id));
  const { shortTitle } = findSource(raciSource);
  if (columns.every((column) => column === undefined)) {
    return {
      kind: 'small-print',
      text: `The RACI of the ${shortTitle} has a column for neither of the two.`,
    };
  }
  const rows = raciTasks.map((task) => [
    task.name,
    ...columns.map((column) => (column ? raciLetter(task, column) : '–')),
  ]);
  const names = pair.map(({ shortName }) => shortName);
  const [first, second] = names;
  return {
    kind: 'blocks',
    blocks: [buildTable(['RACI', ...names], rows, 'center'), context(legend)],
    inWords: [
      '*RACI*',
      ...rows.map(([task, one, other]) => escapeText(`${task}: ${first} ${one}, ${second} ${other}`)),
      legend,
    ].join('\n'),
  };
}

const legend = `A: accountable, R: responsible, C: consulted, I: informed, –: the RACI has no column for the role. Source: ${findSource(raciSource).shortTitle}.`;
