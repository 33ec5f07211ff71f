/** What an operator is swapped for, one mutant each. */
export const operatorsSwapped: { readonly [operator: string]: readonly string[] } = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '|': ['&'],
  '&': ['|'],
  '<<': ['>>'],
  '+=': ['-='],
  '-=': ['+='],
  '|=': ['&='],
  '||=': ['&&='],
  '&&=': ['||='],
  '??=': ['='],
};

/** Operators whose result is no condition. */
export const valueOperators: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '**', '|', '&', '<<']);

/** What a method is swapped for. */
export const namesSwapped: { readonly [name: string]: string } = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
};

/** Methods without which a list is still a list. */
export const methodsDropped: ReadonlySet<string> = new Set([
  'filter',
  'slice',
  'sort',
  'toSorted',
  'reverse',
]);

/** Functions without which a number is still a number. */
export const argumentsKept: ReadonlySet<string> = new Set([
  'Math.round',
  'Math.ceil',
  'Math.floor',
  'Math.abs',
]);
