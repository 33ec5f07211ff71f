import type { State } from './state.ts';
import { findUserGroup } from './user-groups.ts';

/** Slack stores these three characters escaped, and no others. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const namePattern = /(?<![\w&])([@#])([\p{L}\p{N}][\p{L}\p{N}._-]*)/gu;

/**
 * Turns `@name`, `@group` and `#channel` into Slack's own form where there is such a name. Commands carry a person's
 * name as a label, messages do not.
 */
export const linkNames = (state: State, text: string, labels: boolean): string =>
  text.replaceAll(namePattern, (typed: string, sign: string, rest: string) => {
    // A name may be followed by a full stop or dash that belongs to the sentence.
    const name = rest.replace(/[._-]+$/, '');
    const tail = rest.slice(name.length);
    if (sign === '@') {
      const person = [...state.people.values()].find((one) => one.name === name.toLowerCase());
      if (person !== undefined) return `<@${person.id}${labels ? `|${person.name}` : ''}>${tail}`;
      const group = findUserGroup(state, name);
      return group === undefined || group.isDisabled
        ? typed
        : `<!subteam^${group.id}|@${group.handle}>${tail}`;
    }
    const channel = [...state.channels.values()].find((one) => one.kind !== 'dm' && one.name === name);
    if (channel === undefined) return typed;
    return `<#${channel.id}|${channel.kind === 'public' ? channel.name : ''}>${tail}`;
  });

const linkAddresses = (text: string): string =>
  text.replaceAll(/(?<![<|])\bhttps?:\/\/[^\s<>|]+[^\s<>|.,;:!?)]/g, (address) => `<${address}>`);

/** A message as Slack stores what a person typed. */
export const storedText = (state: State, typed: string): string =>
  linkAddresses(linkNames(state, escapeText(typed), false));

/** A command's text as the app receives it. */
export const commandText = (state: State, typed: string, shouldEscape: boolean): string =>
  shouldEscape ? linkAddresses(linkNames(state, escapeText(typed), true)) : typed;
