import type { JsonObject } from './control/protocol.ts';
import type { State, StoredFile } from './state.ts';

const mimetypes: { readonly [filetype: string]: string } = {
  csv: 'text/csv',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** What the name says the file is: `csv`. */
export const filetypeOf = (name: string): string => /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A file that is announced: its name and size are known, its content comes later. */
export const announceFile = (
  state: State,
  file: { readonly name: string; readonly size: number; readonly ownerId: string },
): StoredFile => {
  const announced: StoredFile = {
    id: state.nextId('F'),
    created: Math.floor(state.clock.now() / 1000),
    ...file,
    title: file.name,
    mimetype: mimetypes[filetypeOf(file.name)] ?? 'application/octet-stream',
    channels: new Set(),
    content: null,
  };
  state.files.set(announced.id, announced);
  return announced;
};

/** The file as files.*, messages and `state.values` show it. */
export const describeFile = (state: State, file: StoredFile): JsonObject => {
  const place = `${state.origin()}/files-pri/${state.identity.teamId}-${file.id}`;
  const name = encodeURIComponent(file.name);
  const kinds = [...file.channels].map((id) => [id, state.channels.get(id)?.kind] as const);
  const ofKind = (kind: string) => kinds.flatMap(([id, one]) => (one === kind ? [id] : []));
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: filetypeOf(file.name),
    pretty_type: filetypeOf(file.name).toUpperCase(),
    user: file.ownerId,
    user_team: state.people.get(file.ownerId)?.teamId ?? state.identity.teamId,
    size: file.size,
    mode: 'hosted',
    editable: false,
    is_external: false,
    external_type: '',
    is_public: ofKind('public').length > 0,
    public_url_shared: false,
    file_access: 'visible',
    url_private: `${place}/${name}`,
    url_private_download: `${place}/download/${name}`,
    permalink: `${state.origin()}/files/${file.ownerId}/${file.id}/${name}`,
    channels: ofKind('public'),
    groups: ofKind('private'),
    ims: ofKind('dm'),
  };
};
