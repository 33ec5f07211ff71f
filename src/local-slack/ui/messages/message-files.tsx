import type { Message } from '../../control/protocol.ts';
import { FileIcon } from '../icons.tsx';

/** The files that came with a message: what each is called, and how large it is. */
export function MessageFiles({ files }: Pick<Message, 'files'>) {
  return (
    <ul className="message-files" aria-label="Files">
      {files.map(({ id, title, name, size }) => (
        <li key={id} className="file">
          <FileIcon />
          <span>
            <strong>{title || name}</strong>
            <span className="file-note">
              {name}, {formatSize(size)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
