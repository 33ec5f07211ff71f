import { z } from 'zod';
import { type Conflict, mergeTeams } from './merge-teams.ts';
import { newTeam, type Team, teamSchema } from './team.ts';

export const questionnaireSteps = [1, 2, 3] as const;
export type QuestionnaireStep = (typeof questionnaireSteps)[number];

/** What a draft is for: answers to be saved, or a question of what other answers would change. A person may have one of each. */
export const draftPurposes = ['answers', 'what-if'] as const;
export type DraftPurpose = (typeof draftPurposes)[number];

/** People that are being entered and not yet on the roster: as typed, so that nothing is lost and mistakes can be named. */
export interface PeopleForm {
  readonly role: string | null;
  readonly userId: string | null;
  readonly people: string | null;
  readonly seniority: string | null;
  readonly share: string | null;
  /** Goes up with each entry, so that the next one begins with empty fields. */
  readonly revision: number;
}

/** An empty form; `revision` as said above. */
export function emptyPeopleForm(revision = 0): PeopleForm {
  return { role: null, userId: null, people: null, seniority: null, share: null, revision };
}

/** A questionnaire that one person has begun: the team as it would be, and where they stand. */
export interface Draft {
  readonly step: QuestionnaireStep;
  readonly team: Team;
  readonly peopleForm: PeopleForm;
  /** The team that the draft was begun from, and its version; 0 if there was none. */
  readonly base: Team;
  readonly baseVersion: number;
}

/** A draft that begins from what is saved, or from nothing. */
export function beginDraft(saved: { readonly team: Team; readonly version: number } | undefined): Draft {
  const base = saved?.team ?? newTeam;
  return { step: 1, team: base, peopleForm: emptyPeopleForm(), base, baseVersion: saved?.version ?? 0 };
}

/** A draft on top of what was saved since it was begun, and what both changed: there the draft's own stays. */
export function bringUpToDate(
  draft: Draft,
  saved: { readonly team: Team; readonly version: number } | undefined,
): { readonly draft: Draft; readonly conflicts: readonly Conflict[] } {
  const version = saved?.version ?? 0;
  if (draft.baseVersion === version) return { draft, conflicts: [] };
  const base = saved?.team ?? newTeam;
  const { team, conflicts } = mergeTeams(draft.base, draft.team, base);
  return { draft: { ...draft, team, base, baseVersion: version }, conflicts };
}

const typed = z.string().max(3000).nullable();

export const draftSchema: z.ZodType<Draft> = z.object({
  step: z.literal(questionnaireSteps),
  team: teamSchema,
  peopleForm: z.object({
    role: typed,
    userId: typed,
    people: typed,
    seniority: typed,
    share: typed,
    revision: z.number().int(),
  }),
  base: teamSchema,
  baseVersion: z.number().int().min(0),
});
