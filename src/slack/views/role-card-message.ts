import { overlapsSource, standInsFor } from '../../knowledge/overlaps.ts';
import { phases } from '../../knowledge/phases.ts';
import {
  type RaciLetter,
  raciLetter,
  raciRoles,
  raciSource,
  raciTasks,
} from '../../knowledge/raci-matrix.ts';
import { risks } from '../../knowledge/risks.ts';
import { findCoversUntilThen, findRole, type Role, type RoleId } from '../../knowledge/roles/index.ts';
import { findSource } from '../../knowledge/sources.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { describeLawOf } from './law-text.ts';
import { buildRoleActions } from './role-picker.ts';
import {
  citeRisks,
  citeTitles,
  describeFact,
  joinFacts,
  listFacts,
  listSeniority,
  roleName,
} from './role-text.ts';

/** All that the sources say of a role; where they are silent, nothing. */
export function buildRoleCard(id: RoleId): Message {
  const role = findRole(id);
  return buildMessage(
    [
      { kind: 'heading', text: role.name },
      { kind: 'paragraph', text: escapeText(role.summary) },
      ...listOf('At a glance', describeGlance(role)),
      ...listFacts('What it is responsible for', role.duties),
      ...listFacts('How its success is measured', role.kpis),
      ...listFacts('Skills', role.skills),
      ...listFacts('Knowledge', role.knowledge),
      ...(role.tools ? [{ kind: 'paragraph', text: `*Tools*\n${joinFacts(role.tools)}` } as const] : []),
      ...listSeniority(id),
      ...describeAddition(role),
      ...listOf('Who can stand in, and for what', describeOverlaps(id), citeTitles(overlapsSource)),
      ...describeLawOf(id),
      { kind: 'small-print', text: describeOrigin(role) },
    ],
    [buildRoleActions(id)],
  );
}

/** The four sources do not name every role; those that came later say when they are too early. */
function describeAddition(role: Role): readonly MessagePart[] {
  const { addition } = role;
  if (!addition) return [];
  const covers = findCoversUntilThen(role).map(
    (cover) => `*${roleName(cover.role)}*: ${describeFact(cover.because)}`,
  );
  return [
    {
      kind: 'paragraph',
      text: `*An addition to the four sources.* Not yet: ${lowerFirst(describeFact(addition.whenNotYet))}`,
    },
    ...listOf('Who covers until then', covers),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function listOf(title: string, items: readonly string[], note?: string): readonly MessagePart[] {
  return items.length > 0 ? [{ kind: 'list', title, items, ...(note ? { note } : {}) }] : [];
}

function describeGlance(role: Role): readonly string[] {
  const risk = risks.filter(({ id }) => role.lowers.includes(id)).map(({ name }) => name.toLowerCase());
  const letters = describeLetters(role.id);
  return [
    ...describeWhen(role),
    ...(role.keyDeliverable ? [`Delivers: ${describeFact(role.keyDeliverable)}`] : []),
    `Lowers: ${risk.join(', ')} ${citeRisks(role)}`,
    ...(letters ? [`In the RACI: ${letters} ${citeTitles(raciSource)}`] : []),
    role.fill === 'cover'
      ? 'Usually somebody the organisation has already: cover it first, hire later _(a rule of this tool)_'
      : 'Usually a hire of the AI team _(a rule of this tool)_',
  ];
}

function describeWhen({ whenToInvolve, neededBy }: Role): readonly string[] {
  if (whenToInvolve) return [`When to involve: ${describeFact(whenToInvolve)}`];
  const phase = phases.find(({ id }) => id === neededBy?.phase);
  return phase && neededBy ? [`Needed by: ${phase.name.toLowerCase()} ${citeTitles(neededBy.source)}`] : [];
}

/** "accountable for model training; responsible for …"; empty for a role that has no column in the matrix. */
function describeLetters(id: RoleId): string {
  const column = raciRoles.find((role) => role === id);
  if (!column) return '';
  const tasks = (letter: RaciLetter) =>
    raciTasks
      .filter((task) => raciLetter(task, column) === letter)
      .map(({ name }) => name.toLowerCase())
      .join(', ');
  return (
    (
      [
        ['accountable for', tasks('A')],
        ['responsible for', tasks('R')],
      ] as const
    )
      .filter(([, names]) => names)
      .map(([word, names]) => `${word} ${names}`)
      .join('; ') || 'consulted or informed only'
  );
}

function describeOverlaps(id: RoleId): readonly string[] {
  return standInsFor(id).map((standIn) => `*${roleName(standIn.role)}*: ${standIn.in}`);
}

function describeOrigin(role: Role): string {
  const titles = role.sources.map((source) => findSource(source).shortTitle).join(', ');
  const also = `Also called: ${role.aliases.slice(0, mostAliases).map(escapeText).join(', ')}.`;
  const silent = role.duties
    ? ''
    : ' They name this role without describing it, so there is nothing more to say.';
  return `${also} Sources: ${titles}.${silent}`;
}

const mostAliases = 5;
