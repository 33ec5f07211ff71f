import { z } from 'zod';
import { findChannel } from '../../channels.ts';
import { problem } from '../../interactions/interaction-payload.ts';
import type { Parts } from '../../parts.ts';
import { findPerson } from '../../people.ts';
import type { StoredChannel, StoredPerson } from '../../state.ts';
import type { ActResult } from '../protocol.ts';

/** A change that administrators make to a workspace: what it takes, and what it does. */
export interface ChangeDefinition<Fields extends z.ZodRawShape> {
  readonly parameters: z.ZodObject<Fields, z.core.$strict>;
  readonly perform: (parts: Parts, given: unknown) => ActResult;
}

/** A change whose fields are parsed first; what does not parse is a problem. */
export const defineChange = <Fields extends z.ZodRawShape>(
  fields: Fields,
  perform: (parts: Parts, given: z.output<z.ZodObject<Fields, z.core.$strict>>) => ActResult,
): ChangeDefinition<Fields> => {
  const parameters = z.strictObject(fields);
  return {
    parameters,
    perform: (parts, given) => {
      const parsed = parameters.safeParse(given);
      return parsed.success ? perform(parts, parsed.data) : problem(z.prettifyError(parsed.error));
    },
  };
};

/** The person named by id or handle; a problem when there is none. */
export const withPerson = (
  { state }: Pick<Parts, 'state'>,
  name: string,
  perform: (person: StoredPerson) => ActResult,
): ActResult => {
  const person = findPerson(state, name);
  if (person !== undefined) return perform(person);
  return problem(`There is nobody called ${name}.`);
};

/** The channel named by id or name; a problem when there is none. */
export const withChannel = (
  { state }: Pick<Parts, 'state'>,
  name: string,
  perform: (channel: StoredChannel) => ActResult,
): ActResult => {
  const channel = findChannel(state, name);
  if (channel !== undefined) return perform(channel);
  const known = [...state.channels.values()].flatMap((one) => (one.kind === 'dm' ? [] : `#${one.name}`));
  return problem(`There is no channel ${name}. There are ${known.join(', ')}.`);
};
