import type { Team } from '../../team/team.ts';
import { readValue, type ViewState } from './view-state.ts';

export type LeadTimeField = keyof Team['leadTimes'];

/** The block ids of the form of lead times. */
export const leadTimeBlocks: { readonly [field in LeadTimeField]: string } = {
  hire: 'lead-times-hire',
  contract: 'lead-times-contract',
  notice: 'lead-times-notice',
};

/** What the form holds, as typed. */
export type LeadTimeForm = { readonly [field in LeadTimeField]: string };

export const mostWeeks = 104;

/** The form filled with what is saved. */
export function leadTimeFormOf({ hire, contract, notice }: Team['leadTimes']): LeadTimeForm {
  return { hire: String(hire), contract: String(contract), notice: String(notice) };
}

/** What the open form holds; empty where nothing was typed. */
export function readLeadTimeForm(state: ViewState): LeadTimeForm {
  const value = (field: LeadTimeField) => readValue(state, leadTimeBlocks[field]) ?? '';
  return { hire: value('hire'), contract: value('contract'), notice: value('notice') };
}

/** Whole weeks, as Slack's number field hands them over; undefined for anything else. */
export function readWeeks(typed: string): number | undefined {
  const weeks = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined;
  return weeks !== undefined && weeks <= mostWeeks ? weeks : undefined;
}
