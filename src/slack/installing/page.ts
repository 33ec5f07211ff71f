import { createHash } from 'node:crypto';
import type { HttpAnswer } from '../../http/route.ts';

/** What a page of ours consists of. All texts are plain. */
export interface Page {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Short lines below the paragraphs, with what they are about. */
  readonly list?: { readonly title: string; readonly items: readonly string[] };
  /** Where to go next. */
  readonly link?: { readonly text: string; readonly address: string };
  /** What only some readers need. */
  readonly note?: string;
}

const style = `
:root { color-scheme: light dark; --ink: #1d1c1d; --ground: #fff; --frame: #d5d7da; --button: #1d3557; --on-button: #fff; --soft: #55585c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e8; --ground: #1a1d21; --frame: #44474b; --button: #a8c6ea; --on-button: #10202f; --soft: #b4b7bb; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { box-sizing: border-box; max-width: 36rem; margin: 12vh auto 3rem; padding: 2rem; border: 1px solid var(--frame); border-radius: 12px; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .25rem; font-size: 1.0625rem; }
p { margin: 0 0 1rem; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
a.next { display: inline-block; margin: .5rem 0; padding: .7rem 1.2rem; border-radius: 8px; background: var(--button); color: var(--on-button); font-weight: 600; text-decoration: none; }
a.next:hover { text-decoration: underline; }
a.next:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.note { margin: 1rem 0 0; color: var(--soft); font-size: .9375rem; }
@media (max-width: 40rem) { main { margin: 0; border: 0; border-radius: 0; padding: 1.5rem; } }
`;

const styleDigest = createHash('sha256').update(style).digest('base64');

/** Nothing but our own style is loaded, nobody may frame it, and no address of it is told to where its link leads. */
const headers = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleDigest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** A page as an answer over HTTP. */
export function answerWith(
  status: number,
  page: Page,
  more: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return {
    status,
    type: 'text/html; charset=utf-8',
    headers: { ...headers, ...more },
    body: renderPage(page),
  };
}

/** Sends the browser on; the address is seen by nobody else. */
export function redirectTo(address: string, more: Readonly<Record<string, string>> = {}): HttpAnswer {
  const { 'content-security-policy': _, ...shared } = headers;
  return { status: 302, headers: { ...shared, location: address, ...more }, body: '' };
}

function renderPage({ title, paragraphs, list, link, note }: Page): string {
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    ...(list
      ? [`<h2>${escapeHtml(list.title)}</h2>`, `<ul>${list.items.map(renderItem).join('')}</ul>`]
      : []),
    ...(link ? [`<a class="next" href="${escapeHtml(link.address)}">${escapeHtml(link.text)}</a>`] : []),
    ...(note ? [`<p class="note">${escapeHtml(note)}</p>`] : []),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

function renderItem(text: string): string {
  return `<li>${escapeHtml(text)}</li>`;
}

/** Text as HTML shows it, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
