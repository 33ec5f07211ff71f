import type { KnownBlock, ModalView } from '@slack/types';
import { type Role, type RoleId, roles } from '../../knowledge/roles/index.ts';
import { actions, button, input, option, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { buildBlocks, context, type MessagePart, section } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import type { Proposal } from '../fill/find-proposals.ts';
import { actionIds, callbackIds } from '../ids.ts';
import { fillBlocks, formatChoice } from '../payloads/fill-values.ts';
import { shareChoices } from '../questionnaire/people-form.ts';

const title = plain('Fill from Slack', limits.modalTitle);

/** What is going to be read, for which roles, and that nothing is stored by itself. */
export function buildFillStart(facts: {
  /** The roles that the team needs: looked for unless the person says otherwise. */
  readonly needed: readonly RoleId[];
  /** Signed: where to begin. */
  readonly reference: string;
}): ModalView {
  const options = roles.map((role: Role) => option(role.name, role.id));
  const chosen = options.filter(({ value }) => facts.needed.some((role) => role === value));
  return {
    type: 'modal',
    private_metadata: facts.reference,
    title,
    close: plain('Cancel'),
    blocks: [
      section(
        'I read the title in everybody’s Slack profile and propose whom I take for one of these roles. Nothing is stored until you choose people and press “Add”. Guests, apps and people who have left are left out.',
      ),
      {
        type: 'section',
        block_id: fillBlocks.roles,
        text: plain('Look for these roles'),
        accessory: {
          type: 'multi_static_select',
          action_id: actionIds.fillRoles,
          placeholder: plain('All roles'),
          options,
          ...(chosen.length > 0 ? { initial_options: chosen } : {}),
        },
      },
      actions('fill-start', [button('Read the profiles', actionIds.readProfiles, { style: 'primary' })]),
      context('A large workspace takes some minutes: Slack lets apps read about 4,000 profiles a minute.'),
    ],
  };
}

/** How far the reading is, and a way to stop it; closing the form stops it too. */
export function buildReading(facts: {
  readonly read: number;
  readonly found: number;
  readonly reference: string;
}): ModalView {
  return buildView(facts.reference, [
    section(`*Reading profiles…* ${describeRead(facts.read)}, ${describeFound(facts.found)}.`),
    context('Nothing is stored. Closing this form stops the reading.'),
    actions('fill-reading', [button('Stop', actionIds.stopReading)]),
  ]);
}

/** The reading was stopped. */
export function buildStopped(reference: string): ModalView {
  return buildView(reference, [
    section('Stopped. Nothing was stored. “Read on” goes on after the people whom you have seen.'),
    readOn('primary'),
  ]);
}

/** Whom I take for which role, role by role; none is chosen beforehand. */
export function buildProposals(facts: {
  readonly proposals: readonly Proposal[];
  readonly read: number;
  readonly isOver: boolean;
  readonly reference: string;
}): ModalView {
  const { proposals, read, isOver, reference } = facts;
  const more = isOver ? 'That was everybody.' : 'There are more people to read after these.';
  const byRole = Map.groupBy(proposals, ({ role }) => role);
  return {
    ...buildView(reference, [
      section(`${describeRead(read)}. Choose who is on the team; whom you leave out is not stored. ${more}`),
      ...roles.flatMap((role: Role) => buildGroups(role, byRole.get(role.id as RoleId) ?? [])),
      buildShare(),
    ]),
    callback_id: callbackIds.addFromProfiles,
    submit: plain('Add the chosen'),
    close: plain('Close'),
  };
}

/** Slack shows at most so many boxes to tick in one group. */
const mostInGroup = 10;

function buildGroups(
  { id, name }: Pick<Role, 'id' | 'name'>,
  proposals: readonly Proposal[],
): readonly KnownBlock[] {
  return Array.from({ length: Math.ceil(proposals.length / mostInGroup) }, (_, group) =>
    input({
      blockId: fillBlocks.group(id, group),
      label: group === 0 ? name : `${name} (continued)`,
      isOptional: true,
      element: {
        type: 'checkboxes',
        action_id: 'value',
        options: proposals.slice(group * mostInGroup, (group + 1) * mostInGroup).map((proposal) => ({
          ...option(proposal.name || proposal.userId, formatChoice(proposal)),
          description: plain(proposal.title, limits.plainOption),
        })),
      },
    }),
  );
}

function buildShare(): KnownBlock {
  const options = shareChoices.map((share) =>
    option(share === 100 ? 'Full time' : `${share} % of a week`, String(share)),
  );
  return input({
    blockId: fillBlocks.share,
    label: 'How much of their week goes into this team?',
    hint: 'For all whom you chose; you can change it for each of them afterwards.',
    element: {
      type: 'static_select',
      action_id: 'value',
      options,
      ...(options[0] ? { initial_option: options[0] } : {}),
    },
  });
}

/** Who was added and what that changes, and the way on. */
export function buildFilled(facts: {
  /** Mrkdwn. */
  readonly lines: readonly string[];
  readonly changes: readonly MessagePart[];
  readonly read: number;
  readonly isOver: boolean;
  readonly reference: string;
}): ModalView {
  const { lines, changes, read, isOver, reference } = facts;
  return buildView(reference, [
    section(lines.join('\n')),
    ...buildBlocks(changes),
    ...(isOver
      ? [context(`That was everybody: ${describeRead(read)}.`)]
      : [context(`${describeRead(read)} so far.`), readOn('primary')]),
  ]);
}

/** Nobody more is found. */
export function buildNoMore({ read }: { readonly read: number }): ModalView {
  return buildView('', [
    section(
      `That was everybody: ${describeRead(read)}, and nobody’s title reads as one of these roles who is not on the team already. Add people by hand with \`/aiteam team\`.`,
    ),
  ]);
}

/** Why it does not go on; with a reference, it can be tried again. The sentence is plain text. */
export function buildFillProblem(sentence: string, reference = ''): ModalView {
  return buildView(reference, [section(escapeText(sentence)), ...(reference ? [readOn()] : [])]);
}

function buildView(reference: string, blocks: readonly KnownBlock[]): ModalView {
  return { type: 'modal', private_metadata: reference, title, close: plain('Close'), blocks: [...blocks] };
}

function readOn(style?: 'primary'): KnownBlock {
  return actions('fill-on', [button('Read on', actionIds.readProfiles, style ? { style } : {})]);
}

function describeRead(read: number): string {
  return read === 1 ? '1 profile read' : `${withThousands(read)} profiles read`;
}

function describeFound(found: number): string {
  return found === 1 ? '1 person found' : `${found} people found`;
}

/** "10,000". */
function withThousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
