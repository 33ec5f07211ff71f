interface Props {
  readonly isLive: boolean;
  readonly isAppConnected: boolean;
}

/** Says so when nobody would answer: the page has lost the workspace, or the app is not connected to it. */
export function Banner({ isLive, isAppConnected }: Props) {
  const words = isLive
    ? isAppConnected
      ? ''
      : 'The app is not connected. Commands and buttons will not be answered until it is.'
    : 'The local workspace has stopped. This page will catch up when it runs again.';
  return (
    <div role="status" className={words === '' ? 'visually-hidden' : 'banner'}>
      {words}
    </div>
  );
}
