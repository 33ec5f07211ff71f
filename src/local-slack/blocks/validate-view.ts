import { z } from 'zod';
import type { JsonObject } from '../control/protocol.ts';
import { type BlockProblem, problemsOf } from './block-problem.ts';
import { plainText } from './text-objects.ts';
import { findBlockProblems } from './validate-blocks.ts';
import { allBlocks } from './walk-blocks.ts';

const common = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  ...common,
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
});

const home = z.strictObject({ type: z.literal('home'), ...common });

const viewSchema = z.discriminatedUnion('type', [modal, home]);

/** A view as the app sent it, once it has been checked. */
export type CheckedView = z.infer<typeof viewSchema>;

export type ViewCheck =
  | { readonly ok: true; readonly view: CheckedView }
  | {
      readonly ok: false;
      readonly error: 'invalid_arguments' | 'view_too_large';
      readonly problems: readonly BlockProblem[];
    };

const refused = (problems: readonly BlockProblem[]): ViewCheck => ({
  ok: false,
  error: 'invalid_arguments',
  problems,
});

/** Checks a view as views.* methods and answers to submissions do. */
export const checkView = (given: JsonObject, type: 'modal' | 'home'): ViewCheck => {
  if (JSON.stringify(given).length > 250 * 1024) {
    return { ok: false, error: 'view_too_large', problems: [] };
  }
  if (given.type !== type) {
    return refused([{ message: `type must be ${type}`, pointer: '/view/type' }]);
  }
  const parsed = viewSchema.safeParse(given, { reportInput: true });
  if (!parsed.success) return refused(problemsOf(parsed.error, ['view']));
  const problems = findBlockProblems(parsed.data.blocks, type, ['view', 'blocks']);
  if (problems.length > 0) return refused(problems);
  const hasInput = allBlocks(parsed.data.blocks).some((block) => block.type === 'input');
  if (parsed.data.type === 'modal' && hasInput && parsed.data.submit === undefined) {
    return refused([
      { message: 'missing required field: submit (the view has an input block)', pointer: '/view' },
    ]);
  }
  return { ok: true, view: parsed.data };
};
