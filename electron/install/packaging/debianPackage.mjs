// Makes a .deb of the packed program with dpkg-deb alone, from the plan that electron-builder's configuration gives.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCommand } from '../runCommand.mjs';
import { SetupFailure } from '../setupFailure.mjs';

/** @typedef {import('./runBuilder.mjs').DebianPlan} DebianPlan */

const LINE = 78;

/**
 * @param {DebianPlan} plan
 * @param {{ root: string, output: string, isQuick: boolean, bill: string }} options `isQuick` packs without compressing, for
 *   tests; `bill` = file of the bill of materials
 * @returns {Promise<string>} the file
 */
export async function makeDebianPackage(plan, { root, output, isQuick, bill }) {
  const { name = '', version = '', architecture = '' } = plan.fields;
  const stage = mkdtempSync(join(output, 'deb-'));
  try {
    for (const { from, to } of plan.files) put(join(root, from), from.startsWith('/') ? from : null, join(stage, to));
    const doc = join(stage, 'usr', 'share', 'doc', name);
    mkdirSync(doc, { recursive: true });
    writeFileSync(join(doc, 'changelog.gz'), gzipSync(readFileSync(join(root, 'CHANGELOG.md')), { level: 9 }));
    cpSync(bill, join(doc, 'sbom.cdx.json'));
    const bytes = setModes(stage);
    const sums = md5Sums(stage);
    const control = join(stage, 'DEBIAN');
    mkdirSync(control, { mode: 0o755 });
    writeText(join(control, 'control'), controlText(plan, Math.ceil(bytes / 1024)), 0o644);
    writeText(join(control, 'md5sums'), sums, 0o644);
    writeText(join(control, 'postinst'), readFileSync(plan.afterInstall, 'utf8'), 0o755);
    writeText(join(control, 'postrm'), readFileSync(plan.afterRemove, 'utf8'), 0o755);
    chmodSync(stage, 0o755);
    const file = join(output, `${name}_${version}_${architecture}.deb`);
    const packing = isQuick ? ['-Znone'] : ['-Zxz', '-z6'];
    const outcome = await runCommand('dpkg-deb', ['--root-owner-group', ...packing, '--build', stage, file]);
    if (outcome.status !== 0) {
      const said = outcome.stderr.trim();
      throw new SetupFailure({ zh: `dpkg-deb 失败：${said}`, en: `dpkg-deb failed: ${said}` }, 'dpkg-deb --version');
    }
    return file;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/**
 * The control file (Debian Policy §5.3).
 * @param {DebianPlan} plan
 * @param {number} kilobytes installed size
 * @returns {string}
 */
export function controlText({ fields, depends, recommends }, kilobytes) {
  const [synopsis = '', ...rest] = (fields['description'] ?? '').split('\n');
  const lines = [
    `Package: ${fields['name']}`,
    `Version: ${fields['version']}`,
    `Architecture: ${fields['architecture']}`,
    `Maintainer: ${fields['maintainer']}`,
    `Installed-Size: ${kilobytes}`,
    `Depends: ${depends.join(', ')}`,
    ...(recommends.length > 0 ? [`Recommends: ${recommends.join(', ')}`] : []),
    `Section: ${fields['category'] ?? 'utils'}`,
    `Priority: ${fields['deb-priority'] ?? 'optional'}`,
    `Homepage: ${fields['url']}`,
    `Description: ${synopsis.trim()}`,
    ...wrapped(rest.join(' ').trim()),
  ];
  return `${lines.join('\n')}\n`;
}

/** @param {string} text */
function wrapped(text) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > LINE) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/**
 * @param {string} relativeFrom below the project
 * @param {string | null} absoluteFrom
 * @param {string} to
 */
function put(relativeFrom, absoluteFrom, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(absoluteFrom ?? relativeFrom, to, { recursive: true, verbatimSymlinks: true });
}

/**
 * Whatever the umask of the builder was: folders and programs 755, everything else 644, nothing for root alone.
 * @param {string} folder
 * @returns {number} bytes of all files
 */
function setModes(folder) {
  let bytes = 0;
  for (const path of everythingIn(folder)) {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) continue;
    if (found.isFile()) bytes += found.size;
    const isOpen = found.isDirectory() || (found.mode & 0o100) !== 0;
    chmodSync(path, isOpen ? 0o755 : 0o644);
  }
  return bytes;
}

/** @param {string} folder */
function md5Sums(folder) {
  return everythingIn(folder)
    .filter((path) => lstatSync(path).isFile())
    .map((path) => `${createHash('md5').update(readFileSync(path)).digest('hex')}  ${relative(folder, path)}\n`)
    .join('');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function everythingIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name));
}

/**
 * @param {string} file
 * @param {string} text
 * @param {number} mode
 */
function writeText(file, text, mode) {
  writeFileSync(file, text);
  chmodSync(file, mode);
}
