import { z } from 'zod';
import { done, problem } from '../../interactions/interaction-payload.ts';
import { addPerson, announcePerson, findPerson } from '../../people.ts';
import { defineChange, withPerson } from './change.ts';

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** A person's id or handle: `U0ANN`, `ann`, `@ann`. */
const person = z.string().min(1);
const realName = z.string().min(1).max(80);
const title = z.string().max(255);
const timeZone = z.string().refine(isTimeZone, 'must be an IANA time zone');
const standing = z.enum(['owner', 'admin', 'member', 'guest', 'single-channel-guest']);

/** What administrators do to people; each is told to the app once. */
export const personChanges = {
  'change-person': defineChange(
    {
      person,
      realName: realName.exactOptional(),
      title: title.exactOptional(),
      timeZone: timeZone.exactOptional(),
      standing: standing.exactOptional(),
    },
    (parts, { person: name, ...change }) =>
      withPerson(parts, name, (found) => {
        Object.assign(found, change);
        announcePerson(parts.state, found, 'user_change');
        return done;
      }),
  ),

  'deactivate-person': defineChange({ person }, (parts, { person: name }) =>
    withPerson(parts, name, (found) => {
      found.isDeleted = true;
      announcePerson(parts.state, found, 'user_change');
      return done;
    }),
  ),

  'reactivate-person': defineChange({ person }, (parts, { person: name }) =>
    withPerson(parts, name, (found) => {
      found.isDeleted = false;
      announcePerson(parts.state, found, 'user_change');
      return done;
    }),
  ),

  'add-person': defineChange(
    {
      name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be a handle such as ann'),
      realName,
      title: title.exactOptional(),
      timeZone: timeZone.exactOptional(),
      standing: standing.exactOptional(),
      teamId: z
        .string()
        .regex(/^T[A-Z0-9]+$/)
        .exactOptional(),
    },
    ({ state }, given) => {
      if (findPerson(state, given.name) !== undefined) return problem(`There is a @${given.name} already.`);
      const added = addPerson(state, given);
      // People of another company do not join this one's team.
      if (added.teamId === state.identity.teamId) announcePerson(state, added, 'team_join');
      state.changed();
      return done;
    },
  ),
};
