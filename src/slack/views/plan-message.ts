import type { Advice } from '../../advice/advice.ts';
import { buildMessage, type Message } from '../blocks/message.ts';

export function buildPlanMessage(_advice: Advice): Message {
  return buildMessage([{ kind: 'heading', text: 'Plan' }]);
}
