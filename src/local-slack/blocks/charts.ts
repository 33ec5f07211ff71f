import { z } from 'zod';
import { identifier } from './text-objects.ts';

const label = z.string().min(1).max(20);

const pie = z.strictObject({
  type: z.literal('pie'),
  segments: z
    .array(z.strictObject({ label, value: z.number().positive() }))
    .min(1)
    .max(12),
});

const plot = z
  .strictObject({
    type: z.enum(['bar', 'line', 'area']),
    series: z
      .array(
        z.strictObject({
          name: label,
          data: z
            .array(z.strictObject({ label, value: z.number() }))
            .min(1)
            .max(20),
        }),
      )
      .min(1)
      .max(12),
    axis_config: z.strictObject({
      categories: z.array(label).min(1).max(20),
      x_label: z.string().max(50).optional(),
      y_label: z.string().max(50).optional(),
    }),
  })
  .refine(
    (chart) => new Set(chart.series.map((series) => series.name)).size === chart.series.length,
    'series names must be unique',
  )
  .refine(
    (chart) =>
      chart.series.every(
        (series) =>
          series.data.length === chart.axis_config.categories.length &&
          series.data.every((point) => chart.axis_config.categories.includes(point.label)) &&
          new Set(series.data.map((point) => point.label)).size === series.data.length,
      ),
    'each series must have exactly one point per category',
  );

/** The `data_visualization` block: a pie, or bars, lines and areas over shared categories. */
export const dataVisualizationBlock = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: identifier.optional(),
  title: z.string().min(1).max(50),
  chart: z.discriminatedUnion('type', [pie, plot]),
});
