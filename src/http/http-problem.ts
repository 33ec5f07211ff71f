/** Nothing can be served at the address that is set; the message is one sentence that says what to set. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
}
