import type { KnownBlock, ModalView } from '@slack/types';
import { leadTimeRanges, leadTimes } from '../../knowledge/lead-times.ts';
import { nameOfTeam } from '../../team/team-name.ts';
import { actions, button, input, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { context, section } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds, callbackIds } from '../ids.ts';
import {
  type LeadTimeField,
  type LeadTimeForm,
  leadTimeBlocks,
  mostWeeks,
} from '../payloads/lead-time-values.ts';
import { describeRange } from './lead-time-text.ts';

export interface LeadTimesToShow {
  readonly form: LeadTimeForm;
  /** As it is stored. */
  readonly teamName: string;
  /** The signed reference, which says how the lead times were when they were shown. */
  readonly reference: string;
  /** Mrkdwn; what must not be missed, at the top. */
  readonly notice?: string | undefined;
}

/** The form of one team's lead times, with what sources measured beside each. */
export function buildLeadTimesModal({ form, teamName, reference, notice }: LeadTimesToShow): ModalView {
  const rangesOf = (how: 'hire' | 'contract') =>
    context(
      [`What others measured:`, ...leadTimeRanges[how].map((range) => `• ${describeRange(range)}`)].join(
        '\n',
      ),
    );
  return {
    type: 'modal',
    callback_id: callbackIds.saveLeadTimes,
    private_metadata: reference,
    title: plain('Lead times', limits.modalTitle),
    submit: plain('Save'),
    close: plain('Close'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      context(
        `*${escapeText(nameOfTeam(teamName))}.* Every date “open the role by” is counted back with these weeks.`,
      ),
      askForWeeks('hire', form, {
        label: 'A hire: weeks from opening the role to the first day',
        hint: `${leadTimes.hire.weeks} is the ${leadTimes.hire.whose}.`,
      }),
      rangesOf('hire'),
      askForWeeks('notice', form, {
        label: 'Notice: weeks on top of that for a hire',
        hint: 'What new people owe where they work now; 0 where the weeks above include it.',
      }),
      askForWeeks('contract', form, {
        label: 'A contractor: weeks from the request to the first day',
        hint: `${leadTimes.contract.weeks} is ${leadTimes.contract.whose}.`,
      }),
      rangesOf('contract'),
      actions('lead-times-actions', [button('Back to settings', actionIds.showSettings)]),
    ],
  };
}

function askForWeeks(
  field: LeadTimeField,
  form: LeadTimeForm,
  { label, hint }: { readonly label: string; readonly hint: string },
): KnownBlock {
  return input({
    blockId: leadTimeBlocks[field],
    label,
    hint,
    element: {
      type: 'number_input',
      action_id: 'value',
      is_decimal_allowed: false,
      min_value: '0',
      max_value: String(mostWeeks),
      ...(form[field] ? { initial_value: form[field] } : {}),
    },
  });
}
