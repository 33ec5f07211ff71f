import { casts } from '../../knowledge/casts.ts';
import { productKinds } from '../../knowledge/role-families.ts';
import { defineCastNeeds } from '../cast-needs.ts';
import { coverable } from '../cover-or-hire.ts';
import { defineNeedRule, notApplicable } from '../rule.ts';

export const productionCast = defineNeedRule({
  id: 'production-cast',
  title: 'Production cast',
  why: 'A system for production takes the full cast: product, integration, design, domain, legal and monitoring.',
  sources: ['core-roles'],
  calls: 'cast',
  kinds: productKinds,
  looksAt: ['cast'],
  evaluate: (situation) => (situation.cast === 'production' ? coverable(situation, needs) : notApplicable),
});

const because: { readonly [role: string]: string } = {
  'ai-product-manager':
    'Somebody has to say from day zero what success means; half of somebody’s week is enough for now.',
  'domain-expert': 'Domain knowledge is needed all along, above all when labelling and evaluating.',
  'ux-designer': 'Design decisions made in scoping are hard to mend by retraining later.',
  'software-engineer':
    'The product’s hooks have to fit what the model puts out, so integration is planned in scoping.',
  'ethics-legal-lead':
    'For production, legal and security need a run-up for their audits; involve them from scoping on.',
  'monitoring-specialist':
    'Monitoring has to stand before the first prediction in production; the MLOps engineer can own it at first.',
};

const needs = defineCastNeeds(casts[1], because);
