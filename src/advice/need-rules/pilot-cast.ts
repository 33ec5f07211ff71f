import { casts } from '../../knowledge/casts.ts';
import { productKinds } from '../../knowledge/role-families.ts';
import { defineCastNeeds } from '../cast-needs.ts';
import { coverable } from '../cover-or-hire.ts';
import { defineNeedRule, notApplicable } from '../rule.ts';

export const pilotCast = defineNeedRule({
  id: 'pilot-cast',
  title: 'Pilot cast',
  why: 'Even the smallest pilot needs somebody for the product, somebody who knows the domain, and a thought for its users.',
  sources: ['core-roles'],
  calls: 'cast',
  kinds: productKinds,
  looksAt: ['cast'],
  // A team that has not said whether it is a pilot needs at least a pilot's cast.
  evaluate: (situation) => (situation.cast === 'production' ? notApplicable : coverable(situation, needs)),
});

const because: { readonly [role: string]: string } = {
  'ai-product-manager':
    'Somebody has to say from day zero what success means; half of somebody’s week is enough for now.',
  'domain-expert':
    'A pilot means little without somebody who knows the domain, above all when labelling and evaluating.',
  'ux-designer':
    'What happens when the model is wrong is decided early in the design; a little help, or outsourced, will do.',
};

const needs = defineCastNeeds(casts[0], because);
