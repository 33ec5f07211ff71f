import type { Message } from '../blocks/message.ts';
import { defineCommand } from '../listener.ts';
import { readTwoRoles } from '../payloads/two-roles.ts';
import { buildComparison } from '../views/compare-message.ts';
import { buildNotice } from '../views/notices.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';

export const compare = defineCommand({
  id: 'compare',
  summary: 'two roles side by side: what they share, and what not',
  usage: '<role> <role>',
  examples: ['/aiteam compare mlops and ml engineer'],
  needs: 'viewer',
  isReadOnly: true,
  isGeneral: true,
  run: async ({ rest }) => ({ kind: 'message', message: answer(rest) }),
});

function answer(text: string): Message {
  const read = readTwoRoles(text);
  if (!read) return buildNotice(nameTwo);
  const [{ typed, found: one }, { typed: otherTyped, found: other }] = read;
  if (one.outcome !== 'found') return buildUnknownRole(typed, one);
  if (other.outcome !== 'found') return buildUnknownRole(otherTyped, other);
  return one.id === other.id ? buildNotice(sameRole) : buildComparison(one.id, other.id);
}

const nameTwo = 'Name two roles to compare, e.g. `/aiteam compare mlops and ml engineer`.';
const sameRole = 'Both names mean the same role. Name two different ones.';
