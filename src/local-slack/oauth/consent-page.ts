import type { Slack } from '../slack.ts';
import type { AuthorizeRequest } from './request.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
  fieldset { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: 8px; margin: 1rem 0; }
  select, button { font: inherit; padding: .4rem .8rem; max-width: 100%; }
  label { display: block; padding: .2rem 0; }
  button[value=allow] { background: #007a5a; border: 1px solid #007a5a; border-radius: 4px; color: #fff; }
  [role=alert] { color: #c01343; }
  @media (prefers-color-scheme: dark) { [role=alert] { color: #ff7b9c; } }
`;

const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${style}</style><main><h1>${escapeHtml(title)}</h1>${body}</main></html>`;

/** The page that Slack shows when it cannot even ask. */
export const errorPage = (error: string, sentence: string): string =>
  pageOf(
    'Something went wrong when authorizing this app',
    `<p>${escapeHtml(sentence)}</p><p>Error code: <code>${escapeHtml(error)}</code></p>`,
  );

const optionsOf = ({ workspaces }: Slack, chosen: string | null): string =>
  workspaces
    .map(({ state }) => {
      const people = [...state.people.values()].filter(
        (person) => !person.isBot && !person.isDeleted && person.teamId === state.identity.teamId,
      );
      const options = people.map(({ id, realName, title }) => {
        const value = `${state.identity.teamId} ${id}`;
        const text = [realName, title].filter(Boolean).join(', ');
        return `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(text)}</option>`;
      });
      return `<optgroup label="${escapeHtml(state.identity.teamName)}">${options.join('')}</optgroup>`;
    })
    .join('');

const organisationsOf = ({ workspaces, manifest }: Slack) => {
  const organisations = new Map(
    workspaces.flatMap(({ state }) => {
      const { enterprise } = state.identity;
      return enterprise === null ? [] : [[enterprise.id, enterprise.name]];
    }),
  );
  return manifest.settings.org_deploy_enabled ? [...organisations] : [];
};

const choice = (id: string, name: string, isChosen: boolean): string =>
  `<label><input type="radio" name="place" required value="${escapeHtml(id)}"${isChosen ? ' checked' : ''}> ${escapeHtml(name)}</label>`;

const placesOf = (slack: Slack, wanted: string): string => {
  const places = [
    ...slack.workspaces.map(({ state: { identity } }) => [identity.teamId, identity.teamName] as const),
    ...organisationsOf(slack).map(([id, name]) => [id, `All of ${name}`] as const),
  ];
  const chosen = places.find(([id]) => id === wanted) ?? places[0];
  return places.map(([id, name]) => choice(id, name, id === chosen?.[0])).join('');
};

/** An answer that was not good: what was wrong with it, and what it said. */
export interface Rejected {
  readonly trouble: string;
  readonly form: URLSearchParams;
}

/** The page that asks somebody whether the app may come in, again where their answer was not good. */
export const consentPage = (slack: Slack, request: AuthorizeRequest, rejected?: Rejected): string => {
  const declined = (scope: string) => rejected?.form.getAll('optional').includes(scope) === false;
  const app = slack.manifest.display_information.name;
  const required = request.required.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`);
  const optional = request.optional.map(
    (scope) =>
      `<label><input type="checkbox" name="optional" value="${escapeHtml(scope)}"${declined(scope) ? '' : ' checked'}> <code>${escapeHtml(scope)}</code></label>`,
  );
  return pageOf(
    `${app} is requesting permission to access a Slack workspace`,
    `${rejected === undefined ? '' : `<p role="alert">${escapeHtml(rejected.trouble)}</p>`}
<form method="post">
<fieldset><legend>Where</legend>${placesOf(slack, rejected?.form.get('place') ?? request.team)}</fieldset>
<label>Who you are <select name="as">${optionsOf(slack, rejected?.form.get('as') ?? null)}</select></label>
<fieldset><legend>What ${escapeHtml(app)} will be able to do</legend><ul>${required.join('')}</ul></fieldset>
${optional.length === 0 ? '' : `<fieldset><legend>Optional: you may decline these</legend>${optional.join('')}</fieldset>`}
<button name="answer" value="cancel" formnovalidate>Cancel</button>
<button name="answer" value="allow">Allow</button>
</form>`,
  );
};
