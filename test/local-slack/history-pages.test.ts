import { expect, test } from 'vitest';
import { startSampleSlack, webClient } from '../support/sample-app.ts';

test('history says at its last page that there is no more', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  for (let count = 0; count < 5; count += 1)
    await client.chat.postMessage({ channel: 'C0AITEAM', text: 'x' });
  const pages: (boolean | undefined)[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.conversations.history({
      channel: 'C0AITEAM',
      limit: 2,
      ...(cursor ? { cursor } : {}),
    });
    pages.push(page.has_more);
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages).toEqual([...pages.slice(1).map(() => true), false]);
});
