import { writeTeamFile } from '../../team/team-file.ts';
import type { Deps, FileToSend } from '../deps.ts';
import { defineCommand } from '../listener.ts';
import { createNameFinder } from '../payloads/name-finder.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { writeRosterCsv } from '../views/export-csv.ts';
import { writeTeamMarkdown } from '../views/export-markdown.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';
import { tellMissingScope } from '../views/scope-text.ts';
import type { Visit } from '../visit.ts';

const formats = ['json', 'csv', 'markdown'] as const;
type Format = (typeof formats)[number];

export const exportCommand = defineCommand({
  id: 'export',
  summary: 'the team as files: JSON to import again, the roster as CSV, the advice as Markdown',
  usage: '[json | csv | markdown]',
  examples: ['/aiteam export', '/aiteam export csv'],
  needs: 'owner',
  run: async ({ rest, visit }, deps) => {
    const notice = (text: string, offersStart = false) =>
      ({ kind: 'message', message: buildNotice(text, offersStart) }) as const;
    if (!visit.saved) return notice(nothingSaved, true);
    const found = rest === '' ? undefined : findFormat(rest);
    if (found && found.outcome !== 'found') return notice(unknownFormat);
    for (const format of found ? [found.id] : formats) {
      const { workspaceId, teamId, userId: by } = visit;
      const outcome = await deps.files.send(workspaceId, by, writeFile(format, visit, visit.saved, deps));
      if (outcome !== 'sent') return notice(describeProblem(outcome, deps));
      const at = deps.now().toString();
      await deps.store.addHistory({ workspaceId, teamId, by, at, changes: [{ kind: 'exported', format }] });
    }
    return notice('It is in your direct messages with me.');
  },
});

const findFormat = createNameFinder<Format>([
  { id: 'json', names: ['JSON'] },
  { id: 'csv', names: ['CSV', 'Excel', 'Spreadsheet'] },
  { id: 'markdown', names: ['Markdown', 'md', 'Document'] },
]);

function writeFile(
  format: Format,
  { teamName }: Visit,
  saved: NonNullable<Visit['saved']>,
  deps: Pick<Deps, 'now'>,
): FileToSend {
  const { team } = saved;
  const { advice } = adviseSavedTeam(saved, deps);
  const named = (extension: string) => `ai-team-${advice.today}.${extension}`;
  switch (format) {
    case 'json':
      return {
        filename: named('json'),
        content: writeTeamFile(teamName, team),
        comment: 'The whole team. `/aiteam import` reads this file.',
      };
    case 'csv':
      return { filename: named('csv'), content: writeRosterCsv(team.roster), comment: 'The roster.' };
    case 'markdown':
      return {
        filename: named('md'),
        content: writeTeamMarkdown(teamName, team, advice),
        comment: 'The team and its advice as a document.',
      };
  }
}

const unknownFormat =
  'I can export `json`, `csv` and `markdown`: `/aiteam export csv`. Without a word you get all three.';

function describeProblem(outcome: 'missing-scope' | 'refused', { installs }: Pick<Deps, 'installs'>): string {
  if (outcome === 'refused') return 'Slack did not take the file. Please try again later.';
  const scope = 'files:write';
  const grantUrl = installs.grantUrl(scope);
  return tellMissingScope({ what: 'write files', scope, again: '/aiteam export', grantUrl });
}
