import type { Source } from './source.ts';
import { analyticsSources } from './sources/analytics-sources.ts';
import { foundingSources } from './sources/founding-sources.ts';
import { governanceSources } from './sources/governance-sources.ts';
import { hiringSources } from './sources/hiring-sources.ts';
import { productSources } from './sources/product-sources.ts';

/**
 * Where every fact comes from. The rest of the knowledge refers to these by id. A source that nothing refers to is removed; a
 * test sees to that.
 */
export const sources = [
  ...foundingSources,
  ...hiringSources,
  ...productSources,
  ...governanceSources,
  ...analyticsSources,
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

const byId = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));

/** The source with this id. */
export function findSource(id: SourceId): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`unknown source ${id}`);
  return source;
}
