import { expect, test } from 'vitest';
import { roles } from '../../src/knowledge/roles/index.ts';
import type { Person as TeamMember } from '../../src/team/roster.ts';
import { newTeam } from '../../src/team/team.ts';
import { start, startTestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { addsPerson } from '../support/roster.ts';

/** Ann, who owns the team with these people on it. */
async function annWith(roster: readonly TeamMember[]): Promise<Person> {
  const { person, store } = await startTestProgram();
  const ann = person('ann');
  await store.saveTeam({
    workspaceId: ann.snapshot().team.id,
    teamId: 'main',
    team: { ...newTeam, roster },
    expectedVersion: 0,
    by: ann.id,
    at: start.toString(),
    owner: ann.id,
  });
  await ann.types('#ai-team', '/aiteam team');
  return ann;
}

test('where somebody has more roles than a button can remember, that there is no undo is said', async () => {
  const ann = await annWith([
    {
      id: 'p1',
      who: { kind: 'outside', name: 'm'.repeat(80) },
      roles: roles.map(({ id }) => ({ role: id, share: 1 / 3 })),
      seniority: 'senior',
      engagement: 'employee',
    },
  ]);
  await ann.clicks('Edit');
  await ann.clicks('Remove from the team');
  const seen = await ann.sees('is off the team.');
  expect(seen).toContain('There is no “Undo” for this');
  expect(seen).not.toContain('[Undo]');
});

test('a team of two hundred people is paged through, there and back', async () => {
  const ann = await annWith(
    Array.from({ length: 200 }, (_, index) => ({
      id: `p${index + 1}`,
      who: { kind: 'outside' as const, name: `Person ${String(index + 1).padStart(3, '0')}` },
      roles: [{ role: 'ml-engineer' as const, share: 1 }],
      seniority: 'mid' as const,
      engagement: 'employee' as const,
    })),
  );
  const named = new Set<string>();
  for (let page = 1; page <= 8; page += 1) {
    const seen = await ann.sees(`Page ${page} of 8.`);
    for (const [name] of seen.matchAll(/Person \d{3}/g)) named.add(name);
    if (page < 8) await ann.clicks('Next');
  }
  expect(named.size).toBe(200);
  await ann.clicks('Previous');
  await ann.sees('Page 7 of 8.');
  await ann.clicks('Edit');
  await ann.clicks('Back to the team');
  await ann.sees('Page 7 of 8.');
  expect(await addsPerson(ann, { person: '@ana', roles: [['ML Engineer']] })).toEqual({
    Person: 'A team holds at most 200 people, and there are 200 on it.',
  });
  await ann.closes();
  await ann.types('#ai-team', '/aiteam role mlops @ana');
  await ann.sees('A team holds at most 200 people, and this one is full.');
});
