import { type FormEvent, useId, useState } from 'react';
import type { Channel } from '../../control/protocol.ts';
import { CloseIcon } from '../icons.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { useDirectory } from '../workspace/directory-context.ts';
import { Outcome } from './outcome.tsx';
import { PaneFrame } from './pane-frame.tsx';
import { useRequest } from './use-request.ts';

const postings: readonly (readonly [Channel['posting'], string])[] = [
  ['everyone', 'Everyone may post'],
  ['restricted', 'Only some people may post'],
  ['threads-only', 'Only replies in threads'],
  ['read-only', 'Nobody but admins may post'],
];

/** A channel's settings, as its administrators have them. */
export function ChannelPane({ channel }: { readonly channel: Channel }) {
  const { ask, outcome } = useRequest('change');
  const { people } = useDirectory();
  const of = { channel: channel.id };
  const members = people.filter(({ id }) => channel.memberIds.includes(id));
  return (
    <PaneFrame title={`#${channel.name}`}>
      <div className="pane-body">
        <ChannelForm key={`${channel.id} ${channel.name} ${channel.topic}`} channel={channel} ask={ask} />
        <div className="pane-form">
          <label htmlFor="posting">Posting</label>
          <select
            id="posting"
            className="field-control select"
            value={channel.posting}
            onChange={(event) =>
              void ask({ kind: 'restrict-posting', ...of, posting: event.currentTarget.value }, 'Changed.')
            }
          >
            {postings.map(([posting, words]) => (
              <option key={posting} value={posting}>
                {words}
              </option>
            ))}
          </select>
          <div className="pane-buttons">
            {channel.kind === 'public' && (
              <button
                type="button"
                className="button"
                onClick={() => void ask({ kind: 'make-channel-private', ...of }, 'It is private now.')}
              >
                Make private
              </button>
            )}
            {channel.isArchived === true ? (
              <button
                type="button"
                className="button"
                onClick={() => void ask({ kind: 'unarchive-channel', ...of }, 'It is open again.')}
              >
                Unarchive
              </button>
            ) : (
              <button
                type="button"
                className="button button-danger"
                onClick={() => void ask({ kind: 'archive-channel', ...of }, 'It is archived.')}
              >
                Archive
              </button>
            )}
          </div>
          <Outcome outcome={outcome} />
        </div>
        <h3>Members</h3>
        <ul className="people" aria-label="Members">
          {members.map((person) => (
            <li key={person.id} className="people-entry">
              <Avatar id={person.id} name={person.realName} isSmall />
              <span>{person.realName}</span>
              {person.isBot && <span className="badge">App</span>}
              <button
                type="button"
                className="button-plain people-remove"
                aria-label={`Remove ${person.realName}`}
                onClick={() =>
                  void ask({ kind: 'remove-member', ...of, person: person.id }, `${person.realName} is out.`)
                }
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </PaneFrame>
  );
}

interface FormProps {
  readonly channel: Channel;
  readonly ask: ReturnType<typeof useRequest>['ask'];
}

function ChannelForm({ channel, ask }: FormProps) {
  const [name, setName] = useState(channel.name);
  const [topic, setTopic] = useState(channel.topic);
  const id = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const of = { channel: channel.id };
    if (name !== channel.name && !(await ask({ kind: 'rename-channel', ...of, name }, 'Renamed.'))) return;
    if (topic !== channel.topic) await ask({ kind: 'set-topic', ...of, topic }, 'Saved.');
  };
  return (
    <form className="pane-form" onSubmit={(event) => void save(event)}>
      <label htmlFor={`${id}-name`}>Name</label>
      <input
        id={`${id}-name`}
        className="field-control"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-topic`}>Topic</label>
      <input
        id={`${id}-topic`}
        className="field-control"
        value={topic}
        onChange={(event) => setTopic(event.currentTarget.value)}
      />
      <button type="submit" className="button button-primary">
        Save
      </button>
    </form>
  );
}
