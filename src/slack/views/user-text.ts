/** Somebody by their Slack id, as Slack shows them; an edited message notifies nobody of it. */
export function nameUser(userId: string): string {
  return /^[UW][A-Z0-9]+$/.test(userId) ? `<@${userId}>` : 'somebody who is forgotten';
}
