import type { FoundUser } from '../../src/slack/deps.ts';

/** An ML engineer and member of the workspace; give what differs. */
export function aUser(more: Partial<FoundUser> = {}): FoundUser {
  return {
    userId: 'U1',
    name: 'Ana Silva',
    title: 'ML Engineer',
    isBot: false,
    isDeactivated: false,
    isGuest: false,
    isOutsider: false,
    isAdmin: false,
    ...more,
  };
}
