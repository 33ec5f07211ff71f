/** A document that facts come from. */
export interface Source {
  readonly id: string;
  /** Short enough to stand behind a sentence. */
  readonly shortTitle: string;
  /** The document's number in the collection that the advice was built from; public sources have a url instead. */
  readonly reference?: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** When it was published, as far as it says: a day, a month or a year. */
  readonly date?: string;
  readonly note: string;
}
