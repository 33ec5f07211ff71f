import type { ModalView } from '@slack/types';
import type { Person } from '../../team/roster.ts';
import type { Deps } from '../deps.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { emptyPersonForm, type PersonForm, personFormOf } from '../payloads/person-values.ts';
import type { Reference, ThingReference } from '../payloads/reference.ts';
import { signThing } from '../sign-thing.ts';
import { buildPersonModal } from '../views/person-modal.ts';
import { plainNameOf } from '../views/roster-text.ts';
import type { Visit } from '../visit.ts';

/** Stands in a reference for a person who is not on the roster yet. */
export const newPerson = 'new';

interface PersonPlace {
  /** What was typed; what is saved otherwise. */
  readonly form?: PersonForm;
  readonly notice?: string;
}

/** The form for somebody on the roster, or for a new person. */
export function showPerson(
  { workspaceId, teamId }: Visit,
  person: Person | undefined,
  deps: Pick<Deps, 'references'>,
  { form, notice }: PersonPlace = {},
): ModalView {
  return buildPersonModal({
    form: form ?? (person ? personFormOf(person) : emptyPersonForm),
    reference: signThing(
      { what: 'person', id: person?.id ?? newPerson, seen: person && fingerprint(person) },
      { workspaceId, teamId },
      deps,
    ),
    name: person && plainNameOf(person),
    notice,
  });
}

/** The same form once more, with what was typed in it: still about the same person, as they were seen before. */
export function showPersonAgain(
  { saved }: Visit,
  {
    reference,
    form,
    notice,
  }: { readonly reference: ThingReference; readonly form: PersonForm; readonly notice?: string },
  deps: Pick<Deps, 'references'>,
): ModalView {
  const person = saved?.team.roster.find(({ id }) => id === reference.id);
  return buildPersonModal({
    form,
    reference: deps.references.sign(reference),
    name: person && plainNameOf(person),
    notice,
  });
}

/** The reference, if it is one of a person. */
export function asPerson(reference: Reference | undefined): ThingReference | undefined {
  return reference?.kind === 'thing' && reference.what === 'person' ? reference : undefined;
}
