// Whether npm doubts the lock file only over packages that this machine may do without. Pure.

/**
 * Binaries for other systems are optional packages of a package. Where the registry lacked some of them when the lock
 * file was written, or lacks them now, newer npm says "Missing: name@version from lock file" and refuses `npm ci`.
 * @param {string} output standard error of npm
 * @param {string} lockFile text of package-lock.json
 * @returns {boolean} false where npm has no doubt, or doubts anything else
 */
export function onlyOptionalMissing(output, lockFile) {
  const doubts = [...output.matchAll(/(?:Missing|Invalid): (.*)/g)].map(([, doubt]) => doubt ?? '');
  const optional = optionalNames(lockFile);
  return (
    doubts.length > 0 && doubts.every((doubt) => optional.has(/^(\S+)@\S* from lock file$/.exec(doubt)?.[1] ?? ''))
  );
}

/** @param {string} lockFile */
function optionalNames(lockFile) {
  const { packages = {} } = /** @type {{ packages?: Record<string, { optionalDependencies?: object }> }} */ (
    JSON.parse(lockFile)
  );
  return new Set(Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies)));
}
