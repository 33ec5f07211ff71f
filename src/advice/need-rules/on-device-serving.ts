import { productKinds } from '../../knowledge/role-families.ts';
import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const onDeviceServing = defineNeedRule({
  id: 'on-device-serving',
  title: 'On-device serving',
  why: 'A model on a device has limits of memory, power and time that shape it while it is being built.',
  sources: ['lifecycle-roles'],
  calls: 'answer',
  kinds: productKinds,
  looksAt: ['kind', 'serving'],
  evaluate: ({ kind, answers }) =>
    kind === 'on-device' || answers.serving === 'on-device' ? needs : notApplicable,
});

const needs = [
  defineNeed({
    role: 'embedded-ai-engineer',
    people: 1,
    fill: 'hire',
    because:
      'Your model runs on the device itself; its limits must shape the model from the start of modelling.',
  }),
];
