import type { Source } from '../source.ts';

/** What is known of how long hiring takes, and of covering work without a hire. */
export const hiringSources = [
  {
    id: 'linkedin-hiring-time',
    shortTitle: 'LinkedIn hiring days',
    title: 'How long does it really take to get hired?',
    publisher: 'CSI Companies, on data of LinkedIn’s Economic Graph team',
    url: 'https://csicompanies.com/how-long-does-it-really-take-to-get-hired/',
    note: 'Second hand; 400,000 confirmed hires, June 2020 to March 2021.',
  },
  {
    id: 'opm-time-to-hire',
    shortTitle: 'OPM time to hire',
    title: 'Dashboard gives insight into federal government hiring timelines',
    publisher: 'FEDmanager, on the dashboard of the US Office of Personnel Management',
    url: 'https://fedmanager.com/news/dashboard-gives-insight-into-federal-government-hiring-timelines',
    note: 'Second hand; US federal agencies only, fiscal year 2023.',
  },
  {
    id: 'bitkom-2022',
    shortTitle: 'Bitkom 2022',
    title: 'Bitkom-Studie: Unternehmen suchen verzweifelt IT-Spezialisten',
    publisher: 'WirtschaftsWoche, on the yearly study of Bitkom',
    url: 'https://www.wiwo.de/unternehmen/it/bitkom-studie-unternehmen-suchen-verzweifelt-it-spezialisten-und-schielen-teils-auf-russen-und-belarussen/28812318.html',
    date: '2022-11',
    note: 'Second hand, in German; a survey of 854 companies in a record year of shortage.',
  },
  {
    id: 'brightfield-2021',
    shortTitle: 'Brightfield 2021',
    title: 'It now takes 41% longer to secure a contingent worker',
    publisher: 'Brightfield',
    url: 'https://www.brightfield.com/post/its-not-just-employees-that-are-hard-to-find-it-now-takes-41-longer-to-secure-a-contingent-worker',
    date: '2021-12-03',
    note: 'Its own data on large US buyers of contract work; a seller of such data.',
  },
  {
    id: 'brightfield-2022',
    shortTitle: 'Brightfield 2022',
    title: 'Two reasons why contingent labor buyers are frustrated',
    publisher: 'Brightfield',
    url: 'https://www.brightfield.com/blog/two-reasons-why-contingent-labor-buyers-are-frustrated',
    note: 'The same data half a year later, to July 2022; a tight market.',
  },
  {
    id: 'fractional-head-2026',
    shortTitle: 'fractional head of AI',
    title: 'Fractional Head of AI vs Chief AI Officer: when to hire which',
    publisher: 'Guzman Applied Technologies',
    url: 'https://guzmanapplied.com/blog/fractional-head-of-ai-vs-chief-ai-officer/',
    date: '2026-05-22',
    note: 'When a part of somebody’s week is enough leadership; by a seller of just that.',
  },
] as const satisfies readonly Source[];
