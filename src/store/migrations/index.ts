import type { Migration } from '../migration.ts';
import { initial } from './0001-initial.ts';
import { workspaces } from './0002-workspaces.ts';

/** All migrations, in order of their versions. */
export const migrations: readonly Migration[] = [initial, workspaces];
