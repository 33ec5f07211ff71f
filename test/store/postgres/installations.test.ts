import { describeInstallations } from '../installation-contract.ts';
import { createTestDatabase } from './database.ts';

const { openEmpty } = createTestDatabase();

describeInstallations('PostgreSQL', () => openEmpty());
