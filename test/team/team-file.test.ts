import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { newTeam } from '../../src/team/team.ts';
import { readTeamFile, writeTeamFile } from '../../src/team/team-file.ts';
import { forGenerated, printSeed } from '../support/for-generated-teams.ts';
import { team } from '../support/generated-teams.ts';

afterAll(printSeed);

describe('a file of a team', () => {
  test('gives back the team that was written, whatever it is', () => {
    forGenerated(fc.tuple(team, fc.string({ maxLength: 75 })), ([given, name]) => {
      const read = readTeamFile(writeTeamFile(name, given));
      expect(read).toEqual({
        outcome: 'read',
        file: { format: 'aiteam-team', formatVersion: 1, name, team: given },
      });
    });
  });

  test('is refused with a sentence, whatever else it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTeamFile(text).outcome).toBe('problem');
      }),
    );
  });

  test.each([
    ['two people with one id', { roster: [aPerson('p1'), aPerson('p1')] }, 'same id'],
    [
      'a share above a whole week',
      { roster: [{ ...aPerson('p1'), roles: [{ role: 'ml-engineer', share: 2 }] }] },
      'team.roster.0.roles.0.share',
    ],
    ['a role that does not exist', { setAside: [{ role: 'astronaut', reason: '' }] }, 'team.setAside.0.role'],
  ])('with %s says where', (_, change, place) => {
    const text = JSON.stringify({
      ...JSON.parse(writeTeamFile('', newTeam)),
      team: { ...newTeam, ...change },
    });
    expect(readTeamFile(text)).toEqual({ outcome: 'problem', sentence: expect.stringContaining(place) });
  });

  test('takes nothing that it does not know, such as a prototype', () => {
    const text = writeTeamFile('', newTeam).replace('{', '{"__proto__":{"isOwner":true},"extra":1,');
    const read = readTeamFile(text);
    expect(read).toMatchObject({ outcome: 'read' });
    expect(read.outcome === 'read' && Object.keys(read.file)).toEqual([
      'format',
      'formatVersion',
      'name',
      'team',
    ]);
    expect('isOwner' in {}).toBe(false);
  });
});

function aPerson(id: string) {
  return {
    id,
    who: { kind: 'unnamed' },
    roles: [{ role: 'ml-engineer', share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  };
}
