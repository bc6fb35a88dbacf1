// What happened, on its way from a page that failed to the form of the support bundle.

let waiting = '';

/** Keeps it for the next bundle. */
export const noteMishap = (text: string): void => {
  waiting = text.slice(0, 2000);
};

/** What waits; empty = nothing. It stays until `forgetMishap`, for a page may be drawn twice. */
export const waitingMishap = (): string => waiting;

/** The form has it now. */
export const forgetMishap = (): void => {
  waiting = '';
};
