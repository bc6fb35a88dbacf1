// What a packed program consists of, in bytes: the runtime, its languages and licences, our bundles, native parts, fonts.
import { lstatSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @typedef {{ part: string, bytes: number, files: number }} Row */

/**
 * The first that fits names the part. Paths have `/`; those inside the archive begin with `app.asar/`.
 * @type {readonly [part: string, pattern: RegExp][]}
 */
const PARTS = [
  ['our window (out/renderer)', /^app\.asar\/out\/renderer\//],
  ['our main and engine (out/main, out/preload)', /^app\.asar\/out\//],
  ['native parts (SQLite, serial ports)', /\.node$/],
  ['font of papers', /^app\.asar\/node_modules\/@fontsource\//],
  ['packages beside the bundles', /^app\.asar\/node_modules\//],
  ['table of contents of the archive', /^app\.asar\//],
  ['licences of Electron and Chromium', /(^|\/)LICENSES?\.(chromium|electron)/],
  ['Chromium’s texts', /(^|\/)locales\/|\.lproj\//],
  ['software graphics', /swiftshader|libvulkan/],
  ['Electron', /./],
];

/**
 * @param {string} folder of the unpacked program
 * @param {{ listPackage: (file: string, options: { isPack: boolean }) => string[], statFile: (file: string, name: string) => object }} asar
 * @returns {Row[]} all parts in the order of the list, the empty ones left out
 */
export function packageReport(folder, asar) {
  /** @type {Map<string, Row>} */
  const rows = new Map(PARTS.map(([part]) => [part, { part, bytes: 0, files: 0 }]));
  /**
   * @param {string} path
   * @param {number} bytes
   */
  const add = (path, bytes) => {
    const part = PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? '';
    const row = rows.get(part);
    if (row === undefined) return;
    row.bytes += bytes;
    row.files += 1;
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const found = lstatSync(path);
    if (!found.isFile()) continue;
    const words = name.split(sep).join('/');
    if (!words.endsWith('/app.asar')) add(words, found.size);
    else {
      let left = found.size;
      for (const { name: inside, bytes } of filesInArchive(path, asar)) {
        left -= bytes;
        add(`app.asar/${inside}`, bytes);
      }
      add('app.asar/', left);
    }
  }
  return [...rows.values()].filter(({ files }) => files > 0);
}

/**
 * Files that lie in the archive itself; those beside it (`unpacked`) are counted where they lie.
 * @param {string} file
 * @param {Parameters<typeof packageReport>[1]} asar
 */
function filesInArchive(file, asar) {
  return asar.listPackage(file, { isPack: false }).flatMap((listed) => {
    const name = listed.replaceAll('\\', '/').replace(/^\//, '');
    const found = /** @type {{ size?: number, unpacked?: boolean }} */ (asar.statFile(file, name.split('/').join(sep)));
    return found.size === undefined || found.unpacked === true ? [] : [{ name, bytes: found.size }];
  });
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} a table of text, the sum last
 */
export function reportTable(rows) {
  const sum = { part: 'all', bytes: 0, files: 0 };
  for (const { bytes, files } of rows) {
    sum.bytes += bytes;
    sum.files += files;
  }
  return [...rows, sum]
    .map(({ part, bytes, files }) => `${(bytes / 1e6).toFixed(1).padStart(8)} MB ${String(files).padStart(6)}  ${part}`)
    .join('\n');
}
