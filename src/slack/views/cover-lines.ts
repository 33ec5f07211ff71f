import type { Cover, StandIn } from '../../advice/advice.ts';
import { needRules } from '../../advice/need-rules/index.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { joinWords } from '../blocks/text.ts';
import { citeSources } from './hire-text.ts';
import { namePeople } from './roster-text.ts';

type Names = ReadonlyMap<string, string>;

/** What to cover: functions that the same table asks for share a line, others have their own. */
export function describeCovers(covers: readonly Cover[], names: Names): readonly string[] {
  const isPlain = ({ kind, standIns, reasons }: Cover) =>
    kind === 'assign' && standIns.length === 0 && isFromCast(reasons[0]?.rule);
  const groups = Map.groupBy(covers.filter(isPlain), ({ reasons }) => reasons[0]?.rule);
  const shared = [...groups.values()].map(describeSharedCover);
  return [
    ...covers.filter((cover) => !isPlain(cover)).map((cover) => describeCover(cover, names)),
    ...shared,
  ];
}

function isFromCast(rule: string | undefined): boolean {
  return needRules.some(({ id, calls }) => id === rule && calls === 'cast');
}

/** "*AI Product Manager* (half of somebody’s week), *UX / ML Designer*: …, with the rule's own reason. */
function describeSharedCover(covers: readonly Cover[]): string {
  const [reason] = covers[0]?.reasons ?? [];
  const names = covers.map((cover) => `*${findRole(cover.role).name}*${describeShare(cover)}`);
  const why = needRules.find(({ id }) => id === reason?.rule)?.why ?? '';
  return `${joinWords(names)}: ${why} ${reason ? citeSources(reason.sources, reason.rule) : ''}`.trimEnd();
}

function describeShare({ share, isLean }: Cover): string {
  if (share >= 0.5) return ' (half of somebody’s week)';
  return isLean ? ' (a little, or outsourced)' : '';
}

function describeCover(cover: Cover, names: Names): string {
  const { name } = findRole(cover.role);
  const standIns = describeStandIns(cover.standIns, names);
  const [reason] = cover.reasons;
  const why = reason ? ` ${reason.text} ${citeSources(reason.sources, reason.rule)}` : '';
  if (cover.kind === 'stand-in') return `*${name}*: until the hire is there, ${standIns}.`;
  return `*${name}*${describeShare(cover)}:${why}${standIns ? ` ${capitalise(standIns)}.` : ''}`;
}

/** "Ana (ML Engineer) can stand in for deployment, monitoring and maintenance"; empty where nobody can. */
export function describeStandIns(standIns: readonly StandIn[], names: Names): string {
  const byRole = Map.groupBy(standIns, (standIn) => standIn.role);
  return [...byRole]
    .map(([role, same]) => {
      const people = namePeople(
        same.map(({ person }) => person),
        names,
      );
      return `${people} (${findRole(role).name}) can stand in for ${same[0]?.in ?? ''}`;
    })
    .join('; ');
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
