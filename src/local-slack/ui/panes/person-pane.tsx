import { type FormEvent, useId, useState } from 'react';
import type { Person, Standing } from '../../control/protocol.ts';
import { Avatar } from '../shell/avatar.tsx';
import { formatTime } from '../text/slack-date.ts';
import { useDirectory, usePerson } from '../workspace/directory-context.ts';
import { useNow } from '../workspace/now-context.ts';
import { Outcome } from './outcome.tsx';
import { formatPane } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';
import { useRequest } from './use-request.ts';

interface Props {
  readonly id: string;
  readonly onMessage: (id: string) => void;
}

/** Somebody's profile, with what the workspace's administrators can change about them. */
export function PersonPane({ id, onMessage }: Props) {
  const person = usePerson(id);
  const { me } = useDirectory();
  const now = useNow();
  if (person === undefined) return <PaneFrame title="Profile">There is no such person.</PaneFrame>;
  const { realName, name, title, timeZone, isBot, isDeactivated } = person;
  return (
    <PaneFrame title="Profile">
      <div className="pane-body profile">
        <div className="profile-head">
          <Avatar id={id} name={realName} />
          <div>
            <p className="profile-name">
              {realName} {isBot && <span className="badge">App</span>}
              {isDeactivated && <span className="badge">Left</span>}
            </p>
            <p className="channel-note">@{name}</p>
          </div>
        </div>
        {title !== '' && <p>{title}</p>}
        {!isBot && (
          <p className="channel-note">
            {formatTime(now, timeZone)} local time, {timeZone}
          </p>
        )}
        {id !== me.id && !isDeactivated && (
          <button type="button" className="button" onClick={() => onMessage(id)}>
            Message
          </button>
        )}
        {!isBot && <ProfileForm key={id} person={person} />}
        <BackToPeople />
      </div>
    </PaneFrame>
  );
}

function BackToPeople() {
  const { go } = useDirectory();
  return (
    <button
      type="button"
      className="button-link pane-back"
      onClick={() => go({ pane: formatPane({ kind: 'people' }) })}
    >
      Everybody in the workspace
    </button>
  );
}

const standings: readonly (readonly [Standing, string])[] = [
  ['owner', 'Workspace owner'],
  ['admin', 'Admin'],
  ['member', 'Member'],
  ['guest', 'Guest of several channels'],
  ['single-channel-guest', 'Guest of one channel'],
];

function ProfileForm({ person }: { readonly person: Person }) {
  const { ask, outcome } = useRequest('change');
  const [title, setTitle] = useState(person.title);
  const [timeZone, setTimeZone] = useState(person.timeZone);
  const id = useId();
  const of = { person: person.id };
  const save = (event: FormEvent) => {
    event.preventDefault();
    void ask({ kind: 'change-person', ...of, title, timeZone }, 'Saved. The app has heard of it.');
  };
  return (
    <form className="pane-form" onSubmit={save}>
      <label htmlFor={`${id}-title`}>Title</label>
      <input
        id={`${id}-title`}
        className="field-control"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-zone`}>Time zone</label>
      <select
        id={`${id}-zone`}
        className="field-control select"
        value={timeZone}
        onChange={(event) => setTimeZone(event.currentTarget.value)}
      >
        {timeZones(person.timeZone).map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
      <button type="submit" className="button button-primary">
        Save profile
      </button>
      <label htmlFor={`${id}-standing`}>Account</label>
      <select
        id={`${id}-standing`}
        className="field-control select"
        value={person.standing}
        onChange={(event) =>
          void ask({ kind: 'change-person', ...of, standing: event.currentTarget.value }, 'Changed.')
        }
      >
        {standings.map(([standing, words]) => (
          <option key={standing} value={standing}>
            {words}
          </option>
        ))}
      </select>
      {person.isDeactivated ? (
        <button
          type="button"
          className="button"
          onClick={() => void ask({ kind: 'reactivate-person', ...of }, 'They are back.')}
        >
          Reactivate
        </button>
      ) : (
        <button
          type="button"
          className="button button-danger"
          onClick={() => void ask({ kind: 'deactivate-person', ...of }, 'Their account is deactivated.')}
        >
          Deactivate
        </button>
      )}
      <Outcome outcome={outcome} />
    </form>
  );
}

/** All zones, the person's own among them even where the browser calls it otherwise. */
function timeZones(own: string): readonly string[] {
  const all = ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')];
  return all.includes(own) ? all : [own, ...all];
}
