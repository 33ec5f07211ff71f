import { useDirectory } from '../workspace/directory-context.ts';

const colours = 8;

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isSmall?: boolean;
}

/** A person's initials on a colour of their own: by their place in the list, so that few people never share one. */
export function Avatar({ id, name, isSmall = false }: Props) {
  const { people } = useDirectory();
  const isApp = people.some((person) => person.id === id && person.isBot);
  const colour = isApp ? 'app' : (people.findIndex((person) => person.id === id) + colours) % colours;
  return (
    <span className={`avatar avatar-${colour} ${isSmall ? 'avatar-small' : ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** The first letters of the first two words. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
