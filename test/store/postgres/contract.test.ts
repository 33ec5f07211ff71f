import { openPostgres } from '../../../src/store/dialects/postgres.ts';
import { silentLog } from '../../support/silent-log.ts';
import { describeReminders } from '../reminder-contract.ts';
import { describeReminderData } from '../reminder-data-contract.ts';
import { describeSlackProfiles } from '../slack-profiles-contract.ts';
import { describeSlots } from '../slot-contract.ts';
import { describeSlotsUpgrade } from '../slots-upgrade-contract.ts';
import { describeStore } from '../store-contract.ts';
import { describeWorkspaces } from '../workspace-contract.ts';
import { createTestDatabase } from './database.ts';

const { openEmpty, clear, url } = createTestDatabase();

for (const describeContract of [describeStore, describeWorkspaces, describeSlackProfiles])
  describeContract('PostgreSQL', () => openEmpty());
for (const describeContract of [describeReminders, describeSlots, describeReminderData])
  describeContract('PostgreSQL', openEmpty);
describeSlotsUpgrade('PostgreSQL', async () => {
  await clear();
  return { url: url(), open: (some) => openPostgres(url(), some, silentLog) };
});
