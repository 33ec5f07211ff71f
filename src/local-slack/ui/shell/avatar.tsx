const colours = 8;

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isSmall?: boolean;
}

/** A person's initials on a colour that stays theirs. */
export function Avatar({ id, name, isSmall = false }: Props) {
  const hash = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const words = name.split(/\s+/).filter(Boolean);
  const initials = words.slice(0, 2).map((word) => word.charAt(0).toUpperCase());
  return (
    <span className={`avatar avatar-${hash % colours} ${isSmall ? 'avatar-small' : ''}`} aria-hidden="true">
      {initials.join('')}
    </span>
  );
}
