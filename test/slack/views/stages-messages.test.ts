import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { warningRules } from '../../../src/advice/warning-rules/index.ts';
import { stages } from '../../../src/knowledge/stages.ts';
import { buildStage } from '../../../src/slack/views/stage-message.ts';
import { buildStages } from '../../../src/slack/views/stages-message.ts';
import type { Team } from '../../../src/team/team.ts';
import { aTeam, people, someone, today } from '../../support/a-team.ts';
import { forGeneratedTeams } from '../../support/for-generated-teams.ts';
import { blocksText } from '../../support/visible-text.ts';
import { expectWhole } from '../../support/within-limits.ts';

function seen(team: Team): string {
  return blocksText(buildStages(advise(team, today)).blocks);
}

describe('the stages beside a team', () => {
  it('show what it has and what the source says, share by share', () => {
    const text = seen(aTeam({ roster: [someone('ml-engineer'), someone('data-scientist', 'mid', 0.5)] }));
    expect(text).toContain('First AI initiative | ML Engineer | 1 | 2');
    expect(text).toContain('First AI initiative | Data Scientist | 0.5 | 0.5');
    expect(text).toContain('First AI initiative | In all | 1.5 | 3–5');
    expect(text).toContain('Scaling AI across products | ML Engineer | 1 | 3–4');
  });

  it('count the platform’s sub-teams by the role that they are mostly made of', () => {
    const text = seen(aTeam({ answers: { stage: 'platform' }, roster: people(6, 'mlops-engineer') }));
    expect(text).toContain('AI platform | ML Platform (MLOps Engineer) | 6 | 5–8');
    expect(text).toContain('Your team is at the stage *AI platform*');
    expect(text).toContain('which is our reading');
  });

  it('tell a role in hiring apart from a person in the seat', () => {
    const openRoles = [{ role: 'mlops-engineer', openedOn: '2026-11-01' } as const];
    expect(seen(aTeam({ openRoles }))).toContain('MLOps Engineer | 0, 1 in hiring | 1–2');
  });

  it('show both casts with the people who are there', () => {
    const text = seen(aTeam({ roster: [someone('domain-expert', 'unknown', 0.1)] }));
    const [, pilot = '', production = ''] = text.split(/\*(?:Pilot|Production): who must be there\*/);
    expect(pilot).toContain('• Domain Expert: somebody involved; you have 0.1');
    expect(pilot).toContain('• MLOps Engineer: lean or outsourced; you have 0');
    expect(production).toContain('• MLOps Engineer: full-time; you have 0');
  });

  it('name every mistake with its source, and which this team makes', () => {
    const text = seen(aTeam({ roster: people(2, 'data-scientist') }));
    const [, mistakes = ''] = text.split('*Mistakes to avoid*');
    for (const { title } of warningRules)
      expect(mistakes).toMatch(new RegExp(`\\*${title}\\.\\* .*_\\(.*\\)_`));
    expect(mistakes).toMatch(/\*Data scientist first\..*\*Seen on this team\.\*/);
    expect(mistakes).not.toMatch(/\*All juniors\..*\*Seen on this team\.\*/);
  });

  it('say that the sizes are not about a kind of AI that trains no models', () => {
    expect(seen(aTeam({ answers: { kind: 'llm-application' } }))).toContain(
      'no source says how many people your kind of AI takes',
    );
    expect(seen(aTeam())).not.toContain('your kind of AI takes');
  });

  it('tell the table in words as well', () => {
    const { text } = buildStages(advise(aTeam({ roster: people(2, 'ml-engineer') }), today));
    expect(text).toContain('ML Engineer: you have 2, the source says 3–4');
    expect(text).toContain('AI Research (ML Researcher): you have 0, the source says 2–4');
  });

  it('fit into a message whole, for any team', () => {
    forGeneratedTeams((_, advice) => {
      expectWhole(buildStages(advice));
      for (const { id } of stages) expectWhole(buildStage(id, advice));
    }, 100);
  });
});

describe('the stages without a team', () => {
  it('fit into a message whole, with the source’s numbers alone', () => {
    const message = buildStages();
    expectWhole(message);
    const text = blocksText(message.blocks);
    expect(text).toContain('Scaling AI across products | Head of AI / ML Lead | 1');
    expect(text).not.toContain('You have');
    expect(text).toContain('`/aiteam next-hire` asks who is on your team');
  });
});

describe('one stage', () => {
  it('says what each role or sub-team is for', () => {
    const text = blocksText(buildStage('platform', advise(aTeam(), today)).blocks);
    expect(text).toContain('Data Platform (Data Engineer) | 0 | 4–6 | pipelines, quality, governance');
    expect(text).not.toContain('Your team is at this stage');
  });

  it.each(stages.map(({ id }) => id))('fits into a message whole: %s', (id) => {
    expectWhole(buildStage(id));
  });
});
