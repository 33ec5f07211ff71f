import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { newestMessage } from '../support/questionnaire.ts';

test('compare shows two roles side by side, however they are separated', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  for (const typed of ['mlops and ml engineer', 'mlops, mle', 'MLOps vs ML Engineer', 'mlops ml engineer']) {
    await ann.types('#ai-team', `/aiteam compare ${typed}`);
    const compared = await ann.sees('MLOps Engineer and ML Engineer');
    expect(compared).toContain('They overlap in deployment, monitoring and maintenance');
    expect(compared).toContain('Monitoring and alerting | A | R');
    expect(newestMessage(ann).isEphemeral).toBe(true);
  }
});

test('compare says what is wrong with what was typed', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam compare');
  await ann.sees('Name two roles to compare');
  await ann.types('#ai-team', '/aiteam compare mlops');
  await ann.sees('Name two roles to compare');
  await ann.types('#ai-team', '/aiteam compare mlops and platform engineer');
  await ann.sees('Both names mean the same role');
  await ann.types('#ai-team', '/aiteam compare mlops and plumber');
  await ann.sees('I do not know the role “plumber”');
});
