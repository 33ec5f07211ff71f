/** The result of the work, or "late" if it takes longer than this; the work goes on then. */
export async function withinTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
): Promise<{ readonly kind: 'done'; readonly result: Result } | { readonly kind: 'late' }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ readonly kind: 'late' }>((resolve) => {
    timer = setTimeout(resolve, milliseconds, { kind: 'late' });
  });
  try {
    return await Promise.race([work.then((result) => ({ kind: 'done', result }) as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
