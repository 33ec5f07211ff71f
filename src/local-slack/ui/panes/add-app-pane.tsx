import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { Outcome } from './outcome.tsx';
import { PaneFrame } from './pane-frame.tsx';
import { useRequest } from './use-request.ts';

/** Says why the app is not in this workspace, and what somebody does about it. */
export function AddAppPane() {
  const { app, team } = useSnapshotNow();
  return (
    <PaneFrame title={`Add ${app.name}`}>
      <div className="pane-body add-app">
        {app.isInstalled ? (
          <p role="status">
            {app.name} is in {team.name}.
          </p>
        ) : (
          <Missing />
        )}
      </div>
    </PaneFrame>
  );
}

function Missing() {
  const { app, team, workspaces } = useSnapshotNow();
  if (app.canBeLetIn) return <LetIn />;
  if (app.installUrl !== null) {
    return (
      <>
        <p>
          {app.name} is not in {team.name} yet. Its page asks what it may do here; somebody who is not a guest
          can agree to that.
        </p>
        <p>
          <a className="button button-primary" href={app.installUrl}>
            Add to Slack
          </a>
        </p>
      </>
    );
  }
  const home = workspaces.find(({ hasApp }) => hasApp);
  return (
    <>
      <p>
        {app.name} is not in {team.name}: so its commands, its Home and its messages are not here.
      </p>
      <p>
        {home === undefined
          ? 'It is in no workspace at the moment.'
          : `It was started with the token of one workspace, ${home.name}, and serves that one alone.`}{' '}
        To have it in several, it is started with OAuth, as for real workspaces; then an administrator adds it
        here with “Add to Slack”.
      </p>
      {home !== undefined && <GoThere team={home.id} user={home.user} name={home.name} />}
    </>
  );
}

function GoThere({
  team,
  user,
  name,
}: {
  readonly team: string;
  readonly user: string;
  readonly name: string;
}) {
  const { go } = useDirectory();
  const open = () => go({ team, user, channel: undefined, tab: undefined, pane: undefined });
  return (
    <p>
      <button type="button" className="button button-primary" onClick={open}>
        Go to {name}
      </button>
    </p>
  );
}

function LetIn() {
  const { app, me, people, team, workspaces } = useSnapshotNow();
  const { ask, outcome } = useRequest('change');
  const organisation = workspaces.find(({ id }) => id === team.id)?.organisation ?? 'The organisation';
  const isAdministrator = (standing: string) => standing === 'owner' || standing === 'admin';
  const administrator = people.find(({ standing, isBot }) => !isBot && isAdministrator(standing));
  return (
    <>
      <p>
        {organisation} has {app.name}. An administrator decides which of its workspaces have it too.
      </p>
      {isAdministrator(me.standing) ? (
        <p>
          <button
            type="button"
            className="button button-primary"
            onClick={() => void ask({ kind: 'grant-app-access' }, `${app.name} is in.`)}
          >
            Let {app.name} into {team.name}
          </button>
        </p>
      ) : (
        <p>{administrator === undefined ? 'Ask one.' : `Ask ${administrator.realName}.`}</p>
      )}
      <Outcome outcome={outcome} />
    </>
  );
}
