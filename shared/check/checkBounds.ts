// How much one check takes on.

/** Most terminals, and most addresses, of one check. */
export const mostCheckedAtOnce = 200;
