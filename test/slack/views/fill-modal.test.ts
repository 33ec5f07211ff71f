import { expect, test } from 'vitest';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { checkView } from '../../../src/local-slack/blocks/validate-view.ts';
import { findProposals, mostProposals } from '../../../src/slack/fill/find-proposals.ts';
import { buildFillStart, buildProposals } from '../../../src/slack/views/fill-modal.ts';
import { aUser } from '../../support/a-user.ts';

const reference = 'r'.repeat(2000);

function problemsOf(view: object): unknown {
  const check = checkView({ ...view }, 'modal');
  return check.ok ? [] : check.problems;
}

test('fifty proposals with long names and titles are within Slack’s limits, in one role or in all', () => {
  for (const count of [1, roles.length]) {
    const proposals = Array.from({ length: mostProposals }, (_, index) => ({
      userId: `U0${index}${'A'.repeat(30)}`,
      name: '&'.repeat(200),
      title: '<'.repeat(200),
      role: roles[index % count]?.id ?? 'ml-engineer',
    }));
    const view = buildProposals({ proposals, read: 10_000, isOver: false, reference });
    expect(problemsOf(view)).toEqual([]);
    expect(JSON.stringify(view).match(/"value":"U0/g)).toHaveLength(mostProposals);
  }
});

test('the form to begin with offers every role, and has those chosen that the team needs', () => {
  const view = buildFillStart({ needed: ['ml-engineer'], reference });
  expect(problemsOf(view)).toEqual([]);
  expect(problemsOf(buildFillStart({ needed: [], reference }))).toEqual([]);
  expect(JSON.stringify(view)).toContain(
    '"initial_options":[{"text":{"type":"plain_text","text":"ML Engineer"',
  );
});

test('guests, bots, people who left, people of other companies and those on the team are never proposed', () => {
  const search = { roles: new Set(['ml-engineer'] as const), known: new Set(['UKNOWN']) };
  const people = [
    aUser({ userId: 'UGUEST', isGuest: true }),
    aUser({ userId: 'UBOT', isBot: true }),
    aUser({ userId: 'ULEFT', isDeactivated: true }),
    aUser({ userId: 'UOUT', isOutsider: true }),
    aUser({ userId: 'UKNOWN' }),
    aUser({ userId: 'UOTHER', title: 'Data Engineer' }),
    aUser({ userId: 'UYES' }),
  ];
  const found = findProposals(people, search, 10);
  expect(found.proposals.map(({ userId }) => userId)).toEqual(['UYES']);
  expect(found.lookedAt).toBe(7);
});

test('where there are more than fit, the next look begins at the first who did not', () => {
  const search = { roles: new Set(['ml-engineer'] as const), known: new Set<string>() };
  const people = ['U1', 'U2', 'U3', 'U4'].map((userId) => aUser({ userId }));
  const first = findProposals(people, search, 2);
  expect(first.proposals.map(({ userId }) => userId)).toEqual(['U1', 'U2']);
  const second = findProposals(people.slice(first.lookedAt), search, 2);
  expect(second.proposals.map(({ userId }) => userId)).toEqual(['U3', 'U4']);
  expect(first.lookedAt + second.lookedAt).toBe(4);
});
