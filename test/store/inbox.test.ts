import { createStore } from '../../src/store/create-store.ts';
import { silentLog } from '../support/silent-log.ts';
import { describeInbox } from './inbox-contract.ts';
import { temporaryDatabase } from './temporary-database.ts';

describeInbox('SQLite in memory', () => createStore('sqlite::memory:', silentLog));
describeInbox('a SQLite file', () => createStore(`sqlite:${temporaryDatabase()}`, silentLog));
