import { z } from 'zod';
import { isObject } from '../blocks/walk-blocks.ts';
import type { JsonObject } from '../control/protocol.ts';
import { grantedScopes } from '../installing.ts';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import type { Token } from '../tokens.ts';

export type TokenKind = Token['kind'];

/** A Web API method: who may call it, what it takes, what it does. Throws `SlackError` to refuse. */
export interface Method {
  /** `none` when no token is needed. */
  readonly token: TokenKind | 'none';
  readonly scope: string | null;
  readonly run: (given: JsonObject, parts: Parts, caller: Caller) => JsonObject;
}

/** Who calls; no token where the method takes none. */
export interface Caller {
  readonly token: Token | undefined;
}

interface Definition<Parameters> {
  readonly token?: TokenKind | 'none';
  readonly scope?: string;
  readonly parameters: z.ZodType<Parameters>;
  readonly run: (parameters: Parameters, parts: Parts, caller: Caller) => JsonObject;
}

/** A method whose arguments are parsed first; what does not parse is `invalid_arguments`. */
export const defineMethod = <Parameters>(definition: Definition<Parameters>): Method => ({
  token: definition.token ?? 'bot',
  scope: definition.scope ?? null,
  run: (given, parts, caller) => {
    const parsed = definition.parameters.safeParse(given, { reportInput: true });
    if (parsed.success) return definition.run(parsed.data, parts, caller);
    throw new SlackError('invalid_arguments', {
      response_metadata: {
        messages: parsed.error.issues.map((issue) => {
          const name = issue.path.map(String).join('/');
          return issue.code === 'invalid_type' && issue.input === undefined
            ? `[ERROR] missing required field: ${name}`
            : `[ERROR] ${issue.message} [json-pointer:/${name}]`;
        }),
      },
    });
  },
});

/** Refuses unless the scope was granted. */
export const requireScope = ({ state }: Parts, needed: string): void => {
  const provided = grantedScopes(state);
  if (!provided.includes(needed)) {
    throw new SlackError('missing_scope', { needed, provided: provided.join(',') });
  }
};

// Forms carry everything as strings, JSON bodies do not; both are taken.

export const booleanParameter = z.union([z.boolean(), z.stringbool()]);

export const integerParameter = z.coerce.number().int();

/** Something structured: JSON in a form, a value in a JSON body. What is no JSON stays the string it was. */
export const jsonParameter = z.unknown().transform((given): unknown => {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
});

/** A structured argument that has to be an object. */
export const objectParameter = jsonParameter.pipe(z.custom<JsonObject>(isObject, 'must be an object'));
