import { type RaciLetter, raciSource } from '../../knowledge/raci-matrix.ts';
import { findSource } from '../../knowledge/sources.ts';

/** The letters of the RACI, in the order in which they are shown. */
export const raciColumns: readonly { readonly letter: RaciLetter; readonly name: string }[] = [
  { letter: 'A', name: 'Accountable' },
  { letter: 'R', name: 'Responsible' },
  { letter: 'C', name: 'Consulted' },
  { letter: 'I', name: 'Informed' },
];

/** Whose letters they are, and what they mean. */
export const raciLegend = `Letters as in the ${findSource(raciSource).shortTitle}. A: accountable, R: responsible, C: consulted, I: informed.`;
