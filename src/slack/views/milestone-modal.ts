import type { KnownBlock, ModalView } from '@slack/types';
import { milestoneKinds } from '../../knowledge/milestones.ts';
import { phases } from '../../knowledge/phases.ts';
import { longestMilestoneName } from '../../team/milestones.ts';
import { actions, button, input, option, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { actionIds, callbackIds } from '../ids.ts';
import type { MilestoneTarget } from '../milestones/target.ts';
import { type MilestoneForm, milestoneBlocks, noPhase } from '../payloads/milestone-values.ts';
import { buildFormModal } from './form-modal.ts';

export interface MilestoneModal {
  readonly target: MilestoneTarget;
  readonly reference: string;
  readonly form: MilestoneForm;
  readonly notice?: string | undefined;
}

/** One milestone: of those that every team is asked for the date, of the team’s own also the name and the phase it ends. */
export function buildMilestoneModal({ target, reference, form, notice }: MilestoneModal): ModalView {
  return buildFormModal({
    callbackId: callbackIds.saveMilestone,
    title: target.kind === 'new' ? 'Add a milestone' : 'Change a milestone',
    submit: 'Save',
    reference,
    notice,
    blocks:
      target.kind === 'asked'
        ? [describeAsked(target), buildDate(form, true)]
        : [
            buildName(form),
            buildDate(form, false),
            buildPhase(form),
            ...(target.kind === 'own' ? [buildRemoval()] : []),
          ],
  });
}

function describeAsked({ id }: Extract<MilestoneTarget, { kind: 'asked' }>): KnownBlock {
  const kind = milestoneKinds.find((milestone) => milestone.id === id);
  return section(`*${kind?.name ?? id}*: ${kind?.hint ?? ''}`);
}

function buildName({ name }: MilestoneForm): KnownBlock {
  return input({
    blockId: milestoneBlocks.name,
    label: 'Name',
    element: {
      type: 'plain_text_input',
      action_id: 'name',
      max_length: longestMilestoneName,
      placeholder: plain('Board demo'),
      ...(name ? { initial_value: name.slice(0, longestMilestoneName) } : {}),
    },
  });
}

function buildDate({ date }: MilestoneForm, isOptional: boolean): KnownBlock {
  return input({
    blockId: milestoneBlocks.date,
    label: 'Date',
    isOptional,
    ...(isOptional ? { hint: 'Empty means that there is no date yet.' } : {}),
    element: {
      type: 'datepicker',
      action_id: 'date',
      placeholder: plain('No date yet'),
      ...(date ? { initial_date: date } : {}),
    },
  });
}

function buildPhase({ endsPhase }: MilestoneForm): KnownBlock {
  const options = [
    option('None: it is only a date', noPhase),
    ...phases.map(({ id, name, means }) => option(`${name}: ${means}`, id)),
  ];
  const chosen = options.find(({ value }) => value === endsPhase) ?? options[0];
  return input({
    blockId: milestoneBlocks.endsPhase,
    label: 'Phase that ends with it',
    hint: 'The roles of that phase, and of those before it, must be in their seats by then.',
    element: {
      type: 'static_select',
      action_id: 'ends-phase',
      options,
      ...(chosen ? { initial_option: chosen } : {}),
    },
  });
}

function buildRemoval(): KnownBlock {
  return actions('milestone-removal', [
    {
      ...button('Remove this milestone', actionIds.removeMilestone, { style: 'danger' }),
      confirm: {
        title: plain('Remove this milestone?'),
        text: plain('Hires that were counted back from it get other dates.'),
        confirm: plain('Remove'),
        deny: plain('Keep'),
        style: 'danger',
      },
    },
  ]);
}
