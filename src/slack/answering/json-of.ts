const known = new WeakMap<object, Buffer>();

/** The bytes of an answer as JSON, worked out once: whether it is too large is asked before it is sent. Nobody may change it in between. */
export function jsonOf(answer: object): Buffer {
  const before = known.get(answer);
  if (before !== undefined) return before;
  const json = Buffer.from(JSON.stringify(answer));
  known.set(answer, json);
  return json;
}
