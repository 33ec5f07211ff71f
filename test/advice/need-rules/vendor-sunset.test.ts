import { describe } from 'vitest';
import { vendorSunset } from '../../../src/advice/need-rules/vendor-sunset.ts';
import { aTeam, inWeeks } from '../../support/a-team.ts';
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
  ]);
});
