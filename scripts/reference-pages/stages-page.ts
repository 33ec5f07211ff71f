import { type CastPart, casts } from '../../src/knowledge/casts.ts';
import { type DoNotHire, doNotHire } from '../../src/knowledge/do-not-hire.ts';
import {
  hiringSequence,
  hiringSequenceSource,
  teamBuiltInMonths,
} from '../../src/knowledge/hiring-sequence.ts';
import { leadTimes } from '../../src/knowledge/lead-times.ts';
import { analyticsFamily, applicationFamily, type FamilyStep } from '../../src/knowledge/role-families.ts';
import { findRole } from '../../src/knowledge/roles/index.ts';
import { type Stage, type StageSize, stages } from '../../src/knowledge/stages.ts';
import { page, roleLink, sourceLink, table } from './markdown.ts';

/** The page of how many people the stages call for, who a pilot and a production system need, and in which order they come. */
export function buildStagesPage(): string {
  return page('Stages, casts and the order of hires', 'src/knowledge', [
    ...stages.map(buildStage),
    ...casts.map((cast) =>
      [
        `## Cast: ${cast.name}`,
        table(
          ['Role', 'At least'],
          cast.parts.map((part: CastPart) => [roleLink(findRole(part.role)), share(part)]),
        ),
        `Source: ${sourceLink(cast.source)}.`,
      ].join('\n\n'),
    ),
    '## Order of hires',
    `Where nothing in the situation calls for another. A team built one hire after another takes ${teamBuiltInMonths.from} to ${teamBuiltInMonths.to} months. Source: ${sourceLink(hiringSequenceSource)}.`,
    table(
      ['Months', 'Role', 'Why'],
      hiringSequence.map((step) => [
        `${step.fromMonth}–${step.toMonth}`,
        roleLink(findRole(step.role)),
        step.why,
      ]),
    ),
    '## Order of hires for an application on a language model, or agents',
    'No source gives months. A software engineer who is there already can build the product in place of an AI engineer.',
    describeFamily(applicationFamily),
    '## Order of hires for analytics',
    'No source gives months.',
    describeFamily(analyticsFamily),
    ...doNotHire.map(describeCase),
    '## Lead times',
    table(
      ['', 'Weeks', 'Whose figure'],
      [
        ['Hire', String(leadTimes.hire.weeks), leadTimes.hire.whose],
        ['Notice', String(leadTimes.notice.weeks), leadTimes.notice.whose],
        ['Contract', String(leadTimes.contract.weeks), leadTimes.contract.whose],
      ],
    ),
    'What sources say around these: [lead times](lead-times.md).',
  ]);
}

function describeFamily(steps: readonly FamilyStep[]): string {
  return table(
    ['Role', 'When', 'Why', 'Source'],
    steps.map(({ role, when, why, source }) => [
      roleLink(findRole(role)),
      conditions[when],
      why,
      sourceLink(source),
    ]),
  );
}

const conditions: { readonly [condition in FamilyStep['when']]: string } = {
  always: 'always',
  'unreliable-data': 'data is not reliable',
  several: 'beyond a first initiative, or several run in production',
  'in-production': 'something runs in production',
};

function describeCase({ id, because, why, isOurReading, coverWith, reopens }: DoNotHire): string {
  const reading = isOurReading ? ' That nobody need be hired for it is our reading.' : '';
  const covers = coverWith.map(
    ({ from, text, source }) => `- ${from}: ${text} (${source ? sourceLink(source) : 'a rule of this tool'})`,
  );
  return [
    `## <a id="${id}"></a>Do not hire yet: ${because}`,
    `${why.text} (${sourceLink(why.source)}).${reading}`,
    `Cover it from:\n\n${covers.join('\n')}`,
    `Ask again when:\n\n${reopens.map(({ text, source }) => `- ${text} (${sourceLink(source)})`).join('\n')}`,
  ].join('\n\n');
}

function buildStage(stage: Stage): string {
  return [
    `## Stage: ${stage.name} (${stage.people} people)`,
    `What it means: ${stage.means}. Source: ${sourceLink(stage.source)}.`,
    table(
      ['Role', 'People', 'Note'],
      stage.sizes.map((size) => [
        roleLink(findRole(size.role)),
        people(size),
        `${size.subTeam ? `${size.subTeam}: ` : ''}${size.note}`,
      ]),
    ),
  ].join('\n\n');
}

function people(size: StageSize): string {
  return size.from === size.to ? String(size.from) : `${size.from}–${size.to}`;
}

function share(part: CastPart): string {
  const size = part.share === 0 ? 'any share of a week' : `${Math.round(part.share * 100)} % of a week`;
  return part.lean ? `${size}, may be outsourced` : size;
}
