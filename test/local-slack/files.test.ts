import type { FileInput } from '@slack/types';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import {
  connectSampleApp,
  manifestWith,
  manifestWithout,
  outcomeOf,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';
import { input, modal } from './builders.ts';

const manifest = manifestWith({ events: ['file_shared'], scopes: ['files:write'] });

const csv = 'role,from\nData Engineer,2026-12-01\n';

test('a file that the app uploads comes as a message, and is told of', async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  await app.client.filesUploadV2({
    channel_id: 'C0AITEAM',
    filename: 'plan.csv',
    title: 'The plan',
    content: csv,
    initial_comment: 'Here it is',
  });
  expect(slack.person('ben').messages('#ai-team').at(-1)).toMatchObject({
    text: 'Here it is',
    files: [{ name: 'plan.csv', title: 'The plan', mimetype: 'text/csv', size: csv.length }],
  });
  await vi.waitUntil(() => app.received.length === 2);
  const events = app.received.map(({ body }) => body.event);
  expect(events).toMatchObject([
    {
      type: 'message',
      files: [{ name: 'plan.csv', channels: ['C0AITEAM'], url_private: expect.any(String) }],
    },
    { type: 'file_shared', channel_id: 'C0AITEAM', user_id: slack.botUserId, file_id: expect.any(String) },
  ]);
  const { file } = await app.client.files.info({ file: events[1].file_id });
  expect(file).toMatchObject({ title: 'The plan', filetype: 'csv', is_public: true });
});

test('a file goes into a direct message by the id of the conversation', async () => {
  const slack = await startSampleSlack({ manifest });
  const client = webClient(slack);
  const { channel } = await client.conversations.open({ users: 'U0ANN' });
  await client.filesUploadV2({ channel_id: channel?.id ?? '', filename: 'plan.csv', content: csv });
  expect(slack.person('ann').messages('@sample').at(-1)?.files).toMatchObject([{ name: 'plan.csv' }]);
  const toPerson = client.filesUploadV2({ channel_id: 'U0ANN', filename: 'plan.csv', content: csv });
  expect(await outcomeOf(toPerson)).toBe('channel_not_found');
});

test('a file can be sent as bytes, too', async () => {
  const slack = await startSampleSlack({ manifest });
  const file = Buffer.from([0, 255, 1, 254]);
  await webClient(slack).filesUploadV2({ channel_id: 'C0AITEAM', filename: 'dot.png', file });
  expect(slack.person('ann').messages('#ai-team').at(-1)?.files).toMatchObject([{ size: 4 }]);
});

test.each([
  ['without its scope', { manifest: manifestWith({}) }, {}, 'missing_scope'],
  ['to a channel without the bot', { manifest }, { channel_id: 'C0GENERAL' }, 'not_in_channel'],
  ['before its bytes are there', { manifest }, { skip: true }, 'file_not_found'],
])('an upload %s is refused', async (_, options, { skip, ...given }: Record<string, unknown>, error) => {
  const slack = await startSampleSlack(options);
  const client = webClient(slack);
  const upload = async () => {
    const announced = await client.files.getUploadURLExternal({ filename: 'a.csv', length: csv.length });
    const { upload_url: url = '', file_id: id = '' } = announced;
    if (!skip) expect((await fetch(url, { method: 'POST', body: csv })).status).toBe(200);
    await client.apiCall('files.completeUploadExternal', {
      files: [{ id }],
      channel_id: 'C0AITEAM',
      ...given,
    });
  };
  expect(await outcomeOf(upload())).toBe(error);
});

test('bytes that are not as many as announced are refused, and a place serves once', async () => {
  const slack = await startSampleSlack({ manifest });
  const announced = await webClient(slack).files.getUploadURLExternal({ filename: 'a.csv', length: 3 });
  const send = async (body: string) =>
    (await fetch(announced.upload_url ?? '', { method: 'POST', body })).status;
  expect([await send('four'), await send('abc'), await send('abc')]).toEqual([400, 200, 400]);
});

const fileInput: FileInput = { type: 'file_input', action_id: 'file', filetypes: ['csv'], max_files: 1 };

const openForm = async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  await app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal({
      submit: { type: 'plain_text', text: 'Go' },
      blocks: [input('Roster', fileInput, { block_id: 'roster' })],
    }),
  });
  return { slack, app, ann };
};

test('a form brings the file that a person put into it, to be downloaded with the token', async () => {
  const { slack, app, ann } = await openForm();
  expect(await ann.submits()).toEqual({ Roster: 'Please complete this required field.' });
  await ann.attaches('Roster', { name: 'team.csv', content: csv });
  expect(await ann.submits()).toEqual({});
  const [file] = app.received.at(-1)?.body.view.state.values.roster.file.files ?? [];
  expect(file).toMatchObject({ name: 'team.csv', filetype: 'csv', user: 'U0ANN', size: csv.length });
  const download = (token: string) =>
    fetch(file.url_private_download, { headers: { authorization: `Bearer ${token}` } });
  expect(await (await download(slack.botToken)).text()).toBe(csv);
  const refused = await download('xoxb-other');
  expect(refused.headers.get('content-type')).toContain('text/html');
});

test('a form takes only the types and as many files as it says', async () => {
  const { ann } = await openForm();
  await expect(ann.attaches('Roster', { name: 'a.png', content: 'x' })).rejects.toThrow('types of files');
  const two = ['a.csv', 'b.csv'].map((name) => ({ name, content: csv }));
  await expect(ann.attaches('Roster', ...two)).rejects.toThrow('At most 1 can be selected.');
});

test('a form with a file input needs files:read', async () => {
  const slack = await startSampleSlack({ manifest: manifestWithout('files:read') });
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/plain');
  const open = app.client.views.open({
    trigger_id: app.received[0]?.body.trigger_id,
    view: modal({ submit: { type: 'plain_text', text: 'Go' }, blocks: [input('Roster', fileInput)] }),
  });
  expect(await outcomeOf(open)).toBe('missing_scope');
});

test('a page can hand a file over by HTTP', async () => {
  const { slack, ann } = await openForm();
  const uploaded = await fetch(`${slack.url}control/upload?name=team.csv`, { method: 'POST', body: csv });
  const taken: unknown = await uploaded.json();
  expect(taken).toEqual({ ok: true, id: expect.stringMatching(/^F/) });
  const { id } = z.object({ id: z.string() }).parse(taken);
  const result = await slack.control.act({
    kind: 'view-action',
    user: ann.id,
    viewId: ann.modal()?.id ?? '',
    blockId: 'roster',
    actionId: 'file',
    value: { type: 'file_input', files: [{ id }] },
  });
  expect(result).toEqual({ ok: true });
});
