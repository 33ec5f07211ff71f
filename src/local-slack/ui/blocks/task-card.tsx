import type { JsonObject } from '../../control/protocol.ts';
import { Each } from '../each.tsx';
import { readObject, readObjects, readString } from '../json.ts';
import { replaceEmoji } from '../text/emoji.ts';
import { SafeLink } from '../text/inline-text.tsx';
import type { BlockProps } from './block-props.ts';
import { RichText } from './rich-text.tsx';

const states: { readonly [status: string]: readonly [sign: string, spoken: string] } = {
  pending: ['', 'Not begun'],
  in_progress: ['', 'In progress'],
  complete: ['✓', 'Done'],
  error: ['!', 'Failed'],
};

/** One step of an agent's work. */
export function TaskCard({ block }: BlockProps) {
  return (
    <div className="task-card">
      <Task task={block} />
    </div>
  );
}

/** An agent's steps under one title, which folds. */
export function Plan({ block }: BlockProps) {
  const tasks = readObjects(block, 'tasks');
  const done = tasks.filter((task) => readString(task, 'status') === 'complete').length;
  return (
    <details className="plan" open>
      <summary>
        <span className="plan-title">{replaceEmoji(readString(block, 'title'))}</span>
        {tasks.length > 0 && (
          <span className="plan-count">
            {done} of {tasks.length} done
          </span>
        )}
      </summary>
      <ol className="plan-tasks">
        <Each items={tasks}>
          {(task) => (
            <li>
              <Task task={task} />
            </li>
          )}
        </Each>
      </ol>
    </details>
  );
}

function Task({ task }: { readonly task: JsonObject }) {
  const status = readString(task, 'status');
  const [sign, spoken] = states[status] ?? ['?', status || 'Unknown'];
  const details = readObject(task, 'details');
  const output = readObject(task, 'output');
  const sources = readObjects(task, 'sources');
  return (
    <div className="task">
      <span className={`task-sign task-${status in states ? status : 'pending'}`} aria-hidden="true">
        {sign}
      </span>
      <div className="task-main">
        <span className="task-title">
          <span className="visually-hidden">{spoken}: </span>
          {replaceEmoji(readString(task, 'title'))}
        </span>
        {details && <RichText block={details} />}
        {output && (
          <div className="task-output">
            <RichText block={output} />
          </div>
        )}
        {sources.length > 0 && (
          <ul className="task-sources" aria-label="Sources">
            <Each items={sources}>
              {(source) => (
                <li>
                  <SafeLink url={readString(source, 'url')}>{readString(source, 'text')}</SafeLink>
                </li>
              )}
            </Each>
          </ul>
        )}
      </div>
    </div>
  );
}
