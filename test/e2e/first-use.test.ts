import { expect, test } from 'vitest';
import { objectsIn } from '../../src/local-slack/blocks/walk-blocks.ts';
import { startTestProgram } from '../support/a-program.ts';
import { addsPeople, goesToTheTeam, newestMessage, withoutIds } from '../support/questionnaire.ts';

test('from the bare command to the advice, its sharing, RACI, plan and other answers', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  const ben = person('ben');
  const seenByBen = ben.messages('#ai-team').length;

  await ann.types('#ai-team', '/aiteam');
  expect(await ann.sees('Whom to hire next')).toContain('/aiteam next-hire');
  await ann.clicks('Find the next hire');

  await goesToTheTeam(ann, { stage: 'first-initiative', phase: 'data', 'labelled-data': 'no' });
  await addsPeople(ann, { role: 'ML Engineer', person: '@ana', seniority: 'Senior' });
  expect(await ann.sees('1 person')).toContain('*ML Engineer*: Ana Silva (senior)');
  expect(await ann.submits()).toEqual({});

  const advice = await ann.sees('Next hire: ');
  expect(ann.modal()).toBeNull();
  expect(advice).toContain('Data Engineer');
  expect(advice).toContain('[Share] [RACI] [Plan] [Change answers]');
  expect(newestMessage(ann)).toMatchObject({ isEphemeral: true });
  expect(ben.messages('#ai-team')).toHaveLength(seenByBen);

  await ann.clicks('RACI');
  await ann.sees('RACI of this team');
  expect(newestMessage(ann)).toMatchObject({ isEphemeral: true });
  await ann.clicks('Plan');
  await ann.sees('Plan');
  expect(newestMessage(ann)).toMatchObject({ isEphemeral: true });
  expect(ben.messages('#ai-team')).toHaveLength(seenByBen);

  await ann.clicks('Share');
  await ann.sees('This is what will be posted');
  const previewed = objectsIn(ann.modal()?.view.blocks);
  await ann.submits();
  await ben.sees('Next hire: ');
  const shared = newestMessage(ben);
  expect(shared.isEphemeral).toBe(false);
  expect(shared.blocks.some(({ type }) => type === 'actions')).toBe(false);
  expect(withoutIds(previewed).slice(-shared.blocks.length)).toEqual(withoutIds(shared.blocks));
  expect(shared.text).toContain('Next hire: ');

  await ann.clicks('Change answers');
  const again = await ann.sees('Step 1 of 3');
  expect(again).not.toContain('draft');
  expect(JSON.stringify(ann.modal()?.values)).toContain('"value":"data"');
});
