import type { JsonObject, Snapshot } from '../../control/protocol.ts';
import { readFlag, readObject, readString, readStrings } from '../json.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import type { Choice } from './choice.ts';
import type { ElementProps } from './element-props.ts';
import { valueKey } from './initial-value.ts';
import { MultiSelectControl } from './multi-select-control.tsx';
import { SelectControl } from './select-control.tsx';
import { useField } from './use-field.ts';

type ListChoices = (snapshot: Snapshot, element: JsonObject) => readonly Choice[];

const listPeople: ListChoices = ({ people }) =>
  people
    .filter((person) => !person.isDeactivated)
    .map(({ id, realName, title }) => ({ value: id, label: realName, description: title }));

const listPublicChannels: ListChoices = ({ channels }) =>
  channels
    .filter((channel) => channel.kind === 'public')
    .map(({ id, name }) => ({ value: id, label: `#${name}`, description: '' }));

const kindNames = { public: 'public', private: 'private', dm: 'im' } as const;

const listConversations: ListChoices = ({ channels, people }, element) => {
  const filter = readObject(element, 'filter');
  const wanted = readStrings(filter, 'include');
  const isBotDm = (memberIds: readonly string[]) =>
    memberIds.some((id) => people.find((person) => person.id === id)?.isBot === true);
  return channels
    .filter((channel) => wanted.length === 0 || wanted.includes(kindNames[channel.kind]))
    .filter(
      ({ kind, memberIds }) =>
        !(kind === 'dm' && readFlag(filter, 'exclude_bot_users') && isBotDm(memberIds)),
    )
    .map(({ id, name, kind }) => ({ value: id, label: kind === 'dm' ? name : `#${name}`, description: '' }));
};

const lists: { readonly [type: string]: ListChoices } = {
  users_select: listPeople,
  multi_users_select: listPeople,
  channels_select: listPublicChannels,
  multi_channels_select: listPublicChannels,
  conversations_select: listConversations,
  multi_conversations_select: listConversations,
};

/** A menu of the workspace's people, channels or conversations. */
export function WorkspaceSelect(props: ElementProps) {
  const snapshot = useSnapshotNow();
  const { value, change } = useField(props);
  const type = readString(props.element, 'type');
  const key = valueKey(type);
  return (
    <SelectControl
      {...props}
      groups={[{ label: '', choices: lists[type]?.(snapshot, props.element) ?? [] }]}
      selected={readString(value, key)}
      onSelect={(chosen) => void change({ type, [key]: chosen || null })}
    />
  );
}

/** The same, several at a time. */
export function MultiWorkspaceSelect(props: ElementProps) {
  const snapshot = useSnapshotNow();
  const { value, change } = useField(props);
  const type = readString(props.element, 'type');
  const key = valueKey(type);
  return (
    <MultiSelectControl
      {...props}
      groups={[{ label: '', choices: lists[type]?.(snapshot, props.element) ?? [] }]}
      selected={readStrings(value, key)}
      onSelect={(chosen) => void change({ type, [key]: chosen })}
    />
  );
}
