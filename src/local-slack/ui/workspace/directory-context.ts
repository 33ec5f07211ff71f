import { createContext, useContext } from 'react';
import type { Act, ActResult, AppShortcut, Person, Snapshot } from '../../control/protocol.ts';
import type { Place } from './use-place.ts';

/** What of an `Act` the page fills in by itself: who is acting. */
export type ActOfMe = Act extends infer Kind ? (Kind extends Act ? Omit<Kind, 'user'> : never) : never;

/**
 * What messages need of the workspace, apart from what is said in it: it changes rarely, so that thousands of messages
 * are not drawn anew for each new one.
 */
export interface Directory {
  /** The workspace's id. */
  readonly team: string;
  readonly me: Person;
  readonly people: readonly Person[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly AppShortcut[];
  readonly appName: string;
  /** Does it as the chosen person. A refusal is shown to them unless the caller says that it shows it itself. */
  readonly act: (act: ActOfMe, options?: { readonly isQuiet: boolean }) => Promise<ActResult>;
  /** Goes somewhere else in the page. */
  readonly go: (next: Partial<Place>) => void;
}

export const DirectoryContext = createContext<Directory | undefined>(undefined);

/** The people and the names of the workspace, and the ways to act in it. */
export function useDirectory(): Directory {
  const directory = useContext(DirectoryContext);
  if (directory === undefined) throw new Error('A component outside of the workspace asked for it.');
  return directory;
}

/** The person with that id, if the workspace knows one. */
export function usePerson(id: string): Person | undefined {
  return useDirectory().people.find((person) => person.id === id);
}

/** The names of a snapshot's channels; equal for snapshots that differ in other things only. */
export function namesOf({ channels }: Snapshot): Directory['channels'] {
  return channels.map(({ id, name }) => ({ id, name }));
}
