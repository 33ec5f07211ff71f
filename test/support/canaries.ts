import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** To stand in every text that people type while a test looks whether words of people get where they do not belong. */
export const typed = 'Zaunkönig';

/** Which of these are in the text, as they are or as programs write bytes. */
export function findIn(text: string, canaries: readonly string[]): readonly string[] {
  return canaries.filter((canary) =>
    [canary, encodeURIComponent(canary), Buffer.from(canary).toString('base64').slice(0, -4)].some(
      (form) => form.length > 3 && text.includes(form),
    ),
  );
}

/** All bytes of the files in a folder, a character for each. */
export function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}
