import { useState } from 'react';
import { Avatar } from '../shell/avatar.tsx';
import { useDirectory } from '../workspace/directory-context.ts';
import { AddPerson } from './add-person.tsx';
import { formatPane } from './pane.ts';
import { PaneFrame } from './pane-frame.tsx';

const shown = 200;

/** Everybody in the workspace, those who have left included; each leads to their profile. */
export function PeoplePane() {
  const { people, go } = useDirectory();
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase();
  const found = people.filter((person) =>
    [person.realName, person.name, person.title].some((part) => part.toLowerCase().includes(wanted)),
  );
  return (
    <PaneFrame title="People" note={`${people.length}`}>
      <div className="traffic-tools">
        <input
          type="search"
          className="field-control"
          aria-label="Find people"
          placeholder="Find by name or title"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div className="pane-body">
        {found.length === 0 && <p className="pane-note">Nobody has such a name or title.</p>}
        <ul className="people" aria-label="People">
          {found.slice(0, shown).map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className="people-entry"
                onClick={() => go({ pane: formatPane({ kind: 'person', id: person.id }) })}
              >
                <Avatar id={person.id} name={person.realName} />
                <span>
                  <strong>{person.realName}</strong>
                  <span className="people-title">{person.title}</span>
                </span>
                {person.isBot && <span className="badge">App</span>}
                {person.isDeactivated && <span className="badge">Left</span>}
                {person.standing !== 'member' && !person.isBot && (
                  <span className="badge">{person.standing}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
        {found.length > shown && <p className="channel-note">{found.length - shown} more: narrow it down.</p>}
        <AddPerson />
      </div>
    </PaneFrame>
  );
}
