import { describe, expect, it } from 'vitest';
import { notSure } from '../../../src/knowledge/questions.ts';
import { describeConfidence, describeDisagreement } from '../../../src/slack/views/confidence-lines.ts';
import { buildSharedAdvice } from '../../../src/slack/views/next-hire-message.ts';
import { aTeam, inWeeks, people, someone } from '../../support/a-team.ts';
import { adviceFor } from '../../support/advice-in-words.ts';
import { forGeneratedTeams } from '../../support/for-generated-teams.ts';

const open = notSure.id;
const complete = [
  someone('ml-engineer', 'senior'),
  someone('ml-engineer', 'mid'),
  someone('data-engineer'),
  someone('mlops-engineer'),
  someone('ai-product-manager'),
  someone('data-scientist', 'unknown', 0.5),
];

describe('the line on confidence', () => {
  it.each([
    ['every question answered', aTeam(), '*Confidence: high*, every question is answered.'],
    [
      'one question open',
      aTeam({ answers: { 'labelled-data': open } }),
      '*Confidence: medium.* 1 question is open: Labelled data.',
    ],
    [
      'some open',
      aTeam({ answers: { 'labelled-data': open, exposed: open, regulated: open } }),
      '*Confidence: medium.* 3 questions are open; the one that matters most: Labelled data.',
    ],
    [
      'one open that changes nothing',
      aTeam({ answers: { regulated: open }, roster: complete }),
      '*Confidence: medium.* 1 question is open: Regulated data. It would not change the next hire.',
    ],
    [
      'some open that change nothing',
      aTeam({ answers: { regulated: open, 'business-critical': open }, roster: complete }),
      '*Confidence: medium.* 2 questions are open; none of them alone would change the next hire. Begin with Business-critical.',
    ],
  ])('tells of %s', (_, team, line) => {
    expect(describeConfidence(adviceFor(team))).toBe(line);
  });
});

describe('the line on disagreement', () => {
  const firstHire =
    '*Sources disagree* on the first hire: a senior ML engineer (team-building guide), or whatever the risks of the roadmap call for (core roles course).';

  it.each([
    [
      'the answer that decided',
      aTeam({ answers: { 'labelled-data': 'no' } }),
      `${firstHire} Decided by: your answer to Labelled data.`,
    ],
    [
      'the sequence, and the answer that would change it',
      aTeam(),
      `${firstHire} Decided by: the hiring sequence; another answer to Labelled data would change that.`,
    ],
    [
      'the sequence, and the open answer that could change it',
      aTeam({ answers: { 'labelled-data': open } }),
      `${firstHire} Decided by: the hiring sequence; your answer to Labelled data, still open, could change that.`,
    ],
    [
      'the date',
      aTeam({
        roster: [someone('ml-engineer', 'senior'), someone('data-engineer')],
        milestones: { 'first-production-run': inWeeks(10) },
      }),
      '*Sources disagree* on when an MLOps engineer comes: in months 6 to 9, as models near production (team-building guide), or before the first production run, and better earlier (core roles course). Decided by: the date of “First production run”.',
    ],
    [
      'the fact',
      aTeam({ roster: people(2, 'data-scientist') }),
      '*Sources disagree* on when a data scientist comes: after somebody who can deploy the models (team-building guide), or with the finding and cleaning of the data (role definitions). Decided by: whether anybody on the team can put models into production.',
    ],
    ['nothing where they agree', aTeam({ roster: complete }), undefined],
  ])('names %s', (_, team, line) => {
    expect(describeDisagreement(adviceFor(team))).toBe(line);
  });
});

describe('the advice', () => {
  it('has both lines right after the reasons', () => {
    const { text } = buildSharedAdvice({ advice: adviceFor(aTeam()), roster: [], age: 'today' });
    const lines = text.split('\n');
    const place = lines.findIndex((line) => line.startsWith('*Confidence'));
    expect(lines[place - 1]).toMatch(/^•/);
    expect(lines[place + 1]).toMatch(/^\*Sources disagree\*/);
    expect(lines.findIndex((line) => line.startsWith('*After that'))).toBeGreaterThan(place);
  });

  it('tells one disagreement at most, and always the confidence', () => {
    forGeneratedTeams((team, advice) => {
      const { text } = buildSharedAdvice({ advice, roster: team.roster, age: 'today' });
      expect(text.match(/^\*Sources disagree\*/gm)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text.match(/^\*Confidence: /gm)?.length).toBe(1);
    }, 50);
  });
});
