import { openDm } from './channels.ts';
import { addMessage } from './messages.ts';
import type { State } from './state.ts';
import type { WorkspaceSeed } from './workspace.ts';

export const slackbotId = 'USLACKBOT';

const idFrom = (prefix: string, name: string) => `${prefix}0${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;

/** Fills an empty workspace: people, the bot, channels and a few messages. Ids follow from names, run after run. */
export const seedWorkspace = (state: State, seed: WorkspaceSeed): void => {
  const { botUserId } = state.identity;
  const addPerson = (id: string, person: WorkspaceSeed['people'][number], isBot: boolean) =>
    state.people.set(id, { id, ...person, isBot, isDeleted: false });
  for (const person of seed.people) addPerson(idFrom('U', person.name), person, false);
  const botName = state.manifest.features.bot_user.display_name;
  addPerson(
    botUserId,
    {
      name: botName.toLowerCase().replaceAll(/\s+/g, '-'),
      realName: botName,
      title: '',
      timeZone: 'Etc/UTC',
    },
    true,
  );
  addPerson(slackbotId, { name: 'slackbot', realName: 'Slackbot', title: '', timeZone: 'Etc/UTC' }, true);

  for (const channel of seed.channels) {
    const id = idFrom('C', channel.name);
    const members = channel.members.map((name) => idFrom('U', name));
    state.channels.set(id, {
      id,
      name: channel.name,
      kind: channel.kind,
      members: new Set([...members, ...(channel.hasBot ? [botUserId] : [])]),
      created: Math.floor(state.clock.now() / 1000),
      readUpTo: new Map(),
      isArchived: false,
    });
    for (const { author, text } of channel.messages ?? []) {
      const { ts } = addMessage(state, { channelId: id, authorId: idFrom('U', author), text });
      for (const member of members) state.channels.get(id)?.readUpTo.set(member, ts);
    }
  }
  for (const person of seed.people) openDm(state, idFrom('U', person.name), botUserId);
};
