import type { Message, Snapshot } from '../../control/protocol.ts';

/**
 * What others said after that moment where this person is a member and has not read it yet, oldest first. A message for
 * them alone is no news: it answers what they did there.
 */
export function findNews({ me, channels, messages }: Snapshot, after: number): readonly Message[] {
  return channels
    .filter(({ isMember, unread }) => isMember && unread > 0)
    .flatMap(({ id, readUpTo }) => {
      const since = Math.max(after, Number(readUpTo));
      const said = messages[id] ?? [];
      const last = said.findLastIndex(({ ts }) => Number(ts) <= since);
      return said.slice(last + 1).filter(({ authorId, isEphemeral }) => authorId !== me.id && !isEphemeral);
    })
    .toSorted((a, b) => Number(a.ts) - Number(b.ts));
}

/** When the newest message was said that this person sees; 0 where nothing was said. */
export function newestMoment({ messages }: Snapshot): number {
  return Math.max(0, ...Object.values(messages).map((said) => Number(said.at(-1)?.ts ?? 0)));
}
