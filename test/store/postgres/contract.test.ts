import { describeReminders } from '../reminder-contract.ts';
import { describeReminderData } from '../reminder-data-contract.ts';
import { describeSlackProfiles } from '../slack-profiles-contract.ts';
import { describeSlots } from '../slot-contract.ts';
import { describeStore } from '../store-contract.ts';
import { describeWorkspaces } from '../workspace-contract.ts';
import { createTestDatabase } from './database.ts';

const { openEmpty } = createTestDatabase();

for (const describeContract of [describeStore, describeWorkspaces, describeSlackProfiles])
  describeContract('PostgreSQL', () => openEmpty());
for (const describeContract of [describeReminders, describeSlots, describeReminderData])
  describeContract('PostgreSQL', openEmpty);
