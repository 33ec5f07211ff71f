import { type BlockProblem, messageOf } from './blocks/block-problem.ts';

/** A refusal as Slack words it: `{ok: false, error: code}` and, sometimes, further fields. */
export class SlackError extends Error {
  readonly code: string;
  readonly fields: { readonly [name: string]: unknown };

  constructor(code: string, fields: { readonly [name: string]: unknown } = {}) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}

/** A refusal that says where in the blocks or the view the trouble is. */
export const refusal = (code: string, problems: readonly BlockProblem[]): SlackError =>
  new SlackError(code, {
    ...(problems.length > 0 && { response_metadata: { messages: problems.map(messageOf) } }),
    ...(code === 'invalid_blocks' && {
      errors: problems.map((problem) => `${problem.message} [json-pointer:${problem.pointer}]`),
    }),
  });
