import type { Control } from '../local-slack/control/control.ts';
import type { Pace } from './pace.ts';
import { type Scene, scenes } from './scenes.ts';
import { createStage } from './stage.ts';

interface TourOptions {
  readonly control: Control;
  readonly pace: Pace;
  /** Told after each scene, while what it led to stands. */
  readonly onScene?: (scene: Scene) => Promise<void>;
}

/** Plays the tour from the first scene to the last. Rejects with `TourEnded` once somebody ended it. */
export async function playTour({ control, pace, onScene }: TourOptions): Promise<void> {
  const stage = createStage(control, pace, scenes.length);
  for (const [index, scene] of scenes.entries()) {
    stage.say(scene.caption, index + 1);
    await scene.play(stage);
    await onScene?.(scene);
    await stage.letRead();
  }
}
