import { createContext, useContext } from 'react';
import type { Act, ActResult, Person, Snapshot } from '../../control/protocol.ts';

/** What of an `Act` the page fills in by itself: who is acting. */
export type ActOfMe = Act extends infer Kind ? (Kind extends Act ? Omit<Kind, 'user'> : never) : never;

export interface Workspace {
  readonly snapshot: Snapshot;
  /** Does it as the chosen person. A refusal is shown to them unless the caller says that it shows it itself. */
  readonly act: (act: ActOfMe, options?: { readonly isQuiet: boolean }) => Promise<ActResult>;
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** The workspace as the chosen person sees it. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error('A component outside of the workspace asked for it.');
  return workspace;
}

/** The person with that id, if the workspace knows one. */
export function usePerson(id: string): Person | undefined {
  return useWorkspace().snapshot.people.find((person) => person.id === id);
}
