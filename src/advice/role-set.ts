/**
 * A set of roles, one bit each by position of the role: asked for every need again and again, it must cost next to nothing.
 * From the 33rd role on two would share a bit; a set may then hold a role too many, never one too few.
 */
export type RoleSet = number;

export const noRoles: RoleSet = 0;
export const allRoles: RoleSet = -1;

/** The set with one more role. */
export function addRole(set: RoleSet, roleIndex: number): RoleSet {
  return set | (1 << roleIndex);
}

/** True where the role is in the set. */
export function includesRole(set: RoleSet, roleIndex: number): boolean {
  return (set & (1 << roleIndex)) !== 0;
}
