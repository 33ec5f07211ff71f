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

const problemsOfMessage = (message: unknown): readonly BlockProblem[] =>
  isObject(message)
    ? findBlockProblems(message.blocks ?? [], 'message')
    : [{ message: 'must be an object', pointer: '' }];

// Pointers begin at what was given, not at the argument that held it.
const throwIfAny = (error: string, problems: readonly BlockProblem[], argument: string): void => {
  if (problems.length === 0) return;
  throw new SlackError(error, {
    errors: problems.map(({ message, pointer, constraint }) => ({
      code: 'failed_constraint',
      message,
      pointer: pointer.startsWith(argument) ? pointer.slice(argument.length) : pointer,
      ...(constraint !== undefined && { constraint }),
    })),
  });
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
          response_metadata: { messages: ['must provide exactly one of `blocks`, `view`, or `message`'] },
        });
      }
      if (JSON.stringify(given).length > 100_000) throw new SlackError('payload_too_large');
      if (view !== undefined) throwIfAny('invalid_view', problemsOfView(view), '/view');
      else if (message !== undefined) throwIfAny('invalid_message', problemsOfMessage(message), '');
      else throwIfAny('invalid_blocks', findBlockProblems(blocks, 'message'), '/blocks');
      return {};
    },
  }),
};
