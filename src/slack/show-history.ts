import type { Message } from './blocks/message.ts';
import type { Deps } from './deps.ts';
import type { ActionReply, ActionRequest } from './listener.ts';
import { signThing } from './sign-thing.ts';
import { buildHistory, entriesPerPage } from './views/history-message.ts';
import type { Visit } from './visit.ts';

/** What the references in the buttons between pages are about; their id is how many entries to skip. */
const historyPage = 'history-page';

/** A page of the log, after skipping so many entries. */
export async function showHistory(visit: Visit, skip: number, deps: Deps): Promise<Message> {
  const { workspaceId, teamId } = visit;
  const found = await deps.store.findHistory(workspaceId, teamId, entriesPerPage + 1, skip);
  const pageFrom = (start: number) => signThing({ what: historyPage, id: String(start) }, visit, deps);
  return buildHistory({
    entries: found.slice(0, entriesPerPage),
    newer: skip > 0 ? pageFrom(Math.max(0, skip - entriesPerPage)) : undefined,
    older: found.length > entriesPerPage ? pageFrom(skip + entriesPerPage) : undefined,
  });
}

/** The page that a button between pages is about, for the person alone. */
export async function showHistoryPage({ reference, visit }: ActionRequest, deps: Deps): Promise<ActionReply> {
  const isPage = reference?.kind === 'thing' && reference.what === historyPage;
  return { kind: 'message', message: await showHistory(visit, isPage ? Number(reference.id) : 0, deps) };
}
