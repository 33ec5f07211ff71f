import type { SourceId } from './sources.ts';

/**
 * Weeks from opening a role to somebody in the seat; a notice that new people give elsewhere comes on top. The contract figure is a staffing vendor's own; the hire figure is this
 * product's default, because the sources give none for a single hire (a whole team, one after another, takes 9–12 months).
 */
export const leadTimes = {
  hire: { weeks: 12, whose: 'default of this tool; change it to your own' },
  contract: {
    weeks: 2,
    whose: 'a staffing vendor’s own figure',
    source: 'team-building-guide' satisfies SourceId,
  },
  // What sources measured for a hire ends on the first day or with the offer; which of the two is a team's own to say.
  notice: { weeks: 0, whose: 'counted within the figure for a hire until you give it by itself' },
} as const;

/** How long it took others, in weeks. */
export interface LeadTimeRange {
  readonly from: number;
  readonly to: number;
  readonly source: SourceId;
  /** Whom it was measured on, from what to what, in the source's own unit. */
  readonly note: string;
}

/** What sources say around the two defaults, shortest first. The advice counts with the team's own lead times, not these. */
export const leadTimeRanges: { readonly [how in 'hire' | 'contract']: readonly LeadTimeRange[] } = {
  hire: [
    {
      from: 7,
      to: 7,
      source: 'linkedin-hiring-time',
      note: 'Engineering roles on LinkedIn, 2020 to 2021: 49 days from the application of the person hired to their first day. The wait for that application comes on top.',
    },
    {
      from: 13.4,
      to: 14.5,
      source: 'opm-time-to-hire',
      note: 'US federal agencies, fiscal year 2023: 94 days on average for IT management, 101 for all employees.',
    },
    {
      from: 30,
      to: 52,
      source: 'bitkom-2022',
      note: 'IT specialists in Germany, 2022: seven months on average, ten to twelve for one company in five.',
    },
  ],
  contract: [
    {
      from: 2,
      to: 2,
      source: 'team-building-guide',
      note: 'What a staffing vendor says of its own specialists; nobody else’s measurement.',
    },
    {
      from: 7.8,
      to: 11.6,
      source: 'brightfield-2021',
      note: 'IT contractors at large US buyers, from request to start: 39 weekdays in the last quarter of 2020, 58 in the third of 2021.',
    },
    {
      from: 14,
      to: 14,
      source: 'brightfield-2022',
      note: 'The same by mid-2022, in a tight market: 70 business days.',
    },
  ],
};
