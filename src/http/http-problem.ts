/** The address for health and metrics cannot be used; the message is one sentence that says what to set. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
}
