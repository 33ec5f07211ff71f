import { isObject } from '../json.ts';

/**
 * The newer value, with every part of the older one that is equal put in its place: what did not change stays the same
 * object, and nothing that shows it needs to be drawn anew. Members of lists are matched by their `ts` or `id`.
 */
export function keepUnchanged<Value>(before: unknown, after: Value): Value;
export function keepUnchanged(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return keepList(before, after);
  if (isObject(before) && isObject(after)) {
    const entries = Object.entries(after);
    const kept = entries.map(([key, value]) => [key, keepUnchanged(before[key], value)] as const);
    const isSame =
      entries.length === Object.keys(before).length &&
      kept.every(([key, value]) => Object.is(before[key], value));
    return isSame ? before : Object.fromEntries(kept);
  }
  return after;
}

function keepList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((member) => [keyOf(member), member]));
  const kept = after.map((member, index) => {
    const key = keyOf(member);
    return keepUnchanged(key === undefined ? before[index] : known.get(key), member);
  });
  const isSame =
    kept.length === before.length && kept.every((member, index) => Object.is(before[index], member));
  return isSame ? before : kept;
}

function keyOf(member: unknown): unknown {
  return isObject(member) ? (member.ts ?? member.id) : undefined;
}
