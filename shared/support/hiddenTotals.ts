// How often each kind was hidden in several files.
import { hiddenKinds } from './hiddenKinds.ts';
import type { HiddenCount } from './supportBundle.ts';

/** Totals over all files, in the order of the kinds; kinds that do not occur are left out. */
export const hiddenTotals = (files: readonly { readonly hidden: readonly HiddenCount[] }[]): HiddenCount[] =>
  hiddenKinds
    .map((kind) => ({
      kind,
      count: files.flatMap(({ hidden }) => hidden).reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0),
    }))
    .filter(({ count }) => count > 0);
