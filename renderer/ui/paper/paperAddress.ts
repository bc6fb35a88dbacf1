// The address of the page on which a paper is looked at.
import type { PaperRequest } from '../../../shared/paper/paperRequest.ts';

/** Address of a paper; `back` = where the way back leads. */
export const paperAddress = (request: PaperRequest, back: string): string =>
  `/log/paper?${new URLSearchParams({ of: JSON.stringify(request), back }).toString()}`;
