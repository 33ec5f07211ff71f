import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { writeRosterCsv } from '../../../src/slack/views/export-csv.ts';
import { writeTeamMarkdown } from '../../../src/slack/views/export-markdown.ts';
import type { Person } from '../../../src/team/roster.ts';
import { newTeam } from '../../../src/team/team.ts';
import { today } from '../../support/a-team.ts';

function named(name: string): Person {
  return {
    id: 'p1',
    who: { kind: 'outside', name },
    roles: [
      { role: 'ml-engineer', share: 0.5 },
      { role: 'data-engineer', share: 0.5 },
    ],
    seniority: 'senior',
    engagement: 'contractor',
    startsOn: '2027-01-01',
  };
}

/** The cells of a CSV text, as a program would read them (RFC 4180). */
function readCsv(text: string): string[][] {
  return [...text.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, line = '']) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

describe('the roster as CSV', () => {
  test('has a line for each role that somebody holds', () => {
    expect(readCsv(writeRosterCsv([named('Ana')]))).toEqual([
      ['Name', 'Slack id', 'Role', 'Share', 'Seniority', 'Engagement', 'Starts on', 'Ends on'],
      ['Ana', '', 'ML Engineer', '0.5', 'Senior', 'contractor', '2027-01-01', ''],
      ['Ana', '', 'Data Engineer', '0.5', 'Senior', 'contractor', '2027-01-01', ''],
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd|calc', '%0A', '|x', '=HYPERLINK("http://evil")'])(
    'shows %j as text to a spreadsheet',
    (name) => {
      const [, [cell = ''] = []] = readCsv(writeRosterCsv([named(name)]));
      expect(cell).toMatch(/^'/);
    },
  );

  test('keeps its lines and cells, whatever a name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const rows = readCsv(writeRosterCsv([named(name)]));
        expect(rows.map((row) => row.length)).toEqual([8, 8, 8]);
      }),
    );
  });
});

describe('the team as Markdown', () => {
  const written = (name: string) => {
    const team = {
      ...newTeam,
      roster: [named(name)],
      setAside: [{ role: 'ux-designer', reason: name }],
      ownMilestones: [{ id: 'm1', name: name.slice(0, 75), date: '2027-03-01' }],
    } as const;
    return writeTeamMarkdown(name, team, advise(team, today));
  };

  test('tells the next hire with sources, the roster, the RACI, milestones and what was set aside', () => {
    const text = written('Ana');
    for (const part of [
      '## Next hire',
      '## Roster',
      '| Ana | ML Engineer | 50 % |',
      '## RACI',
      '## Milestones',
    ])
      expect(text).toContain(part);
    expect(text).toContain('- UX / ML Designer: Ana');
  });

  test.each([
    '<img src=x>',
    '[a](http://evil)',
    '| x | y |',
    '# big',
    '`code`',
    'http://evil.example',
    '*bold*',
  ])('shows %j as it was typed, never as markup', (name) => {
    const text = written(name);
    expect(text.replaceAll(/\\./g, '')).not.toContain(name);
    expect(text.replaceAll('\\', '')).toContain(name);
  });
});
