import type { TeamEntry } from '../../store/store.ts';
import type { Team } from '../../team/team.ts';
import type { AdviceButtons, AdviceToShow } from './next-hire-message.ts';
import type { ListedReminder } from './reminder-list-message.ts';

/** Whose Home it is, and of which team. */
export interface HomePlace {
  /** All teams of the workspace, where there are several. */
  readonly teams: readonly TeamEntry[];
  readonly teamId: string;
  readonly teamName: string;
  /** The person may change the team. */
  readonly mayPlan: boolean;
  /** The signed reference to the team, for buttons. */
  readonly reference: string;
}

/** All that the Home of a team is made of. */
export interface HomeFacts extends HomePlace, AdviceToShow, Pick<AdviceButtons, 'role'> {
  readonly team: Team;
  readonly reminders: readonly ListedReminder[];
}
