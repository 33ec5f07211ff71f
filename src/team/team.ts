import { z } from 'zod';
import { leadTimes } from '../knowledge/lead-times.ts';
import { type RoleId, roles } from '../knowledge/roles/index.ts';
import { type Answers, answersSchema, unanswered } from './answers.ts';
import { type Decision, decisionSchema } from './decisions.ts';
import {
  type Milestones,
  milestonesSchema,
  mostOwnMilestones,
  type OwnMilestone,
  ownMilestoneSchema,
} from './milestones.ts';
import { type OpenRole, openRoleSchema, type SetAsideRole, setAsideRoleSchema } from './open-roles.ts';
import { mostPeople, type Person, personSchema, roleIdSchema } from './roster.ts';

/** All that one AI team told us: what the advice is made of. */
export interface Team {
  readonly answers: Answers;
  readonly milestones: Milestones;
  /** Dates of the team's own, beside those that every team is asked for. */
  readonly ownMilestones: readonly OwnMilestone[];
  readonly roster: readonly Person[];
  readonly openRoles: readonly OpenRole[];
  readonly setAside: readonly SetAsideRole[];
  /** What was decided about advised roles that are not open yet; at most one decision for a role. */
  readonly decisions: readonly Decision[];
  /** Roles that nobody in the organisation could cover. */
  readonly nobodyFor: readonly RoleId[];
  /** Weeks from opening a role to somebody in the seat; a hire takes `notice` on top. */
  readonly leadTimes: { readonly hire: number; readonly contract: number; readonly notice: number };
}

const weeks = z.number().min(0).max(104);

export const teamSchema: z.ZodType<Team> = z.object({
  answers: answersSchema,
  milestones: milestonesSchema,
  ownMilestones: z.array(ownMilestoneSchema).max(mostOwnMilestones).default([]),
  roster: z.array(personSchema).max(mostPeople),
  openRoles: z.array(openRoleSchema).max(100),
  setAside: z.array(setAsideRoleSchema).max(100),
  decisions: z.array(decisionSchema).max(100).default([]),
  nobodyFor: z.array(roleIdSchema).max(roles.length),
  leadTimes: z.object({ hire: weeks, contract: weeks, notice: weeks.default(leadTimes.notice.weeks) }),
});

/** A team of which nothing is known yet. */
export const newTeam: Team = {
  answers: unanswered,
  milestones: {},
  ownMilestones: [],
  roster: [],
  openRoles: [],
  setAside: [],
  decisions: [],
  nobodyFor: [],
  leadTimes: {
    hire: leadTimes.hire.weeks,
    contract: leadTimes.contract.weeks,
    notice: leadTimes.notice.weeks,
  },
};
