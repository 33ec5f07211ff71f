import type { Block, KnownBlock } from '@slack/types';
import type { PlanPeriod, PlanUnit } from '../../advice/plan.ts';
import type { MessagePart } from '../blocks/message.ts';

/** Slack's `data_visualization` block, as far as it is used here. `@slack/types` 3.2 does not have it. */
interface DataVisualizationBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    /** One point for each category; names and labels of at most 20 characters. */
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string };
  };
}

/** Slack draws no more categories than this. */
const mostBars = 20;

/** How many roles to open in each period, as bars and in words; nothing for a single period, where bars would tell nothing. */
export function buildPlanChart(periods: readonly PlanPeriod[], unit: PlanUnit): readonly MessagePart[] {
  if (periods.length < 2) return [];
  const bars = mergeLast(periods.map(countRoles));
  const title = `Roles to open by ${unit === 'months' ? 'month' : 'quarter'}`;
  const block: DataVisualizationBlock = {
    type: 'data_visualization',
    title,
    chart: {
      type: 'bar',
      series: [{ name: 'Roles to open', data: bars }],
      axis_config: { categories: bars.map(({ label }) => label), y_label: 'Roles' },
    },
  };
  const told = bars.map(({ label, value }) => `${label}: ${value}`).join('; ');
  // Slack knows the block though its types do not.
  return [{ kind: 'blocks', blocks: [block as Block as KnownBlock], inWords: `*${title}*\n${told}.` }];
}

interface Bar {
  readonly label: string;
  readonly value: number;
}

/** A part-time role is a role to open, too. */
function countRoles({ title, hires }: PlanPeriod): Bar {
  return { label: title, value: hires.reduce((sum, { hire }) => sum + Math.ceil(hire.people), 0) };
}

function mergeLast(bars: readonly Bar[]): readonly Bar[] {
  if (bars.length <= mostBars) return bars;
  const rest = bars.slice(mostBars - 1).reduce((sum, { value }) => sum + value, 0);
  return [...bars.slice(0, mostBars - 1), { label: 'After that', value: rest }];
}
