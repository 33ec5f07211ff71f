import { advise } from '../../advice/advise.ts';
import { questions } from '../../knowledge/questions.ts';
import { unanswered } from '../../team/answers.ts';
import { newTeam, type Team } from '../../team/team.ts';
import { actions, button } from '../blocks/elements.ts';
import type { MessagePart } from '../blocks/message.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';
import { whatThisIs } from './help-message.ts';
import type { HomePlace } from './home-facts.ts';
import { describeVerdict } from './next-hire-message.ts';

export interface HomeBeginning {
  /** Names of people who can begin, where the person who looks may not; as they are. */
  readonly owners: readonly string[];
  readonly today: Temporal.PlainDate;
}

/** What this is, one button to begin, an example of what comes of it, and what works without any set-up. */
export function describeBeginning({
  mayPlan,
  owners,
  today,
  reference,
}: HomePlace & HomeBeginning): readonly MessagePart[] {
  const start = button('Find the next hire', actionIds.startQuestionnaire, {
    value: reference,
    style: 'primary',
  });
  const helpers = owners.length > 0 ? escapeText(joinWords(owners)) : 'An owner of AI Team';
  const begin: MessagePart = mayPlan
    ? { kind: 'blocks', blocks: [actions('home-start', [start])], inWords: '' }
    : { kind: 'paragraph', text: `${helpers} can answer the questions; then you see the advice here.` };
  return [
    { kind: 'heading', text: 'Whom to hire next for your AI work, and why' },
    { kind: 'paragraph', text: whatThisIs },
    begin,
    { kind: 'divider' },
    {
      kind: 'paragraph',
      text: '*For example*: a senior ML engineer and a data engineer prepare a service that answers while someone waits, and its first production run is ten weeks away. Their advice today would begin:',
    },
    ...describeVerdict(advise(exampleTeam(today), today)),
    { kind: 'divider' },
    { kind: 'list', title: 'Works without any set-up', items: withoutSetUp },
    {
      kind: 'small-print',
      text: `At most ${questions.length} questions in three steps. Each can be answered “not sure yet”, and closing the form keeps what you entered.`,
    },
  ];
}

const withoutSetUp: readonly string[] = [
  `\`${command} roles mlops\`: what a role does, when to involve it, who can stand in`,
  `\`${command} compare mlops and ml engineer\`: two roles side by side`,
  `\`${command} stages\`: how many people each stage takes`,
  `\`${command} help\`: everything it understands`,
];

/** The team of the example; its advice is worked out like any other, so it is never out of date. */
function exampleTeam(today: Temporal.PlainDate): Team {
  const seat = { who: { kind: 'unnamed' }, engagement: 'employee' } as const;
  return {
    ...newTeam,
    answers: {
      ...unanswered,
      kind: 'trained-model',
      stage: 'first-initiative',
      phase: 'modelling',
      'labelled-data': 'yes',
      serving: 'real-time',
    },
    milestones: { 'first-production-run': today.add({ weeks: 10 }).toString() },
    roster: [
      { ...seat, id: 'p1', roles: [{ role: 'ml-engineer', share: 1 }], seniority: 'senior' },
      { ...seat, id: 'p2', roles: [{ role: 'data-engineer', share: 1 }], seniority: 'unknown' },
    ],
  };
}
