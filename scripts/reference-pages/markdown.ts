/** Text as it stands in a cell of a table: one line, with what would end the cell escaped. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** A table; every row has as many cells as there are headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A page that says where it comes from, made of paragraphs, tables and headings. */
export function page(title: string, from: string, parts: readonly string[]): string {
  const notice = `<!-- Printed from ${from} by \`npm run docs\`. Change it there, not here. -->`;
  return `${[notice, `# ${title}`, ...parts].join('\n\n')}\n`;
}

/** A link to a source's row on the sources page. */
export function sourceLink(id: string): string {
  return `[${id}](sources.md#${id})`;
}

/** A link to a role's card on the roles page. */
export function roleLink(role: { readonly id: string; readonly shortName: string }): string {
  return `[${role.shortName}](roles.md#${role.id})`;
}
