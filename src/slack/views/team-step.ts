import type { KnownBlock } from '@slack/types';
import { milestoneKinds } from '../../knowledge/milestones.ts';
import { type Role, roles } from '../../knowledge/roles/index.ts';
import type { Draft } from '../../team/draft.ts';
import { seniorities } from '../../team/roster.ts';
import { actions, button, input, option, plain } from '../blocks/elements.ts';
import { section, splitLines } from '../blocks/message.ts';
import { actionIds } from '../ids.ts';
import { type PeopleField, questionnaireBlocks } from '../payloads/questionnaire-values.ts';
import { mostAtOnce, shareChoices } from '../questionnaire/people-form.ts';
import { buildRemoval } from './roster-removal.ts';
import { describeRoster } from './roster-text.ts';

/** The third step: who is on the team, whom nobody could cover, and the dates. */
export function buildTeamStep(draft: Draft): readonly KnownBlock[] {
  return [
    ...buildRoster(draft),
    ...buildPeopleForm(draft),
    { type: 'divider' },
    ...buildMilestones(draft),
    buildNobodyFor(draft),
  ];
}

function buildRoster({ team }: Draft): readonly KnownBlock[] {
  if (team.roster.length === 0) {
    return [section('*On the team today:* nobody yet. Add people below, or go on without.')];
  }
  const count = team.roster.length === 1 ? '1 person' : `${team.roster.length} people`;
  return [
    ...splitLines([`*On the team today:* ${count}`, ...describeRoster(team.roster)]).map(section),
    ...buildRemoval(team.roster),
  ];
}

const wholeWeek = String(shareChoices[0]);

function buildPeopleForm({ peopleForm: form }: Draft): readonly KnownBlock[] {
  const blockId = (field: PeopleField) => questionnaireBlocks.people(field, form.revision);
  const roleOptions = roles.map((role) => option(role.name, role.id));
  const seniorityOptions = seniorities.map(({ id, label }) => option(label, id));
  const shareOptions = shareChoices.map((share) =>
    option(share === 100 ? 'Full time' : `${share} % of a week`, String(share)),
  );
  const role = roleOptions.find(({ value }) => value === form.role);
  const seniority = seniorityOptions.find(({ value }) => value === form.seniority) ?? seniorityOptions[0];
  const share = shareOptions.find(({ value }) => value === (form.share ?? wholeWeek));
  return [
    input({
      blockId: blockId('role'),
      label: 'Add people: role',
      isOptional: true,
      element: {
        type: 'static_select',
        action_id: actionIds.questionnaireInput,
        placeholder: plain('Choose a role'),
        options: roleOptions,
        ...(role ? { initial_option: role } : {}),
      },
    }),
    input({
      blockId: blockId('userId'),
      label: 'Person',
      hint: 'Or leave this empty and enter just a number below.',
      isOptional: true,
      element: {
        type: 'users_select',
        action_id: actionIds.questionnaireInput,
        placeholder: plain('Choose a person'),
        ...(form.userId ? { initial_user: form.userId } : {}),
      },
    }),
    input({
      blockId: blockId('people'),
      label: 'Number of people',
      isOptional: true,
      element: {
        type: 'number_input',
        action_id: actionIds.questionnaireInput,
        is_decimal_allowed: false,
        min_value: '1',
        max_value: String(mostAtOnce),
        ...(form.people ? { initial_value: form.people } : {}),
      },
    }),
    input({
      blockId: blockId('seniority'),
      label: 'Seniority',
      isOptional: true,
      element: {
        type: 'static_select',
        action_id: actionIds.questionnaireInput,
        options: seniorityOptions,
        ...(seniority ? { initial_option: seniority } : {}),
      },
    }),
    input({
      blockId: blockId('share'),
      label: 'Share of the week in this role',
      isOptional: true,
      element: {
        type: 'static_select',
        action_id: actionIds.questionnaireInput,
        options: shareOptions,
        ...(share ? { initial_option: share } : {}),
      },
    }),
    actions(`people-actions-${form.revision}`, [button('Add to the team', actionIds.addPeople)]),
  ];
}

function buildMilestones({ team }: Draft): readonly KnownBlock[] {
  return milestoneKinds
    .filter(
      ({ id }) => id !== 'vendor-sunset' || team.answers['leaving-vendor'] !== 'no' || team.milestones[id],
    )
    .map(({ id, name, hint }) => {
      const date = team.milestones[id];
      return input({
        blockId: questionnaireBlocks.milestone(id),
        label: name,
        hint,
        isOptional: true,
        savesDraft: true,
        element: {
          type: 'datepicker',
          action_id: actionIds.questionnaireInput,
          placeholder: plain('No date yet'),
          ...(date ? { initial_date: date } : {}),
        },
      });
    });
}

function buildNobodyFor({ team }: Draft): KnownBlock {
  // Who covers an addition until it is hired stands on its card.
  const options = roles
    .filter(({ fill, addition }: Role) => fill === 'cover' && !addition)
    .map((role) => option(role.name, role.id));
  const chosen = options.filter(({ value }) => team.nobodyFor.some((role) => role === value));
  return input({
    blockId: questionnaireBlocks.nobodyFor,
    label: 'Which of these could nobody in your organisation cover?',
    hint: 'These roles are usually there already, so the advice is to cover them first. Those you choose become hires.',
    isOptional: true,
    savesDraft: true,
    element: {
      type: 'multi_static_select',
      action_id: actionIds.questionnaireInput,
      placeholder: plain('Somebody covers all of them'),
      options,
      ...(chosen.length > 0 ? { initial_options: chosen } : {}),
    },
  });
}
