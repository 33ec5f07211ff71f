import { createContext, useContext } from 'react';
import type { ActResult, InputValue, OpenView, OptionsQuery } from '../../control/protocol.ts';

/** Where blocks stand, a message or a modal, and how their elements reach the app from there. */
export interface Surface {
  /** Long texts fold behind "See more", as in messages. */
  readonly isFolding: boolean;
  /** Which message or view it is; stays the same object while it does. */
  readonly place: OptionsQuery['place'];
  /** What the server holds for each input. */
  readonly values: OpenView['values'];
  readonly errors: OpenView['errors'];
  /** `isEnter` says that Enter was pressed in a text input. */
  readonly send: (
    blockId: string,
    actionId: string,
    value?: InputValue,
    isEnter?: boolean,
  ) => Promise<ActResult>;
  /** Sends what was typed and not yet sent; text inputs put themselves in here while they hold such text. */
  readonly unsent: Set<() => Promise<void>>;
  /** Waits until everything typed and chosen has reached the server. */
  readonly settle: () => Promise<void>;
}

export const SurfaceContext = createContext<Surface | undefined>(undefined);

/** The message or modal around this component. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (surface === undefined) throw new Error('An element stands outside of any message or modal.');
  return surface;
}
