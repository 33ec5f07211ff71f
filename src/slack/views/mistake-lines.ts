import type { Advice } from '../../advice/advice.ts';
import { warningRules } from '../../advice/warning-rules/index.ts';
import type { MessagePart } from '../blocks/message.ts';
import { command } from '../ids.ts';
import { citeTitles } from './role-text.ts';

/** The mistakes that the sources warn of, each with why it is one, and which of them this team makes. */
export function listMistakes(advice: Advice | undefined): MessagePart {
  const made = new Set(advice?.warnings.map(({ rule }) => rule));
  return {
    kind: 'list',
    title: 'Mistakes to avoid',
    ...(made.size > 0 ? { note: `(\`${command} status\` has the evidence)` } : {}),
    items: warningRules.map(({ id, title, why, sources }) => {
      const mark = made.has(id) ? ' *Seen on this team.*' : '';
      return `*${title}.* ${why} ${citeTitles(...sources)}${mark}`;
    }),
  };
}
