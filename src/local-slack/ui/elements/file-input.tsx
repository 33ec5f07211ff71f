import { CloseIcon } from '../icons.tsx';
import { readNumber, readObjects, readString, readStrings } from '../json.ts';
import { controlAttributes, type ElementProps } from './element-props.ts';
import { useField } from './use-field.ts';

const usualMost = 10;

/** Files from the person's machine. The app learns what they are; local Slack does not keep what is in them. */
export function FileInput(props: ElementProps) {
  const { element } = props;
  const { value, change } = useField(props);
  const files = readObjects(value, 'files');
  const most = readNumber(element, 'max_files') ?? usualMost;
  const keep = (kept: readonly object[]) => void change({ type: 'file_input', files: kept });
  return (
    <div className="file-input">
      <input
        {...controlAttributes(props)}
        type="file"
        className="field-control"
        multiple={most > 1}
        accept={readStrings(element, 'filetypes')
          .map((type) => `.${type}`)
          .join()}
        disabled={files.length >= most}
        onChange={(event) => {
          const added = [...(event.currentTarget.files ?? [])].map(describeFile);
          event.currentTarget.value = '';
          keep([...files, ...added].slice(0, most));
        }}
      />
      {files.length > 0 && (
        <ul className="file-list" aria-label="Chosen files">
          {files.map((file) => (
            <li key={readString(file, 'id')} className="chip">
              {readString(file, 'name')}
              <button
                type="button"
                className="chip-remove"
                aria-label={`Remove ${readString(file, 'name')}`}
                onClick={() => keep(files.filter((other) => other !== file))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function describeFile(file: globalThis.File) {
  const filetype = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  return {
    id: `F${crypto.randomUUID().slice(0, 8).toUpperCase()}`,
    created: Math.floor(file.lastModified / 1000),
    name: file.name,
    title: file.name,
    mimetype: file.type,
    filetype,
    size: file.size,
  };
}
