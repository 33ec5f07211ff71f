import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/knowledge/roles/index.ts';
import { aTeam, someone } from '../support/a-team.ts';
import { adviceFor, inWords, orderOf } from '../support/advice-in-words.ts';

const setAside = (...roles: readonly RoleId[]) => roles.map((role) => ({ role, reason: 'not ours' }));
const withoutShippers = setAside('ml-engineer', 'mlops-engineer');

describe('a data scientist', () => {
  it('waits, full-time, behind hires who do not bring models into production', () => {
    const advice = adviceFor(aTeam({ answers: { stage: 'scaling' }, setAside: withoutShippers }));
    expect(orderOf(advice)).toEqual(['data-engineer', 'ai-product-manager', 'data-engineer', 'head-of-ai']);
    expect(advice.held.map(({ hire }) => inWords(hire))).toEqual(['data-scientist', 'data-scientist']);
  });

  it('does not wait behind a hire who does', () => {
    const advice = adviceFor(aTeam({ answers: { stage: 'scaling' }, setAside: setAside('mlops-engineer') }));
    expect(advice.held).toEqual([]);
  });

  it('does not wait half-time', () => {
    const advice = adviceFor(aTeam({ setAside: withoutShippers }));
    expect(orderOf(advice)).toContain('0.5 data-scientist');
    expect(advice.held).toEqual([]);
  });

  it('waits where a little more than half is missing', () => {
    const roster = [someone('data-scientist', 'mid', 0.4)];
    const advice = adviceFor(aTeam({ answers: { stage: 'scaling' }, roster, setAside: withoutShippers }));
    expect(advice.held.map(({ hire }) => inWords(hire))).toEqual(['0.6 data-scientist', 'data-scientist']);
  });
});

describe('a function of the cast that nobody can cover', () => {
  it('is hired behind the hiring sequence, and before what growth takes', () => {
    const advice = adviceFor(aTeam({ answers: { stage: 'scaling' }, nobodyFor: ['ux-designer'] }));
    const order = orderOf(advice);
    expect(order.indexOf('ux-designer')).toBe(order.indexOf('data-scientist') + 1);
    expect(order.indexOf('ux-designer')).toBeLessThan(order.lastIndexOf('data-engineer'));
    expect(advice.later.find(({ role }) => role === 'ux-designer')).toMatchObject({
      decidedBy: 'sequence',
      behindBy: 'sequence',
    });
  });
});
