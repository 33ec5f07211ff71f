import { z } from 'zod';
import { StoreProblem } from './store-problem.ts';

/** A column of JSON text that holds what `schema` describes. */
export function jsonColumn<Value>(schema: z.ZodType<Value>) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        // The parser's own message quotes the text, which is people's words.
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** The row's values, or a problem that names the row and the places in it, but nothing that it holds. */
export function parseRow<Value>(schema: z.ZodType<Value>, row: unknown, name: string): Value {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => issue.path.join('.'));
  throw new StoreProblem(
    'unreadable-row',
    `The ${name} in the database cannot be read (${[...new Set(places)].slice(0, 5).join(', ')}): restore the database from a backup, or report this.`,
  );
}
