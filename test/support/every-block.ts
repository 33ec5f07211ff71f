/** One of every block and element that a message, and a modal, can hold; with pictures that need no network. */

export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const raw = (text: string) => ({ type: 'raw_text', text });
const number = (value: number) => ({ type: 'raw_number', value, text: String(value) });
const richText = (...elements: readonly object[]) => ({ type: 'rich_text', elements });
const words = (text: string, style?: object) => ({ type: 'text', text, ...(style && { style }) });
const line = (...elements: readonly object[]) => ({ type: 'rich_text_section', elements });

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#4a7a9c"/><circle cx="240" cy="50" r="24" fill="#f2d98f"/><path d="M0 180 110 70l70 70 50-40 90 80z" fill="#274a5e"/></svg>',
)}`;
const image = { type: 'image', image_url: picture, alt_text: 'Hills under a low sun' };

export const button = (text: string, fields: object = {}) => ({
  type: 'button',
  action_id: `button-${text.toLowerCase().replaceAll(' ', '-')}`,
  text: plain(text),
  ...fields,
});

export const menuOptions = ['Data Engineer', 'ML Engineer', 'MLOps Engineer'].map((text) => ({
  text: plain(text),
  value: text.toLowerCase().replaceAll(' ', '-'),
}));

const people: readonly (readonly [string, number, string])[] = [
  ['Data Engineer', 2, 'March'],
  ['ML Engineer', 4, 'May'],
  ['MLOps Engineer', 1, 'June'],
  ['Data Scientist', 3, 'August'],
  ['Product Manager', 1, 'January'],
  ['UX Designer', 1, 'July'],
  ['Domain Expert', 2, 'April'],
];
const rows = [
  [raw('Role'), raw('People'), raw('In seat by')],
  ...people.map(([role, count, month]) => [raw(role), number(count), raw(month)]),
];

const chart = (type: 'bar' | 'line' | 'area', title: string) => ({
  type: 'data_visualization',
  title,
  chart: {
    type,
    series: [
      { name: 'In seat', data: [2, 4, 7].map((value, index) => ({ label: `Q${index + 1}`, value })) },
      { name: 'Needed', data: [3, 6, 8].map((value, index) => ({ label: `Q${index + 1}`, value })) },
    ],
    axis_config: { categories: ['Q1', 'Q2', 'Q3'], x_label: 'Quarter', y_label: 'People' },
  },
});

const card = (title: string, fields: object = {}) => ({
  type: 'card',
  title: mrkdwn(`*${title}*`),
  subtitle: mrkdwn('before the first run'),
  body: mrkdwn('Owns deployment, monitoring and rollback.'),
  actions: [button(`Why ${title}`)],
  ...fields,
});

/** Texts and pictures. */
export const textBlocks: readonly object[] = [
  { type: 'header', text: plain('A heading of the first level') },
  { type: 'header', text: plain('A heading of the third level'), level: 3 },
  {
    type: 'section',
    text: mrkdwn(
      'Section with *bold*, _italic_, ~gone~, `code`, a <https://example.com|link>, <@U0BEN>, <#C0GENERAL>, <!here> and :rocket:\n> a quote\n```a fence```',
    ),
    accessory: image,
  },
  {
    type: 'section',
    fields: ['*Stage*\nPilot', '*Phase*\nData', '*Owner*\nAnn', '*Launch*\n1 May'].map(mrkdwn),
  },
  { type: 'divider' },
  { type: 'section', text: mrkdwn(`Long: ${'the model needs somebody who watches it. '.repeat(24)}`) },
  { ...image, title: plain('A picture with its title') },
  { type: 'context', elements: [image, mrkdwn('In the context of *something small*'), plain('and plain')] },
  richText(
    line(
      words('Rich text: '),
      words('bold', { bold: true }),
      words(', '),
      words('struck', { strike: true }),
      words(', '),
      words('under', { underline: true }),
      words(', '),
      words('code()', { code: true }),
      words(' '),
      { type: 'user', user_id: 'U0ANA' },
      words(' '),
      { type: 'channel', channel_id: 'C0GENERAL' },
      words(' '),
      { type: 'emoji', name: 'seedling', unicode: '1f331' },
      words(' '),
      { type: 'color', value: '#1264a3' },
      words(' '),
      { type: 'date', timestamp: 1_796_000_000, format: '{date_short}', fallback: 'then' },
    ),
    { type: 'rich_text_list', style: 'ordered', elements: [line(words('first')), line(words('second'))] },
    { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [line(words('indented'))] },
    { type: 'rich_text_quote', elements: [words('quoted')] },
    { type: 'rich_text_preformatted', elements: [words('preformatted();')], border: 1 },
  ),
  {
    type: 'markdown',
    text: '## Markdown\n**8–15 people**, [a link](https://example.com)\n\n- one\n- two\n\n| Role | When |\n|---|---|\n| MLE | May |',
  },
  {
    type: 'video',
    title: plain('How we label'),
    title_url: 'https://example.com/watch',
    video_url: 'https://example.com/embed',
    thumbnail_url: picture,
    alt_text: 'Somebody at a desk',
    provider_name: 'ExampleTube',
    author_name: 'Ana',
    description: plain('Four minutes'),
  },
];

/** Tables, charts, cards and frames. */
export const structureBlocks: readonly object[] = [
  {
    type: 'table',
    rows: rows.slice(0, 4),
    column_settings: [{ is_wrapped: true }, null, { align: 'center' }],
  },
  { type: 'data_table', caption: 'Roles by month', rows },
  chart('bar', 'People by quarter'),
  {
    type: 'data_visualization',
    title: 'People by group',
    chart: {
      type: 'pie',
      segments: [
        { label: 'technical', value: 5 },
        { label: 'business', value: 2 },
      ],
    },
  },
  card('MLOps Engineer', {
    hero_image: image,
    slack_icon: { type: 'icon', name: 'rocket' },
    subtext: mrkdwn('Needs a seat'),
  }),
  {
    type: 'carousel',
    elements: ['Data Engineer', 'Data Scientist', 'ML Engineer'].map((title) => card(title, { icon: image })),
  },
  {
    type: 'container',
    title: plain('Scaling stage'),
    subtitle: plain('what changes'),
    has_header_divider: true,
    child_blocks: [{ type: 'section', text: mrkdwn('Inside of a frame') }, { type: 'divider' }],
  },
  {
    type: 'container',
    title: plain('Folded'),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [{ type: 'section', text: mrkdwn('Seen when opened') }],
  },
];

/** What an agent shows, and everything that can be pressed in a message. */
export const interactiveBlocks: readonly object[] = [
  {
    type: 'plan',
    title: 'Building your plan',
    tasks: [
      { type: 'task_card', task_id: 't1', title: 'Read the answers', status: 'complete' },
      {
        type: 'task_card',
        task_id: 't2',
        title: 'Compare the roles',
        status: 'in_progress',
        details: richText(line(words('Twenty-three roles'))),
        sources: [{ type: 'url', url: 'https://example.com/roles', text: 'Roles' }],
      },
      { type: 'task_card', task_id: 't3', title: 'Write it down', status: 'pending' },
      { type: 'task_card', task_id: 't4', title: 'Ask the calendar', status: 'error' },
    ],
  },
  {
    type: 'task_card',
    task_id: 't5',
    title: 'A task on its own',
    status: 'complete',
    output: richText(line(words('It is done'))),
  },
  {
    type: 'actions',
    elements: [
      button('Plain'),
      button('Primary', { style: 'primary' }),
      button('Danger', {
        style: 'danger',
        confirm: {
          title: plain('Sure?'),
          text: plain('This cannot be undone.'),
          confirm: plain('Do it'),
          deny: plain('No'),
        },
      }),
      button('Elsewhere', { url: 'https://example.com/' }),
      {
        type: 'workflow_button',
        action_id: 'flow',
        text: plain('Run the workflow'),
        workflow: { trigger: { url: 'https://example.com/trigger' } },
      },
      { type: 'static_select', action_id: 'role', placeholder: plain('Choose a role'), options: menuOptions },
      { type: 'users_select', action_id: 'person', placeholder: plain('Choose a person') },
      { type: 'overflow', action_id: 'more', options: menuOptions },
      { type: 'datepicker', action_id: 'day', initial_date: '2027-05-01' },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Useful'), value: 'up' },
        negative_button: { text: plain('Not useful'), value: 'down' },
      },
      { type: 'icon_button', action_id: 'remove', icon: 'trash', text: plain('Remove'), value: 'answer-1' },
    ],
  },
];

const input = (label: string, element: object, fields: object = {}) => ({
  type: 'input',
  block_id: label,
  label: plain(label),
  element: { action_id: 'value', ...element },
  ...fields,
});

/** A modal with every input. */
export const everyInput = {
  type: 'modal',
  callback_id: 'every-input',
  title: plain('Every input'),
  submit: plain('Send'),
  blocks: [
    { type: 'alert', level: 'warning', text: mrkdwn('*No owner* yet') },
    { type: 'alert', level: 'success', text: mrkdwn('The data is labelled') },
    input('Line', { type: 'plain_text_input', placeholder: plain('One line') }),
    input('Box', { type: 'plain_text_input', multiline: true }, { hint: plain('As long as you like') }),
    input('Rich', { type: 'rich_text_input' }),
    input('Number', { type: 'number_input', is_decimal_allowed: false, min_value: '1' }),
    input('Mail', { type: 'email_text_input' }),
    input('Web', { type: 'url_text_input' }),
    input('Menu', { type: 'static_select', options: menuOptions }),
    input('Menus', { type: 'multi_static_select', options: menuOptions }),
    input('Radio', { type: 'radio_buttons', options: menuOptions }),
    input('Boxes', { type: 'checkboxes', options: menuOptions }, { optional: true }),
    input('Day', { type: 'datepicker' }),
    input('Time', { type: 'timepicker' }),
    input('Moment', { type: 'datetimepicker' }),
    input('Person', { type: 'users_select' }),
    input('People', { type: 'multi_users_select' }),
    input('Channel', { type: 'channels_select' }),
    input('Conversation', { type: 'conversations_select' }),
    input('Found', { type: 'external_select', min_query_length: 1 }),
    input('Founds', { type: 'multi_external_select', min_query_length: 2 }, { optional: true }),
    input('File', { type: 'file_input', max_files: 2 }),
  ],
} as const;
