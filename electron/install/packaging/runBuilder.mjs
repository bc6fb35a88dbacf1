// Runs electron-builder with the prepared Electron, as a process of its own under Node 24. Arguments: a JSON text
// { root, electronFolder, electronVersion, output, plan }. Makes the unpacked program; on Linux also writes to `plan` what
// the configuration puts into a .deb, which is made without further programs by debianPackage.mjs.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Wish
 * @property {string} root folder of package.json
 * @property {string} electronFolder
 * @property {string} electronVersion
 * @property {string} output
 * @property {string | null} plan file of the .deb's plan; null = only the folder
 */

/**
 * @typedef {object} DebianPlan
 * @property {Record<string, string>} fields name, version, architecture, maintainer, url, category, description …
 * @property {readonly string[]} depends
 * @property {readonly string[]} recommends
 * @property {string} afterInstall file
 * @property {string} afterRemove file
 * @property {readonly { from: string, to: string }[]} files `from` may be a folder
 */

/** @typedef {{ build: (options: object) => Promise<unknown>, Platform: { current: () => { createTarget: (name: string) => unknown } } }} Builder */

/** @type {unknown} */
const given = JSON.parse(process.argv[2] ?? '{}');
const wish = /** @type {Wish} */ (given);
const require = createRequire(join(wish.root, 'package.json'));
// Found by the project's own folder: this file runs after the set-up, which needs no packages, has brought them.
const BUILDER = 'electron-builder';
/** @type {unknown} */
const builder = require(BUILDER);
const { build, Platform } = /** @type {Builder} */ (builder);

/**
 * The builder hands over the words it would give to fpm, a program that it would have to download.
 * @param {readonly string[]} words
 * @param {{ depends: string[], recommends: string[] }} names
 */
function writePlan(words, names) {
  const plan = /** @type {string} */ (wish.plan);
  /** @type {Record<string, string>} */
  const fields = {};
  /** @type {{ from: string, to: string }[]} */
  const files = [];
  const list = [...words];
  for (let word = list.shift(); word !== undefined; word = list.shift()) {
    const place = word.search(/=\//);
    if (word.startsWith('--')) fields[word.slice(2)] = list.shift() ?? '';
    else if (place > 0) files.push({ from: word.slice(0, place), to: word.slice(place + 1) });
  }
  // Texts that the builder made lie in its own folder, which is gone when it ends.
  const keep = join(dirname(plan), 'plan');
  mkdirSync(keep, { recursive: true });
  /** @param {string} file */
  const kept = (file) => {
    if (file.startsWith(wish.root) || !file.startsWith('/')) return file;
    const copy = join(keep, `${files.length}-${file.replaceAll(/[^\w.]/g, '-')}`);
    copyFileSync(file, copy);
    return copy;
  };
  const folders = files.filter(({ from }) => from.endsWith('/'));
  /** @type {DebianPlan} */
  const written = {
    fields,
    ...names,
    afterInstall: kept(fields['after-install'] ?? ''),
    afterRemove: kept(fields['after-remove'] ?? ''),
    files: [
      ...folders,
      ...files.filter((file) => !folders.includes(file)).map(({ from, to }) => ({ from: kept(from), to })),
    ],
  };
  writeFileSync(plan, JSON.stringify(written, null, 2));
}

/** @type {{ depends: string[], recommends: string[] }} */
const names = { depends: [], recommends: [] };
const isLinux = process.platform === 'linux';
await build({
  projectDir: wish.root,
  targets: Platform.current().createTarget(isLinux && wish.plan !== null ? 'deb' : 'dir'),
  publish: 'never',
  config: {
    extends: join(wish.root, 'electron-builder.yml'),
    electronDist: wish.electronFolder,
    electronVersion: wish.electronVersion,
    directories: { output: wish.output },
    /** @param {{ packager: { config: { deb?: { depends?: string | string[] | null, recommends?: string | string[] | null } | null } } }} context */
    afterExtract: ({ packager }) => {
      names.depends = [packager.config.deb?.depends ?? []].flat();
      names.recommends = [packager.config.deb?.recommends ?? []].flat();
    },
  },
  effectiveOptionComputed: (/** @type {[string[]]} */ [words]) => {
    writePlan(words, names);
    return Promise.resolve(true);
  },
});
