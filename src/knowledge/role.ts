import type { PhaseId } from './phases.ts';
import type { RiskId } from './risks.ts';
import type { SourceId } from './sources.ts';

/** One statement and where it comes from. */
export interface Fact {
  /** In our own words, without markup, no full stop at the end. */
  readonly text: string;
  readonly source: SourceId;
}

/** What must be said of a role that the four sources do not name, so that nobody hires it too early. */
export interface Addition {
  readonly whenNotYet: Fact;
  /** Ids of roles, and why each can do the work meanwhile. Never empty. */
  readonly coversUntilThen: readonly { readonly role: string; readonly because: Fact }[];
}

/** What is known of one role by itself. How roles stand to each other lives in the tables beside this file. */
export interface RoleCard {
  readonly id: string;
  readonly name: string;
  /** At most 20 characters, for charts and narrow columns. */
  readonly shortName: string;
  /** Other names people use; matched without regard to case, spaces, dots and hyphens. */
  readonly aliases: readonly string[];
  /** Where the role stands: source `role-definitions`. */
  readonly group: 'business' | 'technical' | 'cross-section';
  /** One paragraph: what the role does and owns. No markup. */
  readonly summary: string;
  /** The risks that the role lowers. */
  readonly lowers: readonly RiskId[];
  /**
   * The phase by which the role is needed; reaching it without the role is overdue. `after: true` means the role
   * comes in that phase or later, so reaching the phase alone does not make it overdue. Absent where no source says.
   */
  readonly neededBy?: { readonly phase: PhaseId; readonly after?: true; readonly source: SourceId };
  /** "hire" roles are hired onto the AI team; "cover" roles are usually in the organisation already and covered first. */
  readonly fill: 'hire' | 'cover';
  /** True for the roles that can put a model into production: whoever holds one "ships". */
  readonly ships?: true;
  /** What the role is responsible for. This list and those below it are empty or absent where the sources are silent. */
  readonly duties?: readonly Fact[];
  readonly skills?: readonly Fact[];
  readonly knowledge?: readonly Fact[];
  readonly tools?: readonly Fact[];
  /** By what its success is measured. */
  readonly kpis?: readonly Fact[];
  readonly whenToInvolve?: Fact;
  readonly keyDeliverable?: Fact;
  /** There for roles that the four sources do not name: later practice, from public sources. */
  readonly addition?: Addition;
  /** What tells the levels of seniority apart. */
  readonly seniorityMarkers?: { readonly junior: Fact; readonly mid: Fact; readonly senior: Fact };
  /** Every source that describes the role. */
  readonly sources: readonly SourceId[];
}

/** Keeps the literal id, so that `RoleId` is the union of all ids. */
export function defineRole<const Id extends string>(
  role: RoleCard & { readonly id: Id },
): RoleCard & { readonly id: Id } {
  return role;
}
