// Where a key leads within the rows.

const steps: Readonly<
  Record<string, (at: { readonly index: number; readonly total: number; readonly page: number }) => number>
> = {
  ArrowDown: ({ index }) => index + 1,
  ArrowUp: ({ index }) => index - 1,
  PageDown: ({ index, page }) => index + page,
  PageUp: ({ index, page }) => index - page,
  Home: () => 0,
  End: ({ total }) => total - 1,
};

/** The row that a key leads to from `index`, within the list; null for keys that move nothing. */
export const targetOf = (
  key: string,
  at: { readonly index: number; readonly total: number; readonly page: number },
): number | null => {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? null : Math.min(Math.max(0, step(at)), Math.max(0, at.total - 1));
};
