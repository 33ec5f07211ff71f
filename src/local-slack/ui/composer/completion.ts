import type { Person, SlashCommand } from '../../control/protocol.ts';
import { findEmoji } from '../text/emoji.ts';
import { findCompletions, findTypedCommand, readSubcommands } from './command-completion.ts';

/** One thing that the words before the caret may become. */
export interface Completion {
  /** What is put in their place. */
  readonly insert: string;
  readonly label: string;
  readonly hint: string;
  /** Stands below, where there is more to say. */
  readonly description: string;
}

export interface Completions {
  /** What the list is of: "Commands". */
  readonly name: string;
  /** Where the words begin that are being completed. */
  readonly from: number;
  readonly entries: readonly Completion[];
  /** Enter takes the chosen entry; where it does not, it sends what was typed, and Tab takes the entry. */
  readonly isTakenByEnter: boolean;
}

export interface CompletionSources {
  readonly commands: readonly SlashCommand[];
  readonly people: readonly Person[];
  readonly channels: readonly { readonly name: string; readonly description: string }[];
}

const most = 8;

/** What may be meant by the words before the caret; undefined when there is nothing to offer. */
export function findCompletion(
  text: string,
  caret: number,
  sources: CompletionSources,
): Completions | undefined {
  const before = text.slice(0, caret);
  const found =
    completeCommand(before, sources) ??
    completeSubcommand(before, sources) ??
    completeMention(before, sources) ??
    completeChannel(before, sources) ??
    completeEmoji(before);
  return found === undefined || found.entries.length === 0 ? undefined : found;
}

function completeCommand(before: string, { commands }: CompletionSources): Completions | undefined {
  if (!before.startsWith('/') || /\s/.test(before)) return undefined;
  const entries = findCompletions(before, commands).map(({ command, usageHint, description }) => ({
    insert: `${command} `,
    label: command,
    hint: usageHint,
    description,
  }));
  return { name: 'Commands', from: 0, entries, isTakenByEnter: true };
}

function completeSubcommand(before: string, { commands }: CompletionSources): Completions | undefined {
  const command = findTypedCommand(before, commands);
  const typed = /^\/\S+\s+(\S*)$/.exec(before)?.[1]?.toLowerCase();
  if (command === undefined || typed === undefined) return undefined;
  const entries = readSubcommands(command.usageHint)
    .filter(({ word }) => word.startsWith(typed) && word !== typed)
    .map(({ word, rest }) => ({ insert: `${word} `, label: word, hint: rest, description: '' }));
  return { name: 'Subcommands', from: before.length - typed.length, entries, isTakenByEnter: false };
}

const broadcasts = [
  ['here', 'everybody who is active'],
  ['channel', 'everybody in this channel'],
  ['everyone', 'everybody in the workspace'],
] as const;

function completeMention(before: string, { people }: CompletionSources): Completions | undefined {
  const typed = /(?:^|[\s(])@([\p{L}\p{N}._-]*)$/u.exec(before)?.[1]?.toLowerCase();
  if (typed === undefined) return undefined;
  const isMeant = ({ name, realName, isDeactivated }: Person) =>
    !isDeactivated &&
    [name, ...realName.toLowerCase().split(' ')].some((word) => word.toLowerCase().startsWith(typed));
  const byHandle = ({ name }: Person) => (name.startsWith(typed) ? 0 : 1);
  const meant = people.filter(isMeant).toSorted((a, b) => byHandle(a) - byHandle(b));
  const persons = meant.map(({ name, realName, title }) => ({
    insert: `@${name} `,
    label: realName,
    hint: `@${name}`,
    description: title,
  }));
  const ranges = broadcasts
    .filter(([range]) => range.startsWith(typed))
    .map(([range, hint]) => ({ insert: `@${range} `, label: `@${range}`, hint, description: '' }));
  const entries = [...persons, ...ranges].slice(0, most);
  return { name: 'People', from: before.length - typed.length - 1, entries, isTakenByEnter: true };
}

function completeChannel(before: string, { channels }: CompletionSources): Completions | undefined {
  const typed = /(?:^|[\s(])#([\p{L}\p{N}_-]*)$/u.exec(before)?.[1]?.toLowerCase();
  if (typed === undefined) return undefined;
  const entries = channels
    .filter(({ name }) => name.startsWith(typed))
    .slice(0, most)
    .map(({ name, description }) => ({
      insert: `#${name} `,
      label: `#${name}`,
      hint: description,
      description: '',
    }));
  return { name: 'Channels', from: before.length - typed.length - 1, entries, isTakenByEnter: true };
}

function completeEmoji(before: string): Completions | undefined {
  const typed = /(?:^|\s):([a-z0-9_+-]{2,})$/i.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const entries = findEmoji(typed)
    .slice(0, most)
    .map(({ name, picture }) => ({
      insert: `:${name}: `,
      label: picture,
      hint: `:${name}:`,
      description: '',
    }));
  return { name: 'Emoji', from: before.length - typed.length - 1, entries, isTakenByEnter: true };
}
