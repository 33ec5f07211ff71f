import { CloseIcon } from '../icons.tsx';

interface Props {
  readonly problem: string | undefined;
  readonly onDismiss: () => void;
}

/** Why something could not be done, in a sentence. */
export function Notice({ problem, onDismiss }: Props) {
  return (
    <div role="alert" className={problem === undefined ? 'visually-hidden' : 'notice'}>
      {problem !== undefined && (
        <>
          <span>{problem}</span>
          <button type="button" className="button-plain" aria-label="Dismiss" onClick={onDismiss}>
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  );
}
