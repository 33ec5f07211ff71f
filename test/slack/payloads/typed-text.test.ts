import { expect, test } from 'vitest';
import { readTypedText } from '../../../src/slack/payloads/typed-text.ts';

test.each([
  ['<@U1|ana> has it', '@ana has it'],
  ['see <#C1|general>', 'see #general'],
  ['<https://example.com|example.com> or <https://a.test>', 'example.com or https://a.test'],
  ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
  ['&lt;!channel&gt;', '<!channel>'],
  [' line\u0000\nbreak\u202e ', 'line  break'],
])('%j is read as typed: %j', (given, typed) => {
  expect(readTypedText(given)).toBe(typed);
});
