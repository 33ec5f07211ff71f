import { noUseCase, type OptionId } from './questions.ts';
import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** An answer to the question what kind of AI it is; it decides which roles are hired. */
export type KindId = OptionId<'kind'>;

/** The kinds that the four sources speak of: somebody trains a model. The hiring sequence and the stages are about these. */
export const modelKinds: readonly KindId[] = ['trained-model', 'on-device'];

/** The kinds that are built on a model which others trained. */
export const applicationKinds: readonly KindId[] = ['llm-application', 'agents'];

/** The kinds of which something is brought into production that has to be run. */
export const productKinds: readonly KindId[] = [...modelKinds, ...applicationKinds];

/** The kinds of which anything is built at all. */
export const builtKinds: readonly KindId[] = [...productKinds, 'analytics'];

/** Every kind. */
export const kinds: readonly KindId[] = [...builtKinds, 'bought-software', noUseCase];

/** When a step of a family is called for. "several": beyond a first initiative, or several systems run in production. */
export type FamilyCondition = 'always' | 'unreliable-data' | 'several' | 'in-production';

/** One hire in the order of a family. No source gives months for these, so there are none. */
export interface FamilyStep {
  readonly role: RoleId;
  /** "further" where no source says how senior the role's first one is. */
  readonly seat: 'first' | 'further';
  readonly when: FamilyCondition;
  readonly why: string;
  readonly source: SourceId;
}

/** Who builds an application on a language model; a software engineer who is there already can do it as well. */
export const applicationBuilder: RoleId = 'ai-engineer';

/** The order of hires for an application on a language model, or for agents. */
export const applicationFamily: readonly FamilyStep[] = [
  {
    role: applicationBuilder,
    seat: 'first',
    when: 'always',
    why: 'The product comes first: somebody who builds it on the language model, and need not train one.',
    source: 'applied-llms',
  },
  {
    role: 'data-engineer',
    seat: 'first',
    when: 'unreliable-data',
    why: 'Once the product runs, it collects data and answers from it; yours is not reliable yet.',
    source: 'applied-llms',
  },
  {
    role: 'ai-platform-engineer',
    seat: 'first',
    when: 'several',
    why: 'Several applications share access, logs and limits; a platform spares each team solving these again.',
    source: 'agent-readiness-2025',
  },
  {
    // The source says nothing of seniority, so this is not the first seat, which is a senior's.
    role: 'ml-engineer',
    seat: 'further',
    when: 'in-production',
    why: 'An ML engineer comes last, to measure and optimise a product that is there and has data.',
    source: 'applied-llms',
  },
];

/** The order of hires for analytics and forecasts that people decide by; nobody in it trains models. */
export const analyticsFamily: readonly FamilyStep[] = [
  {
    role: 'data-engineer',
    seat: 'first',
    when: 'unreliable-data',
    why: 'Collecting and counting come before analysis; somebody has to bring reliable data in.',
    source: 'hierarchy-of-needs-2017',
  },
  {
    role: 'analytics-engineer',
    seat: 'first',
    when: 'always',
    why: 'An analytics engineer turns raw tables into tested data that people can answer questions with.',
    source: 'analytics-engineering',
  },
];
