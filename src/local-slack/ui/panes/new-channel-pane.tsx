import { type FormEvent, useEffect, useId, useState } from 'react';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { PaneFrame } from './pane-frame.tsx';

/** Makes a channel, and goes there. */
export function NewChannelPane() {
  const { act, go } = useDirectory();
  const { channels } = useSnapshotNow();
  const [name, setName] = useState('');
  const [isPrivate, setIsPrivate] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [awaited, setAwaited] = useState<string>();
  const id = useId();

  const made = channels.find((channel) => channel.name === awaited && channel.kind !== 'dm')?.id;
  useEffect(() => {
    if (made !== undefined) go({ channel: made, tab: undefined, pane: undefined });
  }, [made, go]);

  const create = async (event: FormEvent) => {
    event.preventDefault();
    const called = channelNameOf(name);
    const result = await act({ kind: 'create-channel', name: called, isPrivate }, { isQuiet: true });
    setProblem(result.ok ? undefined : result.problem);
    if (result.ok) setAwaited(called);
  };
  return (
    <PaneFrame title="New channel">
      <div className="pane-body">
        <form className="pane-form" onSubmit={(event) => void create(event)}>
          <label htmlFor={`${id}-name`}>Name</label>
          <input
            id={`${id}-name`}
            className="field-control"
            value={name}
            required
            maxLength={80}
            placeholder="ai-hiring"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <label className="pane-choice">
            <input
              type="checkbox"
              checked={isPrivate}
              onChange={(event) => setIsPrivate(event.currentTarget.checked)}
            />
            Private: only for people who are invited
          </label>
          <p className="pane-note">
            An app hears nothing in a channel until somebody types /invite and its name there.
          </p>
          <button type="submit" className="button button-primary">
            Create
          </button>
          <p className="outcome outcome-problem" role="alert">
            {problem}
          </p>
        </form>
      </div>
    </PaneFrame>
  );
}

/** As Slack changes what people type: `AI Hiring` becomes `ai-hiring`. */
function channelNameOf(typed: string): string {
  return typed.trim().replace(/^#/, '').toLowerCase().replace(/\s+/g, '-');
}
