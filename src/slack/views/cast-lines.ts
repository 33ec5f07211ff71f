import type { Advice } from '../../advice/advice.ts';
import { type Cast, type CastPart, casts } from '../../knowledge/casts.ts';
import type { MessagePart } from '../blocks/message.ts';
import { citeTitles, roleName } from './role-text.ts';
import { countPeople } from './stage-text.ts';

/** Who a pilot and who a production system needs at least, with this team's people counted beside them. */
export function listCasts(advice: Advice | undefined): readonly MessagePart[] {
  return casts.map(({ name, parts, source }: Cast) => ({
    kind: 'list',
    title: `${name}: who must be there`,
    note: citeTitles(source),
    items: parts.map((part) => describePart(part, advice)),
  }));
}

function describePart(part: CastPart, advice: Advice | undefined): string {
  const have = advice ? `; you have ${countPeople(part.role, advice)}` : '';
  return `${roleName(part.role)}: ${nameShare(part)}${have}`;
}

/** How much of a week counts as covered is a reading of ours; the source names the roles. */
function nameShare({ share, lean }: CastPart): string {
  if (lean) return 'lean or outsourced';
  if (share >= 1) return 'full-time';
  return share >= 0.5 ? 'half a week' : 'somebody involved';
}
