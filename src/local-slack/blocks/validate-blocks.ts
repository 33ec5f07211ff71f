import type { JsonObject } from '../control/protocol.ts';
import { type BlockProblem, problemsOf } from './block-problem.ts';
import { blockSchemas, type Surface } from './block-schemas.ts';
import { elementSurfaces } from './element-places.ts';
import { countCharacters } from './tables.ts';
import { allBlocks, isObject, placedElements, stringOf } from './walk-blocks.ts';

const maxBlocks: { readonly [S in Surface]: number } = { message: 50, modal: 100, home: 100 };

const places: { readonly [S in Surface]: string } = {
  message: 'messages',
  modal: 'modals',
  home: 'Home views',
};

const problemsOfBlock = (
  block: unknown,
  surface: Surface,
  path: readonly PropertyKey[],
): readonly BlockProblem[] => {
  const at = (message: string, field?: string) => [
    { message, pointer: `/${[...path, ...(field === undefined ? [] : [field])].join('/')}` },
  ];
  if (!isObject(block)) return at('must be an object');
  const type = stringOf(block.type);
  const known = blockSchemas[type];
  if (!known?.surfaces.includes(surface)) {
    const expected = Object.keys(blockSchemas).filter((one) => blockSchemas[one]?.surfaces.includes(surface));
    const wording =
      known === undefined
        ? `unsupported type: ${type || 'none'}`
        : `${type} is not allowed in ${places[surface]}`;
    return at(wording, 'type').map((one) => ({ ...one, constraint: { type: 'enum', expected, got: type } }));
  }
  const parsed = known.schema.safeParse(block, { reportInput: true });
  if (!parsed.success) return problemsOf(parsed.error, path);
  const misplaced = placedElements([block]).find(
    ({ type }) => !(elementSurfaces[type] ?? [surface]).includes(surface),
  );
  return misplaced === undefined ? [] : at(`${misplaced.type} is not allowed in ${places[surface]}`);
};

const repeated = (values: readonly unknown[]): unknown =>
  values.find((value, index) => value !== undefined && values.indexOf(value) !== index);

const problemsTogether = (
  blocks: readonly JsonObject[],
  surface: Surface,
  pointer: string,
): readonly BlockProblem[] => {
  const all = allBlocks(blocks);
  const ofType = (type: string) => all.filter((block) => block.type === type);
  const problems: string[] = [];
  const blockId = repeated(all.map((block) => block.block_id));
  if (blockId !== undefined) problems.push(`block_id "${String(blockId)}" already exists`);
  for (const block of all) {
    const actionId = repeated(
      placedElements([{ ...block, child_blocks: [] }]).map(({ element }) => element.action_id),
    );
    if (actionId !== undefined) problems.push(`action_id "${String(actionId)}" already exists in its block`);
  }
  const focused = placedElements(blocks).filter(({ element }) => element.focus_on_load === true);
  if (focused.length > 1) problems.push('only one element can have focus_on_load');
  if (surface === 'message') {
    if (ofType('table').length > 1) problems.push('only_one_table_allowed');
    if (ofType('plan').length > 1) problems.push('no more than 1 plan block allowed');
    if (ofType('data_visualization').length > 2)
      problems.push('no more than 2 data_visualization blocks allowed');
    if (countCharacters(ofType('markdown')) > 12_000) {
      problems.push('markdown blocks must be less than 12001 characters together');
    }
  }
  return problems.map((message) => ({ message, pointer }));
};

/** Everything that Slack would refuse about these blocks on that surface; empty when all is well. */
export const findBlockProblems = (
  blocks: unknown,
  surface: Surface,
  prefix: readonly string[] = ['blocks'],
): readonly BlockProblem[] => {
  const pointer = `/${prefix.join('/')}`;
  if (!Array.isArray(blocks)) return [{ message: 'must provide an array', pointer }];
  if (blocks.length > maxBlocks[surface]) {
    return [{ message: `no more than ${maxBlocks[surface]} items allowed`, pointer }];
  }
  const problems = blocks.flatMap((block: unknown, index) =>
    problemsOfBlock(block, surface, [...prefix, index]),
  );
  return problems.length > 0 ? problems : problemsTogether(blocks, surface, pointer);
};
