import { commands } from '../../src/slack/commands/index.ts';
import { page } from './markdown.ts';

/** The page of all subcommands of `/aiteam`. */
export function buildCommandsPage(): string {
  return page('Commands', 'src/slack/commands', [
    'A mistyped command gets the nearest one, and only the person who typed it sees that.',
    ...commands.map((command) =>
      [
        `## <a id="${command.id}"></a>\`${`/aiteam ${command.id} ${command.usage}`.trim()}\``,
        command.summary,
        command.examples.map((example) => `- \`${example}\``).join('\n'),
      ].join('\n\n'),
    ),
  ]);
}
