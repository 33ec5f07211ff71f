// A process that takes arrivals, writes for each and finishes it, without end. It prints each step once it is confirmed. Its
// arguments: the database, a word with which the keys begin, and for how many milliseconds it leases.
import { writeSync } from 'node:fs';
import { createStore } from '../../src/store/create-store.ts';
import { newTeam } from '../../src/team/team.ts';
import { arrivalNamed, leaseOf } from '../support/arrivals.ts';
import { silentLog } from '../support/silent-log.ts';

const [databaseUrl = '', word = '', length = ''] = process.argv.slice(2);
const atOnce = 3;
const store = await createStore(databaseUrl, silentLog);
// Synchronous, and after the step: what was printed was confirmed.
const say = (...words: readonly string[]) => writeSync(1, `${words.join(' ')}\n`);
say('ready');
await Promise.all(
  Array.from({ length: atOnce }, async (_, first) => {
    for (let number = first; ; number += atOnce) {
      const key = `${word}-${number}`;
      await store.inbox.take([arrivalNamed(key)], leaseOf(Number(length)));
      say('taken', key);
      await store.forArrival(key).saveTeam({
        workspaceId: key,
        teamId: 'main',
        team: newTeam,
        expectedVersion: 0,
        by: 'U1',
        at: '2026-11-21T09:00:00Z',
      });
      say('written', key);
      await store.inbox.finish([key]);
      say('finished', key);
    }
  }),
);
