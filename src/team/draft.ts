import { z } from 'zod';
import { type Team, teamSchema } from './team.ts';

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
  /** The version of the team that the draft was begun from; 0 if there was none. */
  readonly baseVersion: number;
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
  baseVersion: z.number().int().min(0),
});
