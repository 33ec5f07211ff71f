import { type ESTree, parseSync, Visitor } from 'vite';
import { argumentsKept, methodsDropped, namesSwapped, operatorsSwapped, valueOperators } from './swaps.ts';

/** One small change to a source file that its tests should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** What stands from `start` to `end` instead. */
  readonly replacement: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every mutant of a TypeScript source, in the order of the source; types and imports are left alone. */
export function findMutants(source: string): readonly Mutant[] {
  const { program } = parseSync('source.ts', source);
  const found = new Map<string, Mutant>();
  const untouched: Range[] = [];
  const leave = ({ start, end }: Range) => void untouched.push({ start, end });
  const replace = ({ start, end }: Range, replacement: string) => {
    const isSame = source.slice(start, end) === replacement;
    if (!isSame) found.set(`${start} ${end} ${replacement}`, { start, end, replacement });
  };
  const text = ({ start, end }: Range) => source.slice(start, end);
  const replaceCondition = (test: Range) => {
    replace(test, 'true');
    replace(test, 'false');
  };

  const visitor = new Visitor({
    ImportDeclaration: leave,
    TSTypeAnnotation: leave,
    TSTypeAliasDeclaration: leave,
    TSInterfaceDeclaration: leave,
    TSTypeParameterInstantiation: leave,
    TSAsExpression: ({ typeAnnotation }) => leave(typeAnnotation),
    Property: ({ key, computed }) => {
      if (!computed) leave(key);
    },

    BinaryExpression: (node) => {
      const { left, operator, right } = node;
      if (operator === '+' && (isText(left) || isText(right))) return;
      for (const other of operatorsSwapped[operator] ?? []) {
        replace(node, `((${text(left)}) ${other} (${text(right)}))`);
      }
      if (!valueOperators.has(operator)) replaceCondition(node);
    },
    LogicalExpression: (node) => {
      const { left, operator, right } = node;
      for (const other of operatorsSwapped[operator] ?? []) {
        replace(node, `((${text(left)}) ${other} (${text(right)}))`);
      }
      if (operator !== '??') replaceCondition(node);
    },
    AssignmentExpression: ({ left, operator, right, start, end }) => {
      for (const other of operatorsSwapped[operator] ?? []) {
        replace({ start, end }, `${text(left)} ${other} ${text(right)}`);
      }
    },
    UnaryExpression: (node) => {
      if (node.operator === '!' || node.operator === '-') replace(node, text(node.argument));
    },
    UpdateExpression: (node) => {
      replace(node, text(node).includes('++') ? `${text(node.argument)}--` : `${text(node.argument)}++`);
    },

    IfStatement: ({ test }) => replaceCondition(test),
    ConditionalExpression: ({ test }) => replaceCondition(test),
    WhileStatement: ({ test }) => replace(test, 'false'),
    ForStatement: ({ test }) => {
      if (test) replace(test, 'false');
    },

    BlockStatement: (node) => {
      const [only, second] = node.body;
      const isRemovedAnyway =
        second === undefined && (only?.type === 'ExpressionStatement' || only?.type === 'ReturnStatement');
      if (only && !isRemovedAnyway) replace(node, '{}');
    },
    ExpressionStatement: (node) => replace(node, ';'),
    ContinueStatement: (node) => replace(node, ';'),
    BreakStatement: (node) => replace(node, ';'),
    ReturnStatement: (node) => {
      if (node.argument && !isCondition(node.argument)) replace(node.argument, 'undefined');
    },
    ArrowFunctionExpression: ({ body }) => {
      if (body.type !== 'BlockStatement' && !isCondition(body)) replace(body, 'undefined');
    },

    Literal: (node) => {
      if (typeof node.value === 'string') replace(node, node.value === '' ? `'mutated'` : `''`);
      if (typeof node.value === 'boolean') replace(node, `${!node.value}`);
      if (typeof node.value === 'number') replace(node, `${node.value + 1}`);
    },
    TemplateLiteral: (node) => replace(node, '``'),
    ArrayExpression: (node) => replace(node, node.elements.length > 0 ? '[]' : `['mutated']`),

    MemberExpression: (node) => {
      const { object, property, optional, computed } = node;
      const swapped = computed ? undefined : namesSwapped[text(property)];
      if (swapped) replace(property, swapped);
      if (optional)
        replace(node, `${text(object)}${computed ? `[${text(property)}]` : `.${text(property)}`}`);
    },
    CallExpression: (node) => {
      const { callee } = node;
      const [first] = node.arguments;
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      if (methodsDropped.has(text(callee.property))) replace(node, text(callee.object));
      if (first && argumentsKept.has(text(callee))) replace(node, text(first));
    },
  });
  visitor.visit(program);

  return [...found.values()]
    .filter((mutant) => !untouched.some(({ start, end }) => start <= mutant.start && mutant.end <= end))
    .filter((mutant) => parseSync('mutant.ts', applyMutant(source, mutant)).errors.length === 0)
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** The source with a mutant in it. */
export function applyMutant(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** True where the result is true or false, which other mutants swap. */
function isCondition(node: ESTree.Expression): boolean {
  if (node.type === 'Literal') return typeof node.value === 'boolean';
  if (node.type === 'BinaryExpression') return !valueOperators.has(node.operator);
  return node.type === 'UnaryExpression' && node.operator === '!';
}

function isText(node: ESTree.Expression | ESTree.PrivateInExpression['left']): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
