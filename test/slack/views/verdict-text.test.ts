import { describe, expect, it } from 'vitest';
import { buildAdviceMessage } from '../../../src/slack/views/next-hire-message.ts';
import { buildPlanMessage } from '../../../src/slack/views/plan-message.ts';
import type { Team } from '../../../src/team/team.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { adviceFor } from '../../support/advice-in-words.ts';
import { expectWhole } from '../../support/within-limits.ts';

function messageFor(team: Team) {
  const shown = { advice: adviceFor(team), roster: team.roster, age: 'today' };
  return buildAdviceMessage(shown, { reference: 'r' });
}

describe('the verdict on software that is bought', () => {
  const team = aTeam({ answers: { kind: 'bought-software', phase: 'production' } });
  const message = messageFor(team);

  it('is not to hire yet: why, who covers from where, and what reopens it', () => {
    expectWhole(message);
    expect(message.text).toContain('Do not hire yet: the software is bought');
    expect(message.text).toMatch(/Cover it from.*Inside, part-time.*The vendor.*On contract/s);
    expect(message.text).toMatch(/Ask again when.*build your own.*The vendor’s service is to end/s);
    expect(message.text).toMatch(/Cover now, with people you have.*AI Product Manager.*Domain Expert/s);
  });

  it('tells of no holes in the RACI, which is about what is brought into production', () => {
    expect(message.text).not.toContain('RACI holes');
    expect(message.text).not.toContain('Sources disagree');
  });

  it('stands in the plan too', () => {
    expect(buildPlanMessage(adviceFor(team)).text).toContain('Do not hire yet: the software is bought');
  });
});

describe('the verdict where no use case is chosen', () => {
  const message = messageFor(aTeam({ answers: { kind: 'no-use-case' } }));

  it('names who covers from everywhere, each with its source, and what reopens it', () => {
    expectWhole(message);
    expect(message.text).toContain('Do not hire yet: no use case is chosen');
    expect(message.text).toMatch(
      /Cover it from.*Inside, part-time.*Inside.*On contract.*Fractional.*The vendor/s,
    );
    expect(message.text).toContain('_(fractional head of AI)_');
    expect(message.text).toMatch(/Ask again when.*A first use is chosen/s);
  });

  it('says whom each kind of AI would call for', () => {
    expect(message.text).toContain('AI Engineer');
  });
});

describe('the verdict on one slow batch model', () => {
  const team = aTeam({
    answers: { cast: 'pilot', phase: 'production', 'models-in-production': '1' },
    roster: [someone('ml-engineer')],
  });
  const { text } = messageFor(team);

  it('is marked as a reading of ours', () => {
    expect(text).toContain('Do not hire yet: it is one batch model in a pilot');
    expect(text).toContain('is our reading of the core roles course; no source says so.');
    expect(text).toContain('_(a rule of this tool)_');
  });

  it('says what would reopen it', () => {
    expect(text).toMatch(/Ask again when.*The pilot is to become a production system/s);
  });
});

describe('nobody to hire', () => {
  it('does not speak of seats of a stage where no source says how many people it takes', () => {
    const { text } = messageFor(
      aTeam({
        answers: { kind: 'analytics', stage: 'scaling' },
        roster: [someone('analytics-engineer'), someone('data-analyst'), someone('domain-expert')],
      }),
    );
    expect(text).toContain('no source says how many of each');
    expect(text).toContain('The next stage, “AI platform”, calls for no other role.');
  });
});

describe('the verdict where what is missing is in hiring', () => {
  it('names each role once, however often it is open', () => {
    const roles = ['ml-engineer', 'data-engineer', 'ai-product-manager', 'data-scientist'] as const;
    const setAside = roles.map((role) => ({ role, reason: 'not ours' }));
    const open = { role: 'mlops-engineer', openedOn: '2026-11-01' } as const;
    const { text } = messageFor(aTeam({ setAside, openRoles: [open, open] }));
    expect(text).toContain('See that MLOps Engineer is filled.');
  });
});
