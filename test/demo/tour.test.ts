import { expect, onTestFinished, test } from 'vitest';
import { startProgram } from '../../src/app.ts';
import { readDemoConfig } from '../../src/config.ts';
import { giveTour, offerTour } from '../../src/demo/give-tour.ts';
import { noPace } from '../../src/demo/pace.ts';
import { playTour } from '../../src/demo/play-tour.ts';
import { scenes } from '../../src/demo/scenes.ts';
import { TourEnded } from '../../src/demo/stage.ts';
import type { Control } from '../../src/local-slack/control/control.ts';
import { performRigAct } from '../../src/local-slack/control/rig.ts';
import { silentLog } from '../support/silent-log.ts';

async function startDemo(): Promise<Control> {
  const program = await startProgram({ config: readDemoConfig({ PORT: '0' }), log: silentLog });
  onTestFinished(() => program.stop());
  if (program.control === undefined) throw new Error('The demo has no local workspace.');
  return program.control;
}

/** Presses a button of the tour, as the page does. */
const presses = async (control: Control, kind: 'start-tour' | 'end-tour') =>
  expect(await performRigAct(control, { kind })).toEqual({ ok: true });

test('the tour plays from the first scene to the last with the real bot', async () => {
  const control = await startDemo();
  offerTour(control);
  const played: string[] = [];
  const seen = new Set<string>();
  await playTour({
    control,
    pace: noPace,
    onScene: async ({ id, caption }) => {
      played.push(id);
      const tour = control.tour();
      seen.add(tour?.place.user ?? '');
      expect(tour).toMatchObject({ step: played.length, steps: scenes.length, caption });
      if (id === 'advice')
        expect(JSON.stringify(control.snapshot('ann').messages)).toContain('Next hire: MLOps');
    },
  });
  expect(played).toEqual(scenes.map(({ id }) => id));
  expect(seen).toEqual(new Set(['U0ANN', 'U0CHLOE']));
});

test('nothing happens until somebody starts the tour; afterwards it says that it is over', async () => {
  const control = await startDemo();
  const given = giveTour(control, noPace);
  expect(control.tour()).toMatchObject({ phase: 'offered', step: 0 });
  expect(control.snapshot('ann').views).toEqual([]);
  await presses(control, 'start-tour');
  await given;
  expect(control.tour()).toMatchObject({ phase: 'over', typing: '' });
  expect(control.tour()?.caption).toMatch(/^That was the tour/);
});

test('whoever does not want the tour has the workspace to themselves', async () => {
  const control = await startDemo();
  const given = giveTour(control, noPace);
  await presses(control, 'end-tour');
  await given;
  expect(control.snapshot('ann').tour).toBeUndefined();
});

test('a tour that is stopped ends at once, in the middle of a caption', async () => {
  const control = await startDemo();
  offerTour(control);
  const playing = playTour({ control, pace: { letter: 0, act: 0, word: 60_000 } });
  setTimeout(() => void presses(control, 'end-tour'), 50);
  await expect(playing).rejects.toThrow(TourEnded);
});

test('somebody who comes in the way of the tour is told how to go on', { timeout: 30_000 }, async () => {
  const control = await startDemo();
  const given = giveTour(control, noPace);
  const stop = control.onChange(() => {
    const [view] = control.snapshot('ann').views;
    if (view !== undefined) void control.act({ kind: 'close-view', user: 'U0ANN', viewId: view.id });
  });
  await presses(control, 'start-tour');
  await given;
  stop();
  expect(control.tour()?.caption).toContain('npm start -- --demo');
});
