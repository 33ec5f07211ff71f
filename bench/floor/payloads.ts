import type { Envelope } from './floor-slack.ts';

const user = { id: 'U0ASKER', name: 'asker' };

let triggers = 0;

/** Another one each time: a payload that is the same to the letter counts as brought twice, and is not answered again. */
function aTrigger(): string {
  triggers += 1;
  return `1.${triggers}.2`;
}

/** `/aiteam <text>` in a workspace. */
export function aCommand(text: string, workspaceId: string, responseUrl: string): Envelope {
  return {
    type: 'slash_commands',
    payload: {
      token: 'floor',
      team_id: workspaceId,
      team_domain: 'floor',
      channel_id: 'C0CHANNEL',
      channel_name: 'ai-team',
      user_id: user.id,
      user_name: user.name,
      command: '/aiteam',
      text,
      api_app_id: 'A0FLOOR',
      is_enterprise_install: 'false',
      response_url: responseUrl,
      trigger_id: aTrigger(),
    },
  };
}

/** A view as an app sends it, as far as it is looked at here. */
export interface View {
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly blocks: readonly {
    readonly type: string;
    readonly block_id?: string;
    readonly element?: Element;
  }[];
}

type Element = { readonly type: string; readonly action_id: string } & { readonly [key: string]: unknown };

/** The view submitted as it was shown, with nothing changed in it. */
export function aSubmission(view: View, workspaceId: string): Envelope {
  const blocks = view.blocks.map((block, index) => ({
    ...block,
    block_id: block.block_id ?? `block-${index}`,
  }));
  const values = Object.fromEntries(
    blocks.flatMap(({ block_id, element }) =>
      element ? [[block_id, { [element.action_id]: untouched(element) }]] : [],
    ),
  );
  return {
    type: 'interactive',
    payload: {
      type: 'view_submission',
      team: { id: workspaceId, domain: 'floor' },
      user: { ...user, team_id: workspaceId },
      api_app_id: 'A0FLOOR',
      token: 'floor',
      trigger_id: aTrigger(),
      view: { ...view, id: 'V0VIEW', team_id: workspaceId, hash: '1.2', state: { values }, blocks },
      response_urls: [],
      is_enterprise_install: false,
    },
  };
}

function untouched(element: Element): object {
  const { type } = element;
  switch (type) {
    case 'static_select':
      return { type, selected_option: element.initial_option ?? null };
    case 'multi_static_select':
      return { type, selected_options: element.initial_options ?? [] };
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    default:
      return { type, value: element.initial_value ?? null };
  }
}
