import { type FormEvent, useId, useState } from 'react';
import type { useRequest } from './use-request.ts';

const methods = [
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'views.open',
  'views.update',
  'views.publish',
  'users.info',
  'conversations.info',
];

const failures: readonly (readonly [string, string])[] = [
  ['http-429', '429, too many calls'],
  ['http-503', '503, Slack is down'],
  ['lost', 'Done, and its answer is lost'],
  ['internal_error', 'internal_error'],
  ['token_revoked', 'token_revoked'],
];

/** Lets the next call of a method fail. */
export function FaultForm({ ask }: { readonly ask: ReturnType<typeof useRequest>['ask'] }) {
  const [method, setMethod] = useState('chat.postMessage');
  const [failure, setFailure] = useState('http-429');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask({ kind: 'fail-next', method, failure }, `The next ${method} meets: ${wordsOf(failure)}.`);
  };
  return (
    <form className="pane-form" onSubmit={submit}>
      <label htmlFor={`${id}-method`}>Method</label>
      <input
        id={`${id}-method`}
        className="field-control"
        list={`${id}-methods`}
        value={method}
        required
        onChange={(event) => setMethod(event.currentTarget.value)}
      />
      <datalist id={`${id}-methods`}>
        {methods.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label htmlFor={`${id}-failure`}>What it meets</label>
      <select
        id={`${id}-failure`}
        className="field-control select"
        value={failure}
        onChange={(event) => setFailure(event.currentTarget.value)}
      >
        {failures.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        Let it fail
      </button>
    </form>
  );
}

function wordsOf(failure: string): string {
  return failures.find(([code]) => code === failure)?.[1] ?? failure;
}
