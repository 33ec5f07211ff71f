import type { KnownBlock } from '@slack/types';
import type { Advice } from '../../advice/advice.ts';
import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import type { RoleStanding } from '../../team/hiring.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { escapeText, formatDate, joinWords } from '../blocks/text.ts';
import type { NamesOfUsers } from '../hiring/names.ts';
import { actionIds, command } from '../ids.ts';
import { describeInHiring } from './advice-lines.ts';
import { describeDecision } from './decision-text.ts';
import { roleName } from './role-text.ts';

/** A role on its way from advice to somebody in the seat. */
export interface StandingToShow {
  readonly role: RoleId;
  readonly standing: RoleStanding;
  readonly advice: Advice;
  readonly names: NamesOfUsers;
}

/** The signed references that the buttons carry; of the role decided for instead, if there is one. */
export interface StandingButtons {
  readonly reference: string;
  readonly insteadReference?: string | undefined;
  /** No buttons: for somebody who may only look, or where nothing comes next. */
  readonly isHidden?: boolean;
  /** To the opening that was just ended, for a button that puts it back. */
  readonly undo?: string | undefined;
}

/** Where one role stands, what was just done to it, and what can be done next. */
export function buildRoleStanding(
  shown: StandingToShow,
  buttons: StandingButtons,
  { done, effect = [] }: { readonly done?: string | undefined; readonly effect?: readonly string[] } = {},
): Message {
  const { open, setAside, decision } = shown.standing;
  const stands = open ?? setAside ?? decision;
  const parts: MessagePart[] = [
    ...(done ? [{ kind: 'paragraph', text: done } as const] : []),
    ...(stands || !done ? [{ kind: 'paragraph', text: describeStanding(shown) } as const] : []),
    ...(effect.length > 0 ? [{ kind: 'paragraph', text: effect.join('\n') } as const] : []),
  ];
  return buildMessage(parts, buttons.isHidden ? [] : [buildStandingButtons(shown, buttons)]);
}

/** The role in one paragraph: in hiring, set aside, decided about, or none of these. */
export function describeStanding({ role, standing, advice, names }: StandingToShow): string {
  const { open, setAside, decision } = standing;
  if (open) {
    const shown = advice.inHiring.find((one) => one.role === role && one.openedOn === open.openedOn);
    const opened = `Opened on ${formatDate(open.openedOn)}${open.openedBy ? ` by ${names(open.openedBy)}` : ''}.`;
    return shown ? `${describeInHiring(shown)} ${opened}` : `*${roleName(role)}*: ${opened}`;
  }
  if (setAside) {
    const on = setAside.on ? ` on ${formatDate(setAside.on)}` : '';
    const by = setAside.by ? ` by ${names(setAside.by)}` : '';
    return `*${roleName(role)}*: set aside${on}${by}. ${describeRisks(role)} Reason: “${escapeText(setAside.reason)}”`;
  }
  if (decision) {
    const { verdict, today } = advice;
    const hire = verdict.kind === 'hire' && verdict.hire.role === role ? verdict.hire : undefined;
    return `*${roleName(role)}*: ${describeDecision({ decision, by: names(decision.by) }, hire, today)}`;
  }
  return `*${roleName(role)}*: neither in hiring nor set aside.`;
}

function describeRisks(role: RoleId): string {
  const { lowers } = findRole(role);
  if (lowers.length === 0) return '';
  return `It is not advised any more; the ${joinWords(lowers)} risk that it lowers stays open.`;
}

/** The buttons for one role, as it stands. */
export function buildStandingButtons(
  { role, standing }: Pick<StandingToShow, 'role' | 'standing'>,
  { reference, insteadReference, undo }: StandingButtons,
): KnownBlock {
  const { open, setAside, decision } = standing;
  const value = { value: reference };
  const begin = button('Role is open', actionIds.openRole, { value: insteadReference ?? reference });
  const own = open
    ? [
        button('Filled', actionIds.fillRole, { ...value, style: 'primary' }),
        button('Change date', actionIds.changeExpectedStart, value),
        button('Not hiring any more', actionIds.closeRole, value),
      ]
    : setAside
      ? [button('Needed again', actionIds.wantAgain, value)]
      : decision
        ? [
            ...(decision.decision === 'accepted' || insteadReference ? [begin] : []),
            button('Withdraw the decision', actionIds.withdrawDecision, value),
          ]
        : [
            ...(undo ? [button('Put it back', actionIds.reopenRole, { value: undo })] : []),
            begin,
            button('Filled', actionIds.fillRole, value),
          ];
  return actions(`role-standing-${role}`, own);
}

/** A message has room for so many with a row of buttons each. */
const mostWithButtons = 14;

/** The roles in hiring, the late ones first, each with its buttons; of very many, the last ones without. */
export function buildRolesInHiring(
  roles: readonly (StandingToShow & { readonly buttons: StandingButtons })[],
): Message {
  if (roles.length === 0)
    return buildMessage([
      {
        kind: 'paragraph',
        text: `No role is in hiring. \`${command} open mlops\` says that one is, with the date somebody is expected if you like: \`${command} open mlops 2027-01-15\`.`,
      },
    ]);
  return buildStandings('In hiring', roles, `\`${command} open <role>\` shows the buttons of each.`);
}

/** The roles that were set aside, each with its reason and a button to need it again. */
export function buildRolesSetAside(
  roles: readonly (StandingToShow & { readonly buttons: StandingButtons })[],
): Message {
  if (roles.length === 0)
    return buildMessage([
      {
        kind: 'paragraph',
        text: `No role was set aside. \`${command} set-aside ux-designer an agency does it\` says that you do not need one, and why.`,
      },
    ]);
  return buildStandings('Set aside', roles, `\`${command} set-aside <role>\` shows the button of each.`);
}

function buildStandings(
  title: string,
  roles: readonly (StandingToShow & { readonly buttons: StandingButtons })[],
  more: string,
): Message {
  const withButtons = roles.slice(0, mostWithButtons);
  const others = roles.slice(mostWithButtons);
  return buildMessage([
    { kind: 'heading', text: title },
    ...withButtons.flatMap((shown): readonly MessagePart[] => [
      { kind: 'paragraph', text: describeStanding(shown) },
      ...(shown.buttons.isHidden
        ? []
        : [
            {
              kind: 'blocks',
              blocks: [buildStandingButtons(shown, shown.buttons)],
              inWords: '',
            } as const,
          ]),
    ]),
    ...(others.length > 0
      ? [
          { kind: 'list', title: 'The others', items: others.map(describeStanding) } as const,
          { kind: 'small-print', text: more } as const,
        ]
      : []),
  ]);
}
