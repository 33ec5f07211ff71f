import { describe } from 'vitest';
import { vendorSunset } from '../../../src/advice/need-rules/vendor-sunset.ts';
import { aTeam, inWeeks, someone } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('vendor-sunset', () => {
  testNeedRule(vendorSunset, [
    {
      title: 'does not apply where no vendor is left',
      team: aTeam({ milestones: { 'vendor-sunset': inWeeks(20) } }),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply while nobody knows and there is no date',
      team: aTeam({ answers: { 'leaving-vendor': 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for the platform where a vendor is left, with or without a date',
      team: aTeam({ answers: { 'leaving-vendor': 'yes' } }),
      finds: ['hire 1 mlops-engineer by vendor-sunset'],
    },
    {
      title: 'takes a date for a yes while nobody knows',
      team: aTeam({
        answers: { 'leaving-vendor': 'not-sure' },
        milestones: { 'vendor-sunset': inWeeks(20) },
      }),
      finds: ['hire 1 mlops-engineer by vendor-sunset'],
    },
    {
      title: 'calls for an AI platform engineer where applications run on what replaces the vendor',
      team: aTeam({ answers: { kind: 'agents', 'leaving-vendor': 'yes' } }),
      finds: ['hire 1 ai-platform-engineer by vendor-sunset'],
    },
    {
      title: 'leaves that to an MLOps engineer who is there',
      team: aTeam({
        answers: { kind: 'agents', 'leaving-vendor': 'yes' },
        roster: [someone('mlops-engineer')],
      }),
      finds: [],
    },
    {
      title: 'calls for a data engineer where analytics run on it',
      team: aTeam({ answers: { kind: 'analytics', 'leaving-vendor': 'yes' } }),
      finds: ['hire 1 data-engineer by vendor-sunset'],
    },
    {
      title: 'applies to bought software that is about to be left',
      team: aTeam({ answers: { kind: 'bought-software', 'leaving-vendor': 'yes' } }),
      finds: ['hire 1 mlops-engineer by vendor-sunset'],
    },
  ]);
});
