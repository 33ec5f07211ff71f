// A process that saves reminders without end and prints each version once it is confirmed. Its argument is the database.
import { writeSync } from 'node:fs';
import { createStore } from '../../src/store/create-store.ts';
import { aReminder } from '../support/reminders.ts';
import { silentLog } from '../support/silent-log.ts';

const { reminders } = await createStore(`sqlite:${process.argv[2]}`, silentLog);
let version = (await reminders.find('T1', 'R1'))?.version ?? 0;
writeSync(1, `${version}\n`);
for (;;) {
  const isSaved = await reminders.save(
    aReminder({
      expectedVersion: version,
      // Channel and slot name the version that they belong to.
      channelId: `C${version + 1}`,
      next: { key: `version ${version + 1}`, dueAt: version + 1 },
    }),
  );
  if (!isSaved) throw new Error('Somebody else saved.');
  version += 1;
  // Synchronous, and after the save: what was printed was confirmed.
  writeSync(1, `${version}\n`);
}
