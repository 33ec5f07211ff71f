import type { Compilable, CompiledQuery, DialectAdapter, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * A query that is built and compiled once per database, and run with other values each time. `build` asks for a
 * placeholder by name wherever a value belongs, and may use no values of its own.
 */
export function compileOnce<Name extends string, Row>(
  names: readonly Name[],
  build: (db: Kysely<Tables>, placeholder: (name: Name) => string) => Compilable<Row>,
): (db: Kysely<Tables>, values: Readonly<Record<Name, string | number | null>>) => Promise<readonly Row[]> {
  const compiled = new WeakMap<DialectAdapter, { query: CompiledQuery<Row>; order: readonly Name[] }>();
  const isName = (parameter: unknown): parameter is Name => names.some((name) => name === parameter);
  return async (db, values) => {
    // A transaction has the adapter of the database that it runs in.
    const { adapter } = db.getExecutor();
    let known = compiled.get(adapter);
    if (known === undefined) {
      const query = build(db, (name) => name).compile();
      const order = query.parameters.filter(isName);
      if (order.length !== query.parameters.length)
        throw new Error('Only placeholders may be compiled once.');
      known = { query, order };
      compiled.set(adapter, known);
    }
    const parameters = known.order.map((name) => values[name]);
    return (await db.executeQuery<Row>({ ...known.query, parameters })).rows;
  };
}
