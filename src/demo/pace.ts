/** How fast a tour goes, in milliseconds. */
export interface Pace {
  /** Between two letters. */
  readonly letter: number;
  /** Between two things that somebody does. */
  readonly act: number;
  /** For a word of a caption to be read. */
  readonly word: number;
}

/** As fast as people type, choose and read. */
export const humanPace: Pace = { letter: 60, act: 1000, word: 450 };

/** As fast as the bot answers. */
export const noPace: Pace = { letter: 0, act: 0, word: 0 };
