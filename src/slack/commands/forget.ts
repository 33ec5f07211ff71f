import { checkForgetting, forgetting } from '../forget-person.ts';
import { defineCommand } from '../listener.ts';
import { readMention } from '../payloads/mention.ts';
import { signThing } from '../sign-thing.ts';
import { buildForgetModal } from '../views/forget-modal.ts';
import { buildNotice } from '../views/notices.ts';

export const forget = defineCommand({
  id: 'forget',
  summary: 'removes somebody’s id and name everywhere, the log included; anybody may ask it for themselves',
  usage: '<@person | me>',
  examples: ['/aiteam forget @ana', '/aiteam forget me'],
  needs: 'viewer',
  run: async ({ rest, visit, channelId }, deps) => {
    const userId = /^me$/i.test(rest.trim()) ? visit.userId : readMention(rest);
    if (!userId) return { kind: 'message', message: buildNotice(nameSomebody) };
    const problem = checkForgetting(visit, userId);
    if (problem) return { kind: 'message', message: buildNotice(problem) };
    return {
      kind: 'modal',
      view: buildForgetModal(
        userId,
        signThing({ what: forgetting, id: userId }, { ...visit, channelId }, deps),
      ),
    };
  },
});

const nameSomebody =
  'Name the person to forget: `/aiteam forget @ana`, or `/aiteam forget me`. People without a Slack account are taken off with `/aiteam team`.';
