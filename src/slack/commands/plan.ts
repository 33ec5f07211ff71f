import type { PlanUnit } from '../../advice/plan.ts';
import { defineCommand } from '../listener.ts';
import { createNameFinder } from '../payloads/name-finder.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';
import { buildPlanMessage, buildUnknownPlanUnit } from '../views/plan-message.ts';

export const plan = defineCommand({
  id: 'plan',
  summary:
    'which role to open when, the time to spare, and what moves if a date moves; by quarter or by month',
  usage: '[quarters | months]',
  examples: ['/aiteam plan', '/aiteam plan months'],
  needs: 'viewer',
  isReadOnly: true,
  run: async ({ rest, visit }, deps) => {
    const found = rest === '' ? byQuarter : findUnit(rest);
    if (found.outcome !== 'found') {
      const nearest = found.outcome === 'suggestions' ? found.ids : [];
      return { kind: 'message', message: buildUnknownPlanUnit(rest, nearest) };
    }
    const { saved } = visit;
    if (!saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
    const { advice } = adviseSavedTeam(saved, deps);
    const { leadTimes } = saved.team;
    return { kind: 'message', message: buildPlanMessage(advice, { unit: found.id, leadTimes }) };
  },
});

const byQuarter = { outcome: 'found', id: 'quarters' } as const;

const findUnit = createNameFinder<PlanUnit>([
  { id: 'quarters', names: ['Quarterly', 'By quarter', 'Per quarter'] },
  { id: 'months', names: ['Monthly', 'By month', 'Per month'] },
]);
