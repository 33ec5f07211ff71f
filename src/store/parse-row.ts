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

/** So many texts of a column are remembered; the one that was read longest ago makes way. */
const mostRemembered = 200;

/**
 * The same for a column that is read far more often than it changes: a text that was read lately is not parsed again, but
 * gives the very same value. What another instance wrote is another text, so a value is never out of date.
 */
export function rememberedJsonColumn<Value>(schema: z.ZodType<Value>) {
  const column = jsonColumn(schema);
  const remembered = new Map<string, z.ZodSafeParseSuccess<Value>>();
  const remember = (text: string, parsed: z.ZodSafeParseSuccess<Value>) => {
    remembered.delete(text);
    remembered.set(text, parsed);
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  };
  return z.string().transform((text, context): Value => {
    const parsed = remembered.get(text) ?? column.safeParse(text);
    if (parsed.success) {
      remember(text, parsed);
      return parsed.data;
    }
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
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
