import { type LeadTimeRange, leadTimeRanges, leadTimes } from '../../src/knowledge/lead-times.ts';
import { page, sourceLink, table } from './markdown.ts';

/** The page of the two default lead times, and of what sources say around them. */
export function buildLeadTimesPage(): string {
  return page('Lead times', 'src/knowledge/lead-times.ts', [
    `Weeks from opening a role to somebody in the seat. The notice that new people give elsewhere comes on top of a hire; by default it is ${leadTimes.notice.weeks} weeks, ${leadTimes.notice.whose}. The advice counts with the defaults until a team gives its own; the ranges say how far its own may be from them.`,
    ...(['hire', 'contract'] as const).map((how) =>
      [
        `## <a id="${how}"></a>${how === 'hire' ? 'A hire' : 'A contract'}`,
        `Default: ${leadTimes[how].weeks} weeks, ${leadTimes[how].whose}.`,
        table(['Weeks', 'Source', 'Measured on'], leadTimeRanges[how].map(describeRange)),
      ].join('\n\n'),
    ),
  ]);
}

function describeRange({ from, to, source, note }: LeadTimeRange): readonly string[] {
  return [from === to ? String(from) : `${from}–${to}`, sourceLink(source), note];
}
