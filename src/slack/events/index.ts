import type { EventListener } from '../listener.ts';
import { appHomeOpened } from './app-home-opened.ts';
import { teamJoin } from './team-join.ts';
import { userChange } from './user-change.ts';

/** Every event that is listened to. The manifest subscribes to these. */
export const events: readonly EventListener[] = [appHomeOpened, teamJoin, userChange];
