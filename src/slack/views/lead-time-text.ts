import type { LeadTimeRange } from '../../knowledge/lead-times.ts';
import type { Team } from '../../team/team.ts';
import { escapeText } from '../blocks/text.ts';
import { citeTitles } from './role-text.ts';

/** "12 weeks for a hire plus 4 weeks of notice, and 2 weeks for a contractor" */
export function describeLeadTimes(leadTimes: Team['leadTimes']): string {
  const { hire, contract } = leadTimes;
  return `${nameWeeks(hire)} for a hire${describeNotice(leadTimes)}, and ${nameWeeks(contract)} for a contractor`;
}

function describeNotice({ notice }: Team['leadTimes']): string {
  return notice > 0 ? ` plus ${nameWeeks(notice)} of notice` : ', notice included';
}

function nameWeeks(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

/** How long it took others, with the source. */
export function describeRange({ from, to, source, note }: LeadTimeRange): string {
  const weeks = from === to ? nameWeeks(from) : `${from}–${to} weeks`;
  return `*${weeks}*: ${escapeText(note)} ${citeTitles(source)}`;
}
