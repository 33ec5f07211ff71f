import { expect, test } from 'vitest';
import { toPlainText } from '../../src/local-slack/ui/text/plain-text.ts';
import { findNews, newestMoment } from '../../src/local-slack/ui/workspace/find-news.ts';
import { startSampleSlack } from '../support/sample-app.ts';

const names = {
  people: [{ id: 'U0ANN', realName: 'Ann Becker' }],
  channels: [{ id: 'C0RANDOM', name: 'random' }],
};

test.each([
  ['*Two* roles are _due_', 'Two roles are due'],
  ['<@U0ANN> and <@U0GONE>', '@Ann Becker and @U0GONE'],
  ['see <#C0RANDOM> or <https://example.com|the plan>', 'see #random or the plan'],
  ['one\ntwo\n\n> three', 'one two three'],
  ['```let it = 1```', 'let it = 1'],
  ['by <!date^1796000000^{date_num}|30 November>, <!here>', 'by 30 November, @here'],
  ['a &lt; b :tada:', 'a < b 🎉'],
  ['', ''],
])('%j is told as %j', (text, told) => {
  expect(toPlainText(text, names)).toBe(told);
});

test('news are what others said since, where one is a member and has not read it', async () => {
  const slack = await startSampleSlack();
  const before = newestMoment(slack.control.snapshot('grace'));
  await slack.person('ben').types('#general', 'To all');
  await slack.person('ben').types('#ai-team', 'Where Grace is not');
  await slack.person('grace').types('#random', 'Her own');
  const texts = () => findNews(slack.control.snapshot('grace'), before).map(({ text }) => text);
  expect(texts()).toEqual(['To all']);
  await slack.control.act({ kind: 'read', user: 'U0GRACE', channel: 'C0GENERAL' });
  expect(texts()).toEqual([]);
});

test('nothing was said in an empty workspace', async () => {
  const slack = await startSampleSlack();
  const { messages: _, ...rest } = slack.control.snapshot('ann');
  expect(newestMoment({ ...rest, messages: {} })).toBe(0);
});
