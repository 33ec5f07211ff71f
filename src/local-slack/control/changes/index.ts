import { z } from 'zod';
import { problem } from '../../interactions/interaction-payload.ts';
import type { Parts } from '../../parts.ts';
import type { ActResult } from '../protocol.ts';
import { appChanges } from './app.ts';
import { channelChanges } from './channels.ts';
import { personChanges } from './people.ts';
import { userGroupChanges } from './user-groups.ts';

const changes = { ...appChanges, ...channelChanges, ...personChanges, ...userGroupChanges };

type Changes = typeof changes;

// A change without fields takes none, where zod's type would take any.
type Named<Fields> = {
  readonly [Name in keyof Fields as string extends Name ? never : Name]: Fields[Name];
};

/** What the administrators of a workspace do to it: `{kind: 'deactivate-person', person: '@ben'}`. */
export type Change = {
  [Kind in keyof Changes]: { readonly kind: Kind } & Named<z.input<Changes[Kind]['parameters']>>;
}[keyof Changes];

const known = new Map(Object.entries(changes));
const anyChange = z.looseObject({ kind: z.string() });

/** Does what a change says, which may have come over HTTP; a problem says why not. */
export const performChange = (parts: Parts, change: unknown): ActResult => {
  const parsed = anyChange.safeParse(change);
  if (!parsed.success) return problem(z.prettifyError(parsed.error));
  const { kind, ...given } = parsed.data;
  const definition = known.get(kind);
  if (definition !== undefined) return definition.perform(parts, given);
  return problem(`There is no change "${kind}". There are ${[...known.keys()].join(', ')}.`);
};
