const known = new WeakMap<object, string>();

/** An answer as JSON, worked out once: whether it is too large is asked before it is sent. Nobody may change it in between. */
export function jsonOf(answer: object): string {
  const before = known.get(answer);
  if (before !== undefined) return before;
  const json = JSON.stringify(answer);
  known.set(answer, json);
  return json;
}
