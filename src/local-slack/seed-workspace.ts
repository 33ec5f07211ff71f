import { createChannel, openDm } from './channels.ts';
import { addBot } from './installing.ts';
import { makeUpPeople } from './made-up-people.ts';
import { addMessage } from './messages.ts';
import { addPerson, findPerson, slackbotId } from './people.ts';
import type { State } from './state.ts';
import { addUserGroup } from './user-groups.ts';
import type { WorkspaceSeed } from './workspace.ts';

const channelIdFrom = (mark: string, name: string) =>
  `C0${mark}${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;

const seedPeople = (state: State, seed: WorkspaceSeed): void => {
  for (const person of seed.people) addPerson(state, person);
  if (state.installation !== null) addBot(state);
  addPerson(state, { name: 'slackbot', realName: 'Slackbot' }, { id: slackbotId, isBot: true });
  for (const person of makeUpPeople(seed.crowd ?? 0)) addPerson(state, person);
};

/** Fills an empty workspace: people, the bot, channels and a few messages. Ids follow from names, run after run. */
export const seedWorkspace = (state: State, seed: WorkspaceSeed): void => {
  const { botUserId } = state.identity;
  seedPeople(state, seed);
  const idOf = (name: string): string => {
    const person = findPerson(state, name);
    if (person !== undefined) return person.id;
    throw new Error(`The workspace's channels name ${name}, who is not among its people.`);
  };

  for (const group of seed.userGroups ?? [])
    addUserGroup(state, { ...group, members: group.members.map(idOf) });
  for (const channel of seed.channels) {
    const id = channelIdFrom(state.identity.mark, channel.name);
    const members = channel.members.map(idOf);
    const everybody = [...members, ...(channel.hasBot && state.installation !== null ? [botUserId] : [])];
    const created = createChannel(state, { id, name: channel.name, kind: channel.kind }, everybody);
    created.topic = channel.topic ?? '';
    for (const { author, text } of channel.messages ?? []) {
      const { ts } = addMessage(state, { channelId: id, authorId: idOf(author), text });
      for (const member of members) created.readUpTo.set(member, ts);
    }
  }
  if (state.installation === null) return;
  for (const person of seed.people) openDm(state, idOf(person.name), botUserId);
};
