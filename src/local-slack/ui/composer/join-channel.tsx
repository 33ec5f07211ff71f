import type { Channel } from '../../control/protocol.ts';
import { useDirectory } from '../workspace/directory-context.ts';

/** In the place of the composer for those who only look into a channel. */
export function JoinChannel({ channel }: { readonly channel: Channel }) {
  const { act } = useDirectory();
  return (
    <div className="join">
      <p>
        You are viewing <strong>#{channel.name}</strong>
      </p>
      <button
        type="button"
        className="button button-primary"
        onClick={() => void act({ kind: 'join', channel: channel.id })}
      >
        Join channel
      </button>
    </div>
  );
}
