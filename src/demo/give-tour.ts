import type { Control } from '../local-slack/control/control.ts';
import type { Tour } from '../local-slack/control/protocol.ts';
import { humanPace, type Pace } from './pace.ts';
import { playTour } from './play-tour.ts';
import { scenes } from './scenes.ts';
import { TourEnded, untilChangeOr } from './stage.ts';

/**
 * Offers the tour to whoever opens the page, plays it when they start it, and leaves the workspace to them. Resolves when
 * it is over, also where somebody ended it or came in its way.
 */
export async function giveTour(control: Control, pace: Pace = humanPace): Promise<void> {
  offerTour(control);
  await untilChangeOr(control, Number.POSITIVE_INFINITY, () => control.tour()?.phase !== 'offered');
  if (control.tour() === null) return;
  const outcome = await playTour({ control, pace }).then(
    () => finished,
    (error: unknown) => (error instanceof TourEnded ? undefined : interrupted),
  );
  const tour = control.tour();
  if (outcome !== undefined && tour !== null)
    control.showTour({ ...tour, caption: outcome, phase: 'over', typing: '' });
}

/** Shows that there is a tour, which waits to be started. */
export function offerTour(control: Control): Tour {
  const { me, channels } = control.snapshot('ann');
  const channel = channels.find(({ name }) => name === 'ai-team')?.id ?? '';
  const tour: Tour = {
    caption: 'A tour of two minutes: Ann asks whom to hire next for her AI team, and shares the answer.',
    step: 0,
    steps: scenes.length,
    phase: 'offered',
    place: { user: me.id, channel },
    typing: '',
  };
  control.showTour(tour);
  return tour;
}

const finished =
  'That was the tour. Now it is yours: type /aiteam next-hire, or be somebody else, at the bottom left.';

const interrupted =
  'The tour lost its way, as somebody else acted in the workspace too. Start it again with npm start -- --demo, or go on by yourself.';
