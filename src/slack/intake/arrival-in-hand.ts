/** An arrival while it is being answered: goes with it through Bolt, so that its listener knows what it is. */
export class ArrivalInHand {
  /** What it is stored under; undefined where it is not stored. */
  readonly key: string | undefined;
  readonly #begun: number;
  readonly #held: Promise<unknown>[] = [];
  #isFailed = false;

  /** `begun` is by the clock of `performance`. */
  constructor(key: string | undefined, begun: number) {
    this.key = key;
    this.#begun = begun;
  }

  /** The one that a listener of Bolt's was given in its context. */
  static in(context: { readonly [name: string]: unknown }): ArrivalInHand | undefined {
    const { arrival } = context;
    return arrival instanceof ArrivalInHand ? arrival : undefined;
  }

  /** Milliseconds since Slack brought it. */
  age(): number {
    return performance.now() - this.#begun;
  }

  /** It is not done before this is. */
  holdFor(work: Promise<unknown>): void {
    this.#held.push(work);
  }

  /** It could not be done, and nobody was told: it is to be tried again. */
  fail(): void {
    this.#isFailed = true;
  }

  /** Resolves when all that it was held for is done, to whether it was done well. */
  async settled(): Promise<'done' | 'failed'> {
    if (this.#held.length > 0) await Promise.allSettled(this.#held);
    return this.#isFailed ? 'failed' : 'done';
  }
}
