import type { Message } from '../../control/protocol.ts';
import { replaceEmoji } from '../text/emoji.ts';
import { useDirectory } from '../workspace/directory-context.ts';

/** Who reacted how, under a message; each can be joined in, and one's own taken back. */
export function Reactions({ message }: { readonly message: Message }) {
  const { me, people, act } = useDirectory();
  const { channelId: channel, ts, reactions } = message;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.realName ?? id;
  return (
    <ul className="reactions" aria-label="Reactions">
      {reactions.map(({ name, userIds }) => {
        const who = userIds.map(nameOf).join(', ');
        return (
          <li key={name}>
            <button
              type="button"
              className="reaction"
              aria-pressed={userIds.includes(me.id)}
              title={`${who} with :${name}:`}
              onClick={() => void act({ kind: 'react', channel, ts, emoji: name })}
            >
              <span aria-hidden="true">{replaceEmoji(`:${name}:`)}</span> {userIds.length}{' '}
              <span className="visually-hidden">
                {name.replaceAll('_', ' ')}: {who}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
