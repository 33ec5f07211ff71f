// A process that saves teams without end and prints each version once it is confirmed. Its argument is the database.
import { writeSync } from 'node:fs';
import { createStore } from '../../src/store/create-store.ts';
import { newTeam } from '../../src/team/team.ts';
import { silentLog } from '../support/silent-log.ts';

const store = await createStore(`sqlite:${process.argv[2]}`, silentLog);
let version = (await store.findTeam('T1', 'main'))?.version ?? 0;
writeSync(1, `${version}\n`);
for (;;) {
  // The team names the version it belongs to, and differs in length, so that pages are split and freed.
  const name = `version ${version + 1} ${'x'.repeat((version * 37) % 160)}`;
  const outcome = await store.saveTeam({
    workspaceId: 'T1',
    teamId: 'main',
    team: {
      ...newTeam,
      roster: Array.from({ length: 1 + (version % 40) }, (_, index) => ({
        id: `p${index}`,
        who: { kind: 'slack', userId: `U${index}`, name },
        roles: [{ role: 'mlops-engineer', share: 1 }],
        seniority: 'unknown',
        engagement: 'employee',
      })),
    },
    expectedVersion: version,
    by: 'U1',
    at: '2026-11-21T09:00:00Z',
  });
  if (outcome.outcome !== 'saved') throw new Error('Somebody else saved.');
  version = outcome.version;
  // Synchronous, and after the save: what was printed was confirmed.
  writeSync(1, `${version}\n`);
}
