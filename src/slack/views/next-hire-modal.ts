import type { KnownBlock, ModalView } from '@slack/types';
import { notSure, questions } from '../../knowledge/questions.ts';
import type { Draft, DraftPurpose, QuestionnaireStep } from '../../team/draft.ts';
import { actions, button, input, option, plain } from '../blocks/elements.ts';
import { context, section } from '../blocks/message.ts';
import { actionIds, callbackIds } from '../ids.ts';
import { questionnaireBlocks } from '../payloads/questionnaire-values.ts';
import { buildTeamStep } from './team-step.ts';

/** What each step is for, and the questions asked in it. */
const steps: { readonly [step in QuestionnaireStep]: { readonly name: string; readonly purpose: string } } = {
  1: {
    name: 'Where you are',
    purpose: 'It sets which roles to look at, how large a team to aim for, and what is due already.',
  },
  2: { name: 'What you build', purpose: 'These answers decide which role comes first.' },
  3: { name: 'Who is there', purpose: 'Only what is missing is advised. Dates tell by when.' },
};

/** The same questions serve two purposes; the person has to see which one it is. */
const wording: {
  readonly [purpose in DraftPurpose]: {
    readonly title: string;
    readonly submit: string;
    readonly promise?: string;
  };
} = {
  answers: { title: 'Next hire', submit: 'Show the advice' },
  'what-if': {
    title: 'What if',
    submit: 'Show the difference',
    promise: 'Change what you like: nothing of it is saved.',
  },
};

const firstQuestions: readonly string[] = ['kind', 'stage', 'phase', 'cast'];

export interface QuestionnaireView {
  readonly draft: Draft;
  /** The signed reference, which says whose questionnaire it is. */
  readonly reference: string;
  readonly purpose: DraftPurpose;
  /** A sentence at the top that must not be missed. */
  readonly notice?: string | undefined;
}

/** One step of the questionnaire, filled in with what the draft holds. */
export function buildQuestionnaire({ draft, reference, purpose, notice }: QuestionnaireView): ModalView {
  const { step } = draft;
  return {
    type: 'modal',
    callback_id: callbackIds.questionnaire,
    private_metadata: reference,
    title: plain(wording[purpose].title),
    submit: plain(step === 3 ? wording[purpose].submit : 'Next'),
    close: plain('Close'),
    blocks: [
      context(
        `*Step ${step} of 3 · ${steps[step].name}.* ${wording[purpose].promise ?? steps[step].purpose}`,
      ),
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      ...(step === 3 ? buildTeamStep(draft) : buildQuestions(draft)),
      ...(step === 1
        ? []
        : [actions('questionnaire-navigation', [button('Back', actionIds.questionnaireBack)])]),
    ],
  };
}

function buildQuestions(draft: Draft): readonly KnownBlock[] {
  const isFirst = draft.step === 1;
  return questions
    .filter(({ id }) => firstQuestions.includes(id) === isFirst)
    .map((question) => {
      const options = [...question.options, notSure].map(({ id, label }) => option(label, id));
      const answer = draft.team.answers[question.id];
      const chosen = options.find(({ value }) => value === answer);
      return input({
        blockId: questionnaireBlocks.question(question.id),
        label: question.text,
        hint: question.purpose,
        savesDraft: true,
        element: {
          type: 'static_select',
          action_id: actionIds.questionnaireInput,
          options,
          ...(chosen ? { initial_option: chosen } : {}),
        },
      });
    });
}
