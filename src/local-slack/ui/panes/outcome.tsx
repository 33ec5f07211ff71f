interface Props {
  readonly outcome: { readonly isProblem: boolean; readonly words: string } | undefined;
}

/** How the last change went. */
export function Outcome({ outcome }: Props) {
  return (
    <p className={outcome?.isProblem === true ? 'outcome outcome-problem' : 'outcome'} role="status">
      {outcome?.words}
    </p>
  );
}
