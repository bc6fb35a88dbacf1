// Compares what the lock file wants with what npm recorded as installed. Pure.

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {boolean} [link]
 */

/** @typedef {{ packages?: Record<string, LockedPackage> }} LockFile  package-lock.json, and node_modules/.package-lock.json */

/**
 * Paths of packages that are wanted and absent or of another version. Optional ones may be absent: they are for other
 * systems.
 * @param {LockFile} wanted
 * @param {LockFile} installed
 * @returns {string[]}
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path, locked]) => path !== '' && locked.link !== true && !isThere(locked, installed.packages?.[path]))
    .map(([path]) => path);
}

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage | undefined} found
 */
function isThere(locked, found) {
  if (found === undefined) return locked.optional === true || locked.devOptional === true;
  if (found.version !== locked.version) return false;
  return found.integrity === undefined || locked.integrity === undefined || found.integrity === locked.integrity;
}
