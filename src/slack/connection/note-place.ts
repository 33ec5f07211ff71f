import type { Log } from '../../log.ts';
import { withinTime } from '../answering/within-time.ts';
import { readPlaceInOrganisation } from '../payloads/place-in-organisation.ts';
import type { Tenants } from './tenants.ts';

/** Milliseconds: whoever waits for an answer does not wait longer for this. */
const patience = 500;

/** Notes the organisation that a payload tells, before anybody speaks as the app there. Never rejects. */
export async function notePlaceOf(
  body: unknown,
  { notePlace }: Pick<Tenants, 'notePlace'>,
  log: Log,
): Promise<void> {
  const place = readPlaceInOrganisation(body);
  if (place === undefined) return;
  const noting = notePlace(place).catch((error: unknown) => {
    log.warn({ err: error, ...place }, 'it could not be noted which organisation a workspace is part of');
  });
  await withinTime(noting, patience);
}
