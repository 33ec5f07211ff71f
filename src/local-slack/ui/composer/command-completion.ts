import type { SlashCommand } from '../../control/protocol.ts';

/** The commands that what is typed may become; none once the name is complete and its arguments are being typed. */
export function findCompletions(typed: string, commands: readonly SlashCommand[]): readonly SlashCommand[] {
  if (!/^\/\S*$/.test(typed)) return [];
  return commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
}

/** The command whose arguments are being typed. */
export function findTypedCommand(typed: string, commands: readonly SlashCommand[]): SlashCommand | undefined {
  const name = /^(\/\S+)\s/.exec(typed)?.[1]?.toLowerCase();
  return commands.find(({ command }) => command === name);
}

/** One way to go on after a command's name, as its hint tells it: `raci` of `[next-hire | raci <task>]`. */
export interface Subcommand {
  readonly word: string;
  /** What the hint says after the word. */
  readonly rest: string;
}

/** The first words that a usage hint names; placeholders such as `<question>`, `[word]` or `@person` are not words to type. */
export function readSubcommands(usageHint: string): readonly Subcommand[] {
  const alternatives = usageHint.replace(/^\s*[[(](.*)[\])]\s*$/s, '$1').split('|');
  if (alternatives.length < 2) return [];
  return alternatives.flatMap((alternative) => {
    const found = /^([a-z][\w-]*)(\s+.*)?$/i.exec(alternative.trim());
    return found?.[1] === undefined ? [] : [{ word: found[1], rest: found[2]?.trim() ?? '' }];
  });
}

/** What a newcomer can type first: the first command with the first word of its usage hint, `/aiteam next-hire`. */
export function firstThingToType(commands: readonly SlashCommand[]): string | undefined {
  const [first] = commands;
  if (first === undefined) return undefined;
  const word = /[a-z][\w-]*/i.exec(first.usageHint.split(/[<@#]/)[0] ?? '')?.[0];
  return word === undefined ? first.command : `${first.command} ${word}`;
}
