import { shareUnderWay } from './share-under-way.ts';

/** What has to be well for the program to be of use, each by the word that is said where it is not. */
export type Checks = Readonly<Record<string, () => boolean | Promise<boolean>>>;

/** Milliseconds. */
const longestCheck = 1000;

/** Asks all checks at once for the words of those that fail; one that throws, or takes longer than a second, fails. */
export function createReadiness(checks: Checks, patience = longestCheck): () => Promise<readonly string[]> {
  return shareUnderWay(async () => {
    const { promise: late, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(resolve, patience, false);
    const words = await Promise.all(
      Object.entries(checks).map(async ([word, check]) =>
        (await Promise.race([isWell(check), late])) ? [] : [word],
      ),
    );
    clearTimeout(timer);
    return words.flat();
  });
}

async function isWell(check: Checks[string]): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}
