import { type FormEvent, useId, useState } from 'react';
import { Outcome } from './outcome.tsx';
import { useRequest } from './use-request.ts';

/** Brings somebody new into the workspace. */
export function AddPerson() {
  const { ask, outcome } = useRequest('change');
  const [realName, setRealName] = useState('');
  const [title, setTitle] = useState('');
  const id = useId();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const name = handleOf(realName);
    const isAdded = await ask(
      { kind: 'add-person', name, realName, title },
      `${realName} is in, as @${name}.`,
    );
    if (isAdded) {
      setRealName('');
      setTitle('');
    }
  };
  return (
    <form className="pane-form" onSubmit={(event) => void add(event)}>
      <h3>Add somebody</h3>
      <label htmlFor={`${id}-name`}>Name</label>
      <input
        id={`${id}-name`}
        className="field-control"
        value={realName}
        required
        onChange={(event) => setRealName(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-title`}>Title</label>
      <input
        id={`${id}-title`}
        className="field-control"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <button type="submit" className="button">
        Add
      </button>
      <Outcome outcome={outcome} />
    </form>
  );
}

/** `Zoë de Vries` becomes `zoe.de.vries`. */
function handleOf(realName: string): string {
  const plain = realName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '');
}
