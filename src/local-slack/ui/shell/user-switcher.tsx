import { useDirectory } from '../workspace/directory-context.ts';
import { Avatar } from './avatar.tsx';

/** "You are Ann ▾": choose another person to see the workspace as they do. */
export function UserSwitcher({ onUser }: { readonly onUser: (id: string) => void }) {
  const { me, people } = useDirectory();
  return (
    <div className="switcher">
      <Avatar id={me.id} name={me.realName} />
      <div className="switcher-words">
        <label htmlFor="switcher">You are</label>
        <select id="switcher" value={me.id} onChange={(event) => onUser(event.currentTarget.value)}>
          {people
            .filter((person) => !person.isBot && (!person.isDeactivated || person.id === me.id))
            .map((person) => (
              <option key={person.id} value={person.id}>
                {person.realName}
              </option>
            ))}
        </select>
        <span className="switcher-title">{me.title}</span>
      </div>
    </div>
  );
}
