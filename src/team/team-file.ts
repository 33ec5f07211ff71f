import { z } from 'zod';
import { type Team, teamSchema } from './team.ts';

/** A team as it is exported and imported, with the name of the format so that nothing else is taken for one. */
export interface TeamFile {
  readonly format: 'aiteam-team';
  readonly formatVersion: 1;
  readonly name: string;
  readonly team: Team;
}

const teamFileSchema = z.object({
  format: z.literal('aiteam-team'),
  formatVersion: z.literal(1),
  name: z.string().max(75).default(''),
  team: teamSchema,
});

/** The file's text; reading it gives the same team. */
export function writeTeamFile(name: string, team: Team): string {
  const file: TeamFile = { format: 'aiteam-team', formatVersion: 1, name, team };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type TeamFileRead =
  | { readonly outcome: 'read'; readonly file: TeamFile }
  | { readonly outcome: 'problem'; readonly sentence: string };

/** A team from a file's text, or what is wrong with it, in plain words and with the place. */
export function readTeamFile(text: string): TeamFileRead {
  const json = parseJson(text);
  if (json === undefined) return problem('This file is not JSON. Take the JSON file of /aiteam export.');
  const isOurs = z.object({ format: z.literal('aiteam-team') }).safeParse(json).success;
  if (!isOurs) return problem('This is not a team of AI Team. Take the JSON file of /aiteam export.');
  const parsed = teamFileSchema.safeParse(json);
  if (parsed.success) return findDoubles(parsed.data);
  const places = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || 'the beginning'))];
  return problem(
    `Some of this file cannot be read: ${places.slice(0, 3).join(', ')}${places.length > 3 ? ` and ${places.length - 3} more` : ''}.`,
  );
}

/** Ids name people and milestones, so none may stand for two. */
function findDoubles(file: TeamFile): TeamFileRead {
  const { roster, ownMilestones } = file.team;
  const isUnique = (things: readonly { readonly id: string }[]) =>
    new Set(things.map(({ id }) => id)).size === things.length;
  if (isUnique(roster) && isUnique(ownMilestones)) return { outcome: 'read', file };
  return problem('Two people or two milestones in this file have the same id.');
}

function problem(sentence: string): TeamFileRead {
  return { outcome: 'problem', sentence };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
