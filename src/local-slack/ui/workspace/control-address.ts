/** The address of something of the control, in the workspace that `team` names; in the first where it names none. */
export function controlAddress(
  path: string,
  query: { readonly team: string | undefined; readonly [name: string]: string | undefined },
): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `/control/${path}?${new URLSearchParams(given)}`;
}
