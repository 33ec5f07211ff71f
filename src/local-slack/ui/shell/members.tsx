import { useRef } from 'react';
import type { Channel, Person } from '../../control/protocol.ts';
import { MembersIcon } from '../icons.tsx';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { Avatar } from './avatar.tsx';

/** "5 members"; opens the list of them, with a way to add people and the app, and to leave. */
export function Members({ channel }: { readonly channel: Channel }) {
  const { act } = useDirectory();
  const snapshot = useSnapshotNow();
  const details = useRef<HTMLDetailsElement>(null);
  const isIn = (person: Person) => channel.memberIds.includes(person.id);
  const members = snapshot.people.filter(isIn);
  const others = snapshot.people.filter((person) => !isIn(person) && !person.isDeactivated);
  const count = channel.memberIds.length;
  const close = () => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details
      ref={details}
      className="members"
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>
        <MembersIcon />
        {count} {count === 1 ? 'member' : 'members'}
      </summary>
      <div className="popover">
        <ul>
          {members.map((person) => (
            <li key={person.id}>
              <Avatar id={person.id} name={person.realName} isSmall />
              <span>{person.realName}</span>
              {person.isBot && <span className="badge">App</span>}
              <span className="members-title">{person.title}</span>
            </li>
          ))}
        </ul>
        {channel.isMember && others.length > 0 && (
          <select
            className="field-control select"
            aria-label="Add people or apps"
            value=""
            onChange={(event) =>
              void act({ kind: 'invite', channel: channel.id, invitee: event.currentTarget.value })
            }
          >
            <option value="" hidden>
              Add people or apps
            </option>
            {others.map((person) => (
              <option key={person.id} value={person.id}>
                {person.realName}
                {person.isBot ? ' (app)' : ''}
              </option>
            ))}
          </select>
        )}
        {channel.isMember && (
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              void act({ kind: 'leave', channel: channel.id });
            }}
          >
            Leave channel
          </button>
        )}
      </div>
    </details>
  );
}
