import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, shorten, unescapeText } from '../blocks/text.ts';
import { actionIds, command as slashCommand } from '../ids.ts';
import type { Command, Topic } from '../listener.ts';

/** What the app does, in a few sentences. */
export const whatThisIs =
  'Answer a few questions about your project and your team. You get the next hire with reasons and dates, what to cover meanwhile, and where nobody is accountable. It is advice by rules, each with its source; no language model guesses, and nobody is rated.';

type CommandFacts = Pick<Command, 'id' | 'summary' | 'usage' | 'examples'>;

/** What this is, the commands with examples, and a button that starts the questionnaire. */
export function buildHelp(topics: readonly Topic[]): Message {
  return buildMessage(
    [
      { kind: 'heading', text: 'Whom to hire next for your AI work, and why' },
      {
        kind: 'paragraph',
        text: whatThisIs,
      },
      ...topics.map(
        ({ title, commands }) => ({ kind: 'list', title, items: commands.map(describeCommand) }) as const,
      ),
    ],
    [startButton],
  );
}

/** For words that are no command: what was meant perhaps, and the help. */
export function buildUnknownCommand(
  word: string,
  nearest: string | undefined,
  commands: readonly CommandFacts[],
): Message {
  const typed = `“${escapeText(shorten(unescapeText(word), 40))}”`;
  const meant = nearest ? ` Did you mean \`${slashCommand} ${nearest}\`?` : '';
  const known = [...commands, help].map(({ id }) => `\`${slashCommand} ${id}\``).join(', ');
  return buildMessage(
    [{ kind: 'paragraph', text: `I do not know the command ${typed}.${meant} These I know: ${known}.` }],
    [startButton],
  );
}

/** The help is answered from the list of commands and can therefore not stand in it. */
export const help: CommandFacts = {
  id: 'help',
  summary: 'what this is and what it understands',
  usage: '',
  examples: [`${slashCommand} help`],
};

const startButton = actions('help-actions', [
  button('Find the next hire', actionIds.startQuestionnaire, { style: 'primary' }),
]);

function describeCommand({ id, summary, usage, examples }: CommandFacts): string {
  const typed = [slashCommand, id, usage].filter(Boolean).join(' ');
  const example = examples.find((one) => one !== typed && one !== `${slashCommand} ${id}`);
  return `\`${typed}\`: ${summary}${example ? `, e.g. \`${example}\`` : ''}`;
}
