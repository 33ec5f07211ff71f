import type { SourceId } from './sources.ts';

export interface AnswerOption {
  readonly id: string;
  readonly label: string;
}

export interface Question {
  readonly id: string;
  /** As asked in the questionnaire. */
  readonly text: string;
  /** Four words at most, for summaries. */
  readonly name: string;
  /** What the answer is for, in one line. */
  readonly purpose: string;
  readonly options: readonly AnswerOption[];
  /**
   * The answer that calls for least. "Not sure yet" is decided as this one, and stays in the advice as an open question.
   */
  readonly leastDemanding: string;
  /** What is built is chosen and does not turn out otherwise: once chosen, other answers are no longer weighed. */
  readonly isChoice?: true;
  readonly source: SourceId;
}

/** Every question can be answered so. */
export const notSure = { id: 'not-sure', label: 'Not sure yet' } as const;

/** The answer to what kind of AI it is before anything is chosen. */
export const noUseCase = 'no-use-case';

const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const;

/**
 * The questions, in the order asked. The first decides the family of roles; the three after it say where the team is; the four
 * after them are the hiring-priority questions of source `core-roles`; the rest come from what `core-roles` and `lifecycle-roles` say of single roles.
 */
export const questions = [
  {
    id: 'kind',
    text: 'What kind of AI is it?',
    name: 'Kind of AI',
    purpose: 'It decides which family of roles to hire from, and whether to hire at all.',
    options: [
      { id: 'trained-model', label: 'Models trained on our own data' },
      { id: 'llm-application', label: 'An application on a language model' },
      { id: 'agents', label: 'Agents that act' },
      { id: 'on-device', label: 'Models on a device' },
      { id: 'analytics', label: 'Analytics and forecasts for people' },
      { id: 'bought-software', label: 'Software that is bought' },
      { id: noUseCase, label: 'None yet: no use case is chosen' },
    ],
    // The kind that the four sources speak of.
    leastDemanding: 'trained-model',
    isChoice: true,
    source: 'applied-llms',
  },
  {
    id: 'stage',
    text: 'How far along is AI in your organisation?',
    name: 'Stage',
    purpose: 'Sets how many people of each role to aim for.',
    options: [
      { id: 'first-initiative', label: 'First AI initiative (3–5 people)' },
      { id: 'scaling', label: 'Scaling across products (8–15 people)' },
      { id: 'platform', label: 'AI platform (20–40+ people)' },
    ],
    leastDemanding: 'first-initiative',
    source: 'team-building-guide',
  },
  {
    id: 'phase',
    text: 'Which phase is the project in?',
    name: 'Phase',
    purpose: 'A role whose phase has begun without it is overdue.',
    options: [
      { id: 'scoping', label: 'Scoping: choosing what to build' },
      { id: 'data', label: 'Data: collecting and labelling' },
      { id: 'modelling', label: 'Modelling: training models' },
      { id: 'pre-production', label: 'Pre-production: about to go live' },
      { id: 'production', label: 'Production: real users are served' },
    ],
    leastDemanding: 'scoping',
    source: 'core-roles',
  },
  {
    id: 'cast',
    text: 'Is this a pilot, or meant for production?',
    name: 'Pilot or production',
    purpose: 'A pilot needs a smaller cast; some of it can be outsourced.',
    options: [
      { id: 'pilot', label: 'A pilot, to learn whether it works' },
      { id: 'production', label: 'Meant for production' },
    ],
    leastDemanding: 'pilot',
    source: 'core-roles',
  },
  {
    id: 'labelled-data',
    text: 'Do you have reliable, labelled data?',
    name: 'Labelled data',
    purpose: 'Without it, data work comes before modelling.',
    options: yesNo,
    leastDemanding: 'yes',
    source: 'core-roles',
  },
  {
    id: 'serving',
    text: 'How will predictions be served?',
    name: 'Serving',
    purpose: 'Real-time serving and devices need people that batch runs do not.',
    options: [
      { id: 'batch', label: 'Batch: on a schedule' },
      { id: 'real-time', label: 'Real-time: while someone waits' },
      { id: 'on-device', label: 'On the device itself' },
    ],
    leastDemanding: 'batch',
    source: 'core-roles',
  },
  {
    id: 'business-critical',
    text: 'Is the model’s performance business-critical?',
    name: 'Business-critical',
    purpose: 'If so, domain and ethics or legal expertise come in early.',
    options: yesNo,
    leastDemanding: 'no',
    source: 'core-roles',
  },
  {
    id: 'leaving-vendor',
    text: 'Are you moving from a vendor to in-house soon?',
    name: 'Leaving a vendor',
    purpose: 'The platform must stand before the vendor’s service ends.',
    options: yesNo,
    leastDemanding: 'no',
    source: 'core-roles',
  },
  {
    id: 'regulated',
    text: 'Is regulated or personal data involved?',
    name: 'Regulated data',
    purpose: 'Audits need time, so legal is involved from scoping on.',
    options: yesNo,
    leastDemanding: 'no',
    source: 'core-roles',
  },
  {
    id: 'exposed',
    text: 'Is the system exposed to attackers?',
    name: 'Exposed to attack',
    purpose: 'Then threat modelling and adversarial tests need an owner.',
    options: yesNo,
    leastDemanding: 'no',
    source: 'lifecycle-roles',
  },
  {
    id: 'models-in-production',
    text: 'How many models run in production today?',
    name: 'Models in production',
    purpose: 'A running model without monitoring is a risk today.',
    options: [
      { id: '0', label: 'None yet' },
      { id: '1', label: 'One' },
      { id: '2-9', label: '2 to 9' },
      { id: '10+', label: '10 or more' },
    ],
    leastDemanding: '0',
    source: 'lifecycle-roles',
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]['id'];

/** The answers that a question allows, "not sure yet" not among them. */
export type OptionId<Id extends QuestionId> = Extract<
  (typeof questions)[number],
  { id: Id }
>['options'][number]['id'];

/** A team's answer to a question. */
export type AnswerTo<Id extends QuestionId> = OptionId<Id> | typeof notSure.id;

/** The question with this id. */
export function findQuestion(id: QuestionId): Question & { readonly id: QuestionId } {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`unknown question ${id}`);
  return question;
}
