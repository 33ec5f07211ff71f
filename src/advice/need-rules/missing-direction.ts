import { defineNeed, defineNeedRule, notApplicable } from '../rule.ts';

export const missingDirection = defineNeedRule({
  id: 'missing-direction',
  title: 'Missing direction',
  why: 'A team of juniors is busy, and nobody decides where it goes or brings a system into production.',
  sources: ['team-building-guide'],
  calls: 'answer',
  looksAt: [],
  evaluate: ({ staff }) => {
    const people = staff.technical;
    if (people.length === 0) return notApplicable;
    return people.every((person) => person.seniority === 'junior') ? needs : [];
  },
});

const needs = [
  defineNeed({
    role: 'ml-engineer',
    people: 1,
    fill: 'hire',
    by: 'now',
    because:
      'Everyone technical on the team is junior; a senior sets the direction and answers for production.',
  }),
];
