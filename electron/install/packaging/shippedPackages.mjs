// Which packages of others are in the program, as the lock file says: name, version, licence, its text, and why.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression
 * @property {string} text the licence in full, and notices that belong to it
 * @property {string | null} integrity of the file that npm unpacked, `sha512-…`
 * @property {boolean} isChosen by the program itself, in its package.json
 * @property {readonly string[]} needs packages that it needs itself, as `name@version`
 * @property {readonly string[]} neededBy names of packages that need it
 */

/** @typedef {{ version: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean, dependencies?: Record<string, string>, peerDependencies?: Record<string, string>, peer?: boolean }} Locked */

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * Everything that is no development dependency, and Electron, in which it runs; in order of the names.
 * @param {string} root folder of package-lock.json and node_modules
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(root) {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { packages } = /** @type {{ packages: Record<string, Locked> }} */ (lock);
  const paths = Object.keys(packages).filter((path) => path !== '' && isShipped(path, packages[path]));
  const chosen = packages['']?.dependencies ?? {};
  const all = paths.map((path) => {
    const locked = /** @type {Locked} */ (packages[path]);
    const { version, license = '', integrity = null } = locked;
    const wanted = Object.keys({ ...locked.dependencies, ...locked.peerDependencies });
    const needs = wanted.flatMap((name) => resolved(name, path, paths) ?? []).sort();
    const name = nameOf(path);
    const isChosen = path === `node_modules/${name}` && (name in chosen || name === 'electron');
    return { path, needs, about: { name, version, licence: license, integrity, isChosen } };
  });
  return all
    .map(({ path, needs, about }) => ({
      ...about,
      text: licenceText(join(root, path), about.licence),
      needs: needs.map((each) => `${nameOf(each)}@${packages[each]?.version}`),
      neededBy: all.flatMap((other) => (other.needs.includes(path) ? other.about.name : [])).sort(),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/**
 * Where Node finds a package: beside the one that asks, or further up.
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} paths
 * @returns {string | null}
 */
function resolved(name, from, paths) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder}/node_modules/${name}`.replace(/^\//, '');
    if (paths.includes(path)) return path;
    if (!folder.includes('/node_modules/')) {
      return paths.includes(`node_modules/${name}`) ? `node_modules/${name}` : null;
    }
  }
}

/**
 * @param {string} path
 * @param {Locked | undefined} locked
 */
function isShipped(path, locked) {
  return path === 'node_modules/electron' || (locked?.dev !== true && locked?.devOptional !== true);
}

/** @param {string} path such as `node_modules/a/node_modules/@b/c` */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The files of the package; where it has none, who made it and the name of the licence it states.
 * @param {string} folder
 * @param {string} licence
 */
function licenceText(folder, licence) {
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length > 0) return texts.join('\n\n');
  /** @type {unknown} */
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { author = '' } = /** @type {{ author?: string | { name?: string } }} */ (about);
  const maker = typeof author === 'string' ? author : (author.name ?? '');
  return [maker, `SPDX-License-Identifier: ${licence}`].filter((line) => line !== '').join('\n');
}
