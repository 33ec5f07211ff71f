import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../src/store/store.ts';

/** What a test does to the database, from one moment to the next. */
export interface Trouble {
  /** Milliseconds that each query takes longer. */
  delay: number;
  isBroken: boolean;
  /** Not even what Slack brings can be stored. */
  isInboxBroken?: boolean;
}

/** A store that is as slow, or as broken, as the trouble says at the time of each call. */
export function troubledStore(store: Store, trouble: Trouble): Store {
  const meet = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (trouble.delay > 0) await pause(trouble.delay);
    if (trouble.isBroken) throw new Error('the disk is full of secrets');
    return call();
  };
  return {
    ...store,
    inbox: {
      ...store.inbox,
      take: async (...given) => {
        if (trouble.isInboxBroken) throw new Error('the disk is full of secrets');
        return store.inbox.take(...given);
      },
    },
    openTeam: (...given) => meet(() => store.openTeam(...given)),
    findTeam: (...given) => meet(() => store.findTeam(...given)),
    saveTeam: (...given) => meet(() => store.saveTeam(...given)),
    findDraft: (...given) => meet(() => store.findDraft(...given)),
    saveDraft: (...given) => meet(() => store.saveDraft(...given)),
    deleteDraft: (...given) => meet(() => store.deleteDraft(...given)),
  };
}
