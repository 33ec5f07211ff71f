import type { z } from 'zod';

/** One thing that Slack would refuse, and where. */
export interface BlockProblem {
  readonly message: string;
  /** JSON pointer, `/blocks/0/text/text`. */
  readonly pointer: string;
  /** What would have done, where that is one of a few things. */
  readonly constraint?: {
    readonly type: 'enum';
    readonly expected: readonly string[];
    readonly got: string;
  };
}

type Path = readonly PropertyKey[];

export const pointerTo = (path: Path): string => path.map((part) => `/${String(part)}`).join('');

const wordingOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `must be less than ${Number(issue.maximum) + 1} characters`
        : issue.origin === 'array'
          ? `no more than ${issue.maximum} items allowed`
          : `must be at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `must be more than ${Number(issue.minimum) - 1} characters`
        : issue.origin === 'array'
          ? `no fewer than ${issue.minimum} items allowed`
          : issue.inclusive
            ? `must be at least ${issue.minimum}`
            : `must be more than ${issue.minimum}`;
    case 'unrecognized_keys':
      return `unknown field: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'unsupported type here';
    case 'invalid_type':
      return issue.input === undefined
        ? `missing required field: ${String(issue.path.at(-1))}`
        : `must be of type ${issue.expected}`;
    default:
      return issue.message;
  }
};

// A union without a discriminator reports its branches; the branch that came closest says what is wrong.
const flatten = (issue: z.core.$ZodIssue, path: Path): readonly BlockProblem[] => {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return closest.flatMap((inner) => flatten(inner, [...path, ...inner.path]));
  }
  return [{ message: wordingOf(issue), pointer: pointerTo(path) }];
};

/** What zod found, in Slack's way of saying it. */
export const problemsOf = (error: z.ZodError, prefix: Path): readonly BlockProblem[] =>
  error.issues.flatMap((issue) => flatten(issue, [...prefix, ...issue.path]));

/** `[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]`, as in `response_metadata.messages`. */
export const messageOf = (problem: BlockProblem): string =>
  `[ERROR] ${problem.message} [json-pointer:${problem.pointer}]`;
