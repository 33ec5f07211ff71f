import { CloseIcon } from '../icons.tsx';
import { isObject, readNumber, readObjects, readString, readStrings } from '../json.ts';
import { controlAddress } from '../workspace/control-address.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { controlAttributes, type ElementProps } from './element-props.ts';
import { useField } from './use-field.ts';

const usualMost = 10;

/** Files from the person's machine, taken by local Slack at once; the app learns of them when the form is submitted. */
export function FileInput(props: ElementProps) {
  const { element } = props;
  const { value, change } = useField(props);
  const { team } = useDirectory();
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
        onChange={async ({ currentTarget: input }) => {
          const added = await Promise.all([...(input.files ?? [])].map((file) => upload(team, file)));
          input.value = '';
          keep([...files, ...added.flatMap((file) => file ?? [])].slice(0, most));
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

/** Its id, or nothing when local Slack did not take it. */
async function upload(
  team: string,
  file: globalThis.File,
): Promise<{ id: string; name: string } | undefined> {
  try {
    const address = controlAddress('upload', { team, name: file.name });
    const response = await fetch(address, { method: 'POST', body: file });
    const answer: unknown = await response.json();
    const id = isObject(answer) ? readString(answer, 'id') : '';
    return id === '' ? undefined : { id, name: file.name };
  } catch {
    return undefined;
  }
}
