import type { Tour } from '../../control/protocol.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { sendRequest } from '../workspace/send-request.ts';

/** What the tour says about what happens now, and the way to stop it. It stands above everything, modals included. */
export function TourBar({ tour }: { readonly tour: Tour }) {
  const { team } = useDirectory();
  const { caption, step, steps, phase } = tour;
  const ask = (kind: 'start-tour' | 'end-tour') => void sendRequest('rig', team, { kind });
  return (
    <section className="tour" aria-label="Tour">
      {phase === 'playing' && (
        <span className="tour-step">
          <span className="visually-hidden">Step </span>
          {step} of {steps}
        </span>
      )}
      <p role="status">{caption}</p>
      {phase === 'offered' && (
        <button type="button" className="tour-button tour-button-first" onClick={() => ask('start-tour')}>
          Start the tour
        </button>
      )}
      <button type="button" className="tour-button" onClick={() => ask('end-tour')}>
        {endings[phase]}
      </button>
    </section>
  );
}

const endings = { offered: 'No, thanks', playing: 'Stop', over: 'Close' } as const;
