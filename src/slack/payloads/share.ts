const words: { readonly [word in string]?: number } = {
  half: 0.5,
  '½': 0.5,
  full: 1,
  'full-time': 1,
  whole: 1,
};

/** Below it, a bare number over 1 is no share: "2" could mean anything. */
const leastPercent = 5;

/**
 * A share of a week as people type it: "0.5", "0,5", "50%", "50 %", "50", "half", "full". Undefined for what is none, is
 * nothing or is more than a week.
 */
export function readShare(typed: string): number | undefined {
  const text = typed.trim().toLowerCase();
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word !== undefined) return word;
  const [, digits, percent] = /^(\d{0,3}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(text) ?? [];
  if (!digits) return undefined;
  const number = Number(digits.replace(',', '.'));
  const isPercent = percent === '%' || number >= leastPercent;
  const share = Math.round((isPercent ? number / 100 : number) * 10_000) / 10_000;
  return share > 0 && share <= 1 ? share : undefined;
}

/** True for a word that is meant as a share, right or wrong: "150%", "-1", "half". */
export function looksLikeShare(word: string): boolean {
  return readShare(word) !== undefined || /^[+-]?[\d.,]+\s*%?$/.test(word.trim());
}

/** A share as a form shows it; what it shows is read as the same share again, to a hundredth of a per cent. */
export function formatShare(share: number): string {
  return `${Math.round(share * 10_000) / 100} %`;
}
