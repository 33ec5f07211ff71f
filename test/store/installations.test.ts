import { createStore } from '../../src/store/create-store.ts';
import { silentLog } from '../support/silent-log.ts';
import { describeInstallations } from './installation-contract.ts';
import { temporaryDatabase } from './temporary-database.ts';

describeInstallations('SQLite in memory', () => createStore('sqlite::memory:', silentLog));
describeInstallations('a SQLite file', () => createStore(`sqlite:${temporaryDatabase()}`, silentLog));
