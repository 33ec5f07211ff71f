import { describe, expect, it } from 'vitest';
import { secondsOf, wallClockOf } from '../../src/local-slack/ui/elements/wall-clock.ts';
import { formatSlackDate } from '../../src/local-slack/ui/text/slack-date.ts';

const unix = (iso: string) => Date.parse(iso) / 1000;

describe('times in the page', () => {
  it.each([
    ['Europe/Berlin', '2026-12-01T09:30', '2026-12-01T08:30:00Z'],
    ['Europe/Berlin', '2026-07-01T09:30', '2026-07-01T07:30:00Z'],
    ['Europe/Berlin', '2026-03-29T03:30', '2026-03-29T01:30:00Z'],
    ['Asia/Kolkata', '2026-12-01T09:30', '2026-12-01T04:00:00Z'],
    ['America/Los_Angeles', '2026-11-01T08:00', '2026-11-01T16:00:00Z'],
  ])('in %s takes %s as %s, and shows it so again', (zone, wallClock, moment) => {
    expect(secondsOf(wallClock, zone)).toBe(unix(moment));
    expect(wallClockOf(unix(moment), zone)).toBe(wallClock);
  });

  it('takes a half-typed moment for none', () => {
    expect(secondsOf('', 'Europe/Berlin')).toBeUndefined();
  });

  it.each([
    ['{date_num} {time}', '2026-12-01 00:30'],
    ['{date_short_pretty}', 'Tomorrow'],
    ['{date_long}', 'Tuesday, 1 December'],
    ['{ago}', 'in 14 hours'],
    ['{unheard_of}', '{unheard_of}'],
  ])('writes %s in the zone of the reader', (format, expected) => {
    const now = new Date('2026-11-30T10:00:00Z');
    expect(formatSlackDate(unix('2026-11-30T23:30:00Z'), format, 'Europe/Berlin', now)).toBe(expected);
  });
});
