// Packages of others that are in the program. The build puts the real list here (electron.vite.config.ts), made of the
// lock file and of what npm unpacked; without a build it is empty.

/** A package of others. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The licence in full. */
  readonly text: string;
  /** Packages because of which it is there; empty = the program itself. */
  readonly neededBy: readonly string[];
}

/** All of them, in order of their names. */
export const shippedPackages: readonly ShippedPackage[] = [];
