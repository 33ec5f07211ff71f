import { describe, expect, it } from 'vitest';
import { buildAdviceMessage } from '../../../src/slack/views/next-hire-message.ts';
import { buildRoleCard } from '../../../src/slack/views/role-card-message.ts';
import { aTeam } from '../../support/a-team.ts';
import { adviceFor } from '../../support/advice-in-words.ts';
import { expectWhole } from '../../support/within-limits.ts';

function adviceWith(regulated: 'yes' | 'no' | 'not-sure') {
  const team = aTeam({ answers: { regulated } });
  const shown = { advice: adviceFor(team), roster: team.roster, age: 'today' };
  return buildAdviceMessage(shown, { reference: 'r' });
}

describe('the card of a role that answers for compliance', () => {
  it.each(['ethics-legal-lead', 'ai-governance-lead'] as const)('tells the law with its days: %s', (role) => {
    const card = buildRoleCard(role);
    expectWhole(card);
    expect(card.text).toContain('Law and standards to know');
    expect(card.text).toMatch(/AI Act.*as of 21 Sept 2026.*rom 2 Dec 2027: stand-alone high-risk systems/s);
    expect(card.text).toContain('no legal advice');
  });

  it('tells standards too where they are that role’s', () => {
    expect(buildRoleCard('ai-governance-lead').text).toContain('*ISO/IEC 42001:2023* (voluntary; as of');
    expect(buildRoleCard('ethics-legal-lead').text).not.toContain('ISO/IEC 42001');
  });

  it('has nothing of the kind for other roles', () => {
    expect(buildRoleCard('ml-engineer').text).not.toContain('legal advice');
  });
});

describe('an advice', () => {
  it('names the law to look at, its last day and those to come, where regulated data is involved', () => {
    const message = adviceWith('yes');
    expectWhole(message);
    expect(message.text).toMatch(
      /Law to look at.*GDPR.*since 25 May 2018.*AI Act.*since 2 Aug 2026.*from 2 Dec 2026.*from 2 Aug 2028/s,
    );
    expect(message.text).toContain('no legal advice');
  });

  it('names none where it is not, or where that is open', () => {
    expect(adviceWith('no').text).not.toContain('Law to look at');
    expect(adviceWith('not-sure').text).not.toContain('Law to look at');
  });
});
