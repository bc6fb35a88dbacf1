// What the window and the tests need from the system, and how Debian and Ubuntu call it. Decides; changes nothing.

/**
 * @typedef {object} SystemNeed
 * @property {readonly string[]} packages names, the one of newer releases first; any of them will do
 * @property {string | null} command is there when this command is, whoever installed it
 * @property {'window' | 'display' | 'chinese' | 'tests'} purpose
 */

/** @type {readonly SystemNeed[]} */
export const systemNeeds = [
  { packages: ['libgtk-3-0t64', 'libgtk-3-0'], command: null, purpose: 'window' },
  { packages: ['libnss3'], command: null, purpose: 'window' },
  { packages: ['libasound2t64', 'libasound2'], command: null, purpose: 'window' },
  { packages: ['libgbm1'], command: null, purpose: 'window' },
  { packages: ['libxss1'], command: null, purpose: 'window' },
  { packages: ['libxtst6'], command: null, purpose: 'window' },
  { packages: ['xvfb'], command: 'Xvfb', purpose: 'display' },
  { packages: ['fonts-noto-cjk'], command: null, purpose: 'chinese' },
  { packages: ['socat'], command: 'socat', purpose: 'tests' },
  { packages: ['udev'], command: 'udevadm', purpose: 'tests' },
  { packages: ['tshark'], command: 'tshark', purpose: 'tests' },
  { packages: ['adb'], command: 'adb', purpose: 'tests' },
  { packages: ['desktop-file-utils'], command: 'desktop-file-validate', purpose: 'tests' },
  { packages: ['python3'], command: 'python3', purpose: 'tests' },
  { packages: ['dbus-daemon', 'dbus'], command: 'dbus-daemon', purpose: 'tests' },
  { packages: ['python3-dbus'], command: null, purpose: 'tests' },
  { packages: ['python3-gi'], command: null, purpose: 'tests' },
];

/**
 * @typedef {object} SystemFacts
 * @property {ReadonlySet<string>} installed names of installed packages
 * @property {(command: string) => boolean} hasCommand
 * @property {() => boolean} hasChineseFont asked only when the package is not installed
 * @property {boolean} hasDisplay
 */

/**
 * What is needed and absent. Tests and papers need a virtual display, and only on a machine that has no other; papers
 * bring their own font.
 * @param {'window' | 'paper' | 'tests'} need
 * @param {SystemFacts} facts
 * @returns {SystemNeed[]}
 */
export function missingSystemNeeds(need, facts) {
  return systemNeeds.filter((one) => {
    if (one.purpose === 'tests' && need !== 'tests') return false;
    if (one.purpose === 'display' && (need === 'window' || facts.hasDisplay)) return false;
    if (one.purpose === 'chinese' && need === 'paper') return false;
    if (one.packages.some((name) => facts.installed.has(name))) return false;
    if (one.command !== null) return !facts.hasCommand(one.command);
    return one.purpose !== 'chinese' || !facts.hasChineseFont();
  });
}

/**
 * The name of each that this release knows; what it does not know at all is left out and named apart.
 * @param {readonly SystemNeed[]} missing
 * @param {ReadonlySet<string>} known
 * @returns {{ toInstall: string[], unknown: string[] }}
 */
export function choosePackages(missing, known) {
  const choices = missing.map(({ packages }) => ({ packages, name: packages.find((name) => known.has(name)) }));
  return {
    toInstall: choices.flatMap(({ name }) => name ?? []),
    unknown: choices.flatMap(({ packages, name }) => (name === undefined ? (packages.at(-1) ?? []) : [])),
  };
}
