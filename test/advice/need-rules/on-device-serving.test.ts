import { describe } from 'vitest';
import { onDeviceServing } from '../../../src/advice/need-rules/on-device-serving.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('on-device-serving', () => {
  testNeedRule(onDeviceServing, [
    { title: 'does not apply to batch serving', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'does not apply to real-time serving',
      team: aTeam({ answers: { serving: 'real-time' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for an embedded AI engineer from modelling on',
      team: aTeam({ answers: { serving: 'on-device' } }),
      finds: ['hire 1 embedded-ai-engineer by modelling'],
    },
    {
      title: 'calls for one where the kind of AI is a model on a device, however it is served',
      team: aTeam({ answers: { kind: 'on-device', serving: 'batch' } }),
      finds: ['hire 1 embedded-ai-engineer by modelling'],
    },
    {
      title: 'does not apply to software that is bought',
      team: aTeam({ answers: { kind: 'bought-software', serving: 'on-device' } }),
      finds: 'not-applicable',
    },
  ]);
});
