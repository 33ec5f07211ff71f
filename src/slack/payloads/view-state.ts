import { z } from 'zod';

/** What one input holds, whatever its type: one value, several, or nothing. */
export type InputValue = string | readonly string[] | null;

const optionSchema = z.object({ value: z.string() });

const elementSchema = z
  .object({
    value: z.string().nullish(),
    selected_option: optionSchema.nullish(),
    selected_options: z.array(optionSchema).nullish(),
    selected_user: z.string().nullish(),
    selected_users: z.array(z.string()).nullish(),
    selected_date: z.string().nullish(),
    selected_time: z.string().nullish(),
    selected_conversation: z.string().nullish(),
    files: z.array(z.object({ id: z.string() })).nullish(),
  })
  .transform((element): InputValue => {
    if (element.selected_users) return element.selected_users;
    if (element.selected_options) return element.selected_options.map((option) => option.value);
    if (element.files) return element.files.map(({ id }) => id);
    return (
      element.value ??
      element.selected_option?.value ??
      element.selected_user ??
      element.selected_date ??
      element.selected_time ??
      element.selected_conversation ??
      null
    );
  });

/** `view.state`: by block id, the value of the block's one element. */
export const viewStateSchema = z
  .object({ values: z.record(z.string(), z.record(z.string(), elementSchema)) })
  .transform(({ values }): ViewState => {
    const byBlock = new Map<string, InputValue>();
    for (const [blockId, elements] of Object.entries(values)) {
      const [value] = Object.values(elements);
      if (value !== undefined) byBlock.set(blockId, value);
    }
    return byBlock;
  });

export type ViewState = ReadonlyMap<string, InputValue>;

/** The single value of a block; null if it is empty, and undefined if the view has no such block. */
export function readValue(state: ViewState, blockId: string): string | null | undefined {
  const value = state.get(blockId);
  return typeof value === 'string' || value === undefined ? value : null;
}

/** The values of a block with several; undefined if the view has no such block. */
export function readValues(state: ViewState, blockId: string): readonly string[] | undefined {
  const value = state.get(blockId);
  if (value === undefined) return undefined;
  return typeof value === 'string' || value === null ? [] : value;
}
