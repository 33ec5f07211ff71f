import type { AppShortcut, Channel, Snapshot } from '../control/protocol.ts';

/** The channel that a person calls `#ai-team`, or `@ben` for a DM, or by its id; says what there is where there is none. */
export const findNamedChannel = ({ me, channels, people }: Snapshot, name: string): Channel => {
  const other = name.startsWith('@') ? people.find((person) => person.name === name.slice(1)) : undefined;
  const channel =
    other === undefined
      ? channels.find((one) => one.id === name || (one.kind !== 'dm' && one.name === name.replace(/^#/, '')))
      : channels.find((one) => one.kind === 'dm' && one.memberIds.includes(other.id));
  if (channel !== undefined) return channel;
  const known = channels.map((one) => (one.kind === 'dm' ? `DM with ${one.name}` : `#${one.name}`));
  throw new Error(`${me.realName} does not see a channel ${name}. There are: ${known.join(', ')}.`);
};

/** The app's shortcut with that name. */
export const findShortcut = (
  { me, shortcuts }: Snapshot,
  name: string,
  type: AppShortcut['type'],
): AppShortcut => {
  const shortcut = shortcuts.find((one) => one.type === type && one.name === name);
  if (shortcut !== undefined) return shortcut;
  const known = shortcuts.map((one) => `"${one.name}" (${one.type})`).join(', ');
  throw new Error(`${me.realName} has no ${type} shortcut "${name}". There are: ${known || 'none'}.`);
};
