import { describeInbox } from '../inbox-contract.ts';
import { createTestDatabase } from './database.ts';

const { openEmpty } = createTestDatabase();

describeInbox('PostgreSQL', () => openEmpty());
