/** Puts a moment into the words that `<!date^…>` asks for, in the reader's zone. */
export function formatSlackDate(timestamp: number, format: string, timeZone: string, now: Date): string {
  const moment = new Date(timestamp * 1000);
  const inZone = (options: Intl.DateTimeFormatOptions) =>
    formatter('en-GB', { ...options, timeZone }).format(moment);
  const year = inZone({ year: 'numeric' });
  const isThisYear = year === formatter('en-GB', { year: 'numeric', timeZone }).format(now);
  const longYear = isThisYear ? '' : `, ${year}`;
  const date = () => `${inZone({ day: 'numeric' })} ${inZone({ month: 'long' })}${longYear}`;
  const short = () => `${inZone({ day: 'numeric' })} ${inZone({ month: 'short' })}${longYear}`;
  const long = () => `${inZone({ weekday: 'long' })}, ${date()}`;
  const tokens: { readonly [token: string]: () => string } = {
    date_num: () => formatter('sv-SE', { timeZone }).format(moment),
    date_slash: () => formatter('en-GB', { timeZone }).format(moment),
    date,
    date_short: short,
    date_long: long,
    date_pretty: () => nearDay(moment, now, timeZone) ?? date(),
    date_short_pretty: () => nearDay(moment, now, timeZone) ?? short(),
    date_long_pretty: () => nearDay(moment, now, timeZone) ?? long(),
    day_divider_pretty: () => nearDay(moment, now, timeZone) ?? long(),
    time: () => formatTime(moment, timeZone),
    time_secs: () => inZone({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    ago: () => formatAgo(moment, now),
  };
  return format.replace(/\{(\w+)\}/g, (typed, name: string) => tokens[name]?.() ?? typed);
}

/** `09:30` in that zone. */
export function formatTime(moment: Date, timeZone: string): string {
  return formatter('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(moment);
}

/** `2026-12-01` in that zone: equal for moments of one day. */
export function dayOf(moment: Date, timeZone: string): string {
  return formatter('sv-SE', { timeZone }).format(moment);
}

const dayInMs = 86_400_000;

function nearDay(moment: Date, now: Date, timeZone: string): string | undefined {
  const day = dayOf(moment, timeZone);
  if (day === dayOf(now, timeZone)) return 'Today';
  if (day === dayOf(new Date(now.getTime() - dayInMs), timeZone)) return 'Yesterday';
  if (day === dayOf(new Date(now.getTime() + dayInMs), timeZone)) return 'Tomorrow';
  return undefined;
}

function formatAgo(moment: Date, now: Date): string {
  const seconds = (moment.getTime() - now.getTime()) / 1000;
  const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
    ['year', 31_536_000],
    ['month', 2_592_000],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes long, and thousands of messages want the same few. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}
