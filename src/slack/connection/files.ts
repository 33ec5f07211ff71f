import type { Files } from '../deps.ts';
import type { SlackCalls } from './as-bot.ts';
import { slackErrorCode } from './web-client.ts';

/** A file to import is far smaller than this. */
const mostBytes = 1_000_000;
/** Milliseconds. */
const patience = 8000;

/** Brings files to people and reads those that they hand over. */
export function createFiles({ client, asBot }: SlackCalls, allowedHosts: readonly string[]): Files {
  return {
    send: async (workspaceId, userId, { filename, content, comment }) => {
      try {
        const bot = await asBot(workspaceId);
        // The post opens the direct message and tells its id, which an upload needs; asking for it would take another scope.
        const posted = await client.chat.postMessage({
          ...bot,
          channel: userId,
          text: comment,
          parse: 'none',
        });
        if (!posted.channel) return 'refused';
        const upload = { channel_id: posted.channel, filename, content, title: filename };
        await client.filesUploadV2({ ...bot, ...upload });
        return 'sent';
      } catch (error) {
        const code = slackErrorCode(error);
        if (code === undefined) throw error;
        return code === 'missing_scope' ? 'missing-scope' : 'refused';
      }
    },
    canRead: async (workspaceId) => {
      const { response_metadata } = await client.auth.test({ ...(await asBot(workspaceId)) });
      return response_metadata?.scopes?.includes('files:read') ?? false;
    },
    read: async (workspaceId, fileId) => {
      try {
        const bot = await asBot(workspaceId);
        const { file } = await client.files.info({ ...bot, file: fileId });
        const address = URL.parse(file?.url_private_download ?? '');
        if (!address || !allowedHosts.includes(address.host)) return { outcome: 'refused' };
        if ((file?.size ?? 0) > mostBytes) return { outcome: 'too-large' };
        return await download(address, bot.token);
      } catch (error) {
        const code = slackErrorCode(error);
        if (code === undefined) throw error;
        return { outcome: code === 'missing_scope' ? 'missing-scope' : 'refused' };
      }
    },
  };
}

async function download(address: URL, token: string): ReturnType<Files['read']> {
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) return { outcome: 'refused' };
  const content = await response.arrayBuffer();
  if (content.byteLength > mostBytes) return { outcome: 'too-large' };
  return { outcome: 'read', text: new TextDecoder().decode(content) };
}
