import { findRole } from '../../knowledge/roles/index.ts';
import { type Assignment, type Engagement, type Person, seniorities } from '../../team/roster.ts';
import { formatDate } from '../blocks/text.ts';

/** How people are engaged, in the words of forms and lists. */
export const engagementLabels: { readonly [engagement in Engagement]: string } = {
  employee: 'Employee',
  contractor: 'Contractor',
  vendor: 'Vendor',
  shared: 'Shared with other teams',
};

/** "50 %"; never "0 %". */
export function describeShare(share: number): string {
  const percent = Math.round(share * 100);
  return percent > 0 ? `${percent} %` : 'under 1 %';
}

/** "MLOps Engineer (50 %)"; a full week goes without saying. Plain text. */
export function describeAssignment({ role, share }: Assignment): string {
  const { name } = findRole(role);
  return share < 1 ? `${name} (${describeShare(share)})` : name;
}

/** "senior, contractor, from 1 Mar 2027, until 1 Jun 2027": all that is known of somebody but their roles. Plain text. */
export function describeTerms(person: Person, today: string): string {
  const seniority = seniorities.find(({ id }) => id === person.seniority);
  const level = person.seniority === 'unknown' ? 'seniority not given' : seniority?.label.toLowerCase();
  return [level, engagementLabels[person.engagement].toLowerCase(), ...describeDays(person, today)].join(
    ', ',
  );
}

function describeDays({ startsOn, endsOn }: Person, today: string): readonly string[] {
  if (endsOn && endsOn < today) return [`left on ${formatDate(endsOn)}, no longer counted`];
  const start = startsOn ? [`${startsOn > today ? 'starts' : 'since'} ${formatDate(startsOn)}`] : [];
  return [...start, ...(endsOn ? [`until ${formatDate(endsOn)}`] : [])];
}
