import { z } from 'zod';
import type { BlockProblem } from '../blocks/block-problem.ts';
import { findBlockProblems } from '../blocks/validate-blocks.ts';
import { checkView } from '../blocks/validate-view.ts';
import { isObject } from '../blocks/walk-blocks.ts';
import { SlackError } from '../slack-error.ts';
import { defineMethod, jsonParameter, type Method } from './method.ts';

const problemsOfView = (view: unknown): readonly BlockProblem[] => {
  if (!isObject(view)) return [{ message: 'must be an object', pointer: '/view' }];
  const check = checkView(view, view.type === 'home' ? 'home' : 'modal');
  if (check.ok) return [];
  return check.problems.length > 0 ? check.problems : [{ message: check.error, pointer: '/view' }];
};

export const blocksMethods: { readonly [name: string]: Method } = {
  'blocks.validate': defineMethod({
    token: 'none',
    parameters: z.object({
      blocks: jsonParameter.optional(),
      view: jsonParameter.optional(),
      message: jsonParameter.optional(),
    }),
    run: (given) => {
      const { blocks, view, message } = given;
      if ([blocks, view, message].filter((one) => one !== undefined).length !== 1) {
        throw new SlackError('invalid_arguments', {
          response_metadata: { messages: ['[ERROR] exactly one of blocks, view and message is required'] },
        });
      }
      if (JSON.stringify(given).length > 100_000) throw new SlackError('payload_too_large');
      const problems =
        view !== undefined
          ? problemsOfView(view)
          : isObject(message)
            ? findBlockProblems(message.blocks ?? [], 'message', ['message', 'blocks'])
            : findBlockProblems(blocks ?? message, 'message');
      return {
        errors: problems.map(({ message: text, pointer }) => ({
          code: 'invalid_block',
          message: text,
          field: pointer.split('/').at(-1),
          pointer,
          constraint: null,
        })),
      };
    },
  }),
};
