import type { Slack } from '../slack.ts';
import type { AuthorizeRequest } from './request.ts';
import { wordsFor } from './scope-words.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  :root {
    color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: light-dark(#ddd, #4a4d52);
    background: light-dark(#f8f8f8, #121417); color: light-dark(#1d1c1d, #e3e4e6);
  }
  body { max-width: 36rem; margin: 0 auto; padding: 2rem 1rem; }
  main { padding: 1.5rem 1.75rem; border: 1px solid var(--line); border-radius: 12px; background: light-dark(#fff, #1a1d21); }
  h1 { margin: 0 0 1.25rem; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
  fieldset { margin: 1.25rem 0; padding: 0; border: 0; }
  legend { padding: 0 0 .25rem; font-weight: 700; }
  ul { margin: 0; padding: 0; list-style: none; }
  li, fieldset label { display: block; padding: .4rem 0; border-top: 1px solid var(--line); }
  code { color: light-dark(#616061, #ababad); font-size: .8rem; }
  select, button { max-width: 100%; padding: .45rem .9rem; border: 1px solid light-dark(#868686, #7a7c80); border-radius: 8px; background: light-dark(#fff, #222529); color: inherit; font: inherit; }
  button { font-weight: 700; }
  button[value=allow] { border-color: #007a5a; background: #007a5a; color: #fff; }
  .answers { display: flex; justify-content: flex-end; margin: 1.5rem 0 0; gap: .6rem; }
  :focus-visible { outline: 2px solid light-dark(#1d9bd1, #4cb8ea); outline-offset: 2px; }
  [role=alert] { color: light-dark(#c01343, #ff7b9c); }
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

const inWords = (scope: string): string => `${wordsFor(scope)} <code>${escapeHtml(scope)}</code>`;

/** An answer that was not good: what was wrong with it, and what it said. */
export interface Rejected {
  readonly trouble: string;
  readonly form: URLSearchParams;
}

/** The page that asks somebody whether the app may come in, again where their answer was not good. */
export const consentPage = (slack: Slack, request: AuthorizeRequest, rejected?: Rejected): string => {
  const declined = (scope: string) => rejected?.form.getAll('optional').includes(scope) === false;
  const app = slack.manifest.display_information.name;
  const required = request.required.map((scope) => `<li>${inWords(scope)}</li>`);
  const optional = request.optional.map(
    (scope) =>
      `<label><input type="checkbox" name="optional" value="${escapeHtml(scope)}"${declined(scope) ? '' : ' checked'}> ${inWords(scope)}</label>`,
  );
  return pageOf(
    `${app} is requesting permission to access a Slack workspace`,
    `${rejected === undefined ? '' : `<p role="alert">${escapeHtml(rejected.trouble)}</p>`}
<form method="post">
<fieldset><legend>Where</legend>${placesOf(slack, rejected?.form.get('place') ?? request.team)}</fieldset>
<label>Who you are <select name="as">${optionsOf(slack, rejected?.form.get('as') ?? null)}</select></label>
<fieldset><legend>What ${escapeHtml(app)} will be able to do</legend><ul>${required.join('')}</ul></fieldset>
${optional.length === 0 ? '' : `<fieldset><legend>Optional: you may decline these</legend>${optional.join('')}</fieldset>`}
<p class="answers"><button name="answer" value="cancel" formnovalidate>Cancel</button>
<button name="answer" value="allow">Allow</button></p>
</form>`,
  );
};
