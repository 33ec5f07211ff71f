import { useState } from 'react';
import { useDirectory } from '../workspace/directory-context.ts';
import { type ControlRequest, sendRequest } from '../workspace/send-request.ts';

interface Requests {
  /** Asks for it; `done` is said when it went well. */
  readonly ask: (request: ControlRequest, done: string) => Promise<boolean>;
  /** How the last one went, in a sentence. */
  readonly outcome: { readonly isProblem: boolean; readonly words: string } | undefined;
}

/** Asks a control for changes, and keeps how the last one went. */
export function useRequest(to: 'change' | 'rig'): Requests {
  const { team } = useDirectory();
  const [outcome, setOutcome] = useState<Requests['outcome']>();
  return {
    outcome,
    ask: async (request, done) => {
      const result = await sendRequest(to, team, request);
      setOutcome({ isProblem: !result.ok, words: result.ok ? done : result.problem });
      return result.ok;
    },
  };
}
