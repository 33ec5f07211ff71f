import { fingerprint } from '../payloads/fingerprint.ts';
import { type PermissionForm, permissionFields } from '../payloads/permission-values.ts';

/** How each field of the form was when it was shown. */
export function seenPermissions(form: PermissionForm): string {
  return permissionFields.map((field) => fingerprintOf(form, field)).join('.');
}

export interface MergedPermissions {
  /** What the person touched as they left it, everything else as it is saved now. */
  readonly form: PermissionForm;
  /** What somebody else saved since the form was shown. */
  readonly changed: readonly (keyof PermissionForm)[];
  /** Of these, what the person changed too, and not to the same. */
  readonly conflicts: readonly (keyof PermissionForm)[];
}

/** What somebody left in the form, put on top of what is saved now. */
export function mergePermissions(
  typed: PermissionForm,
  saved: PermissionForm,
  seen: string | undefined,
): MergedPermissions {
  const before = (seen ?? '').split('.');
  const seenAs = (field: keyof PermissionForm) => before[permissionFields.indexOf(field)];
  const isTouched = (field: keyof PermissionForm) => fingerprintOf(typed, field) !== seenAs(field);
  const changed = permissionFields.filter((field) => fingerprintOf(saved, field) !== seenAs(field));
  const kept = permissionFields.filter(isTouched).map((field) => [field, typed[field]]);
  return {
    form: { ...saved, ...Object.fromEntries(kept) },
    changed,
    conflicts: changed.filter(
      (field) => isTouched(field) && fingerprintOf(typed, field) !== fingerprintOf(saved, field),
    ),
  };
}

/** The order in which people are named does not matter. */
function fingerprintOf(form: PermissionForm, field: keyof PermissionForm): string {
  const value = form[field];
  return fingerprint(typeof value === 'object' ? value.toSorted() : value);
}
