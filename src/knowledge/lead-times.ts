import type { SourceId } from './sources.ts';

/**
 * Weeks from opening a role to somebody in the seat. The contract figure is a staffing vendor's own; the hire figure is this
 * product's default, because the sources give none for a single hire (a whole team, one after another, takes 9–12 months).
 */
export const leadTimes = {
  hire: { weeks: 12, whose: 'default of this tool; change it to your own' },
  contract: {
    weeks: 2,
    whose: 'a staffing vendor’s own figure',
    source: 'team-building-guide' satisfies SourceId,
  },
} as const;
