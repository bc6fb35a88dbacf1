// npm run package [-- --quick] [--output FOLDER]: builds the bundles, packs them with Electron (hardened, see
// electron-builder.yml), and on Debian and Ubuntu makes a .deb of it. Prints what is in it. Downloads nothing but Electron.
import './requireNode20.mjs';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundles } from './buildBundles.mjs';
import { readElectronNote } from './electronNote.mjs';
import { endWithParent } from './endWithParent.mjs';
import { makeDebianPackage } from './packaging/debianPackage.mjs';
import { packageReport, reportTable } from './packaging/packageReport.mjs';
import { billOfMaterials } from './packaging/sbom.mjs';
import { shippedPackages } from './packaging/shippedPackages.mjs';
import { findCommand, places, toolEnvironment } from './places.mjs';
import { prepare } from './prepare.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';
import { reportFailure, SetupFailure } from './setupFailure.mjs';

endWithParent();

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const named = words[words.indexOf('--output') + 1];
const output = words.includes('--output') && named !== undefined ? resolve(named) : join(places.root, 'dist');

/**
 * @param {import('./electronNote.mjs').ElectronInUse} electron
 * @param {string | null} plan
 */
async function pack(electron, plan) {
  const electronFolder = electronFolderOf(electron.executable);
  const wish = { root: places.root, electronFolder, electronVersion: electron.version, output, plan };
  const title = { zh: '正在打包', en: 'packing the program' };
  const outcome = await withProgress(title, () =>
    runCommand(places.node, [join(import.meta.dirname, 'packaging', 'runBuilder.mjs'), JSON.stringify(wish)], {
      cwd: places.root,
      env: toolEnvironment({ NODE_ENV: undefined }),
    }),
  );
  if (outcome.status === 0) return;
  const said = `${outcome.stderr}\n${outcome.stdout}`.trim().split('\n').slice(-15).join('\n  ');
  throw new SetupFailure({ zh: `打包失败：${said}`, en: `packing failed: ${said}` }, 'npm run package');
}

/** @param {string} executable */
function electronFolderOf(executable) {
  return process.platform === 'darwin' ? dirname(dirname(dirname(dirname(executable)))) : dirname(executable);
}

/** @returns {Promise<string>} folder of the unpacked program */
async function report() {
  const folder = readdirSync(output).find((name) => /-unpacked$|^mac/.test(name)) ?? '';
  const asar = pathToFileURL(createRequire(join(places.root, 'package.json')).resolve('@electron/asar')).href;
  /** @type {unknown} */
  const loaded = await import(asar);
  const archive = /** @type {Parameters<typeof packageReport>[1]} */ (loaded);
  process.stdout.write(`${reportTable(packageReport(join(output, folder), archive))}\n`);
  return join(output, folder);
}

/**
 * @param {string} electronVersion
 * @returns {string} the file of the bill of materials
 */
function writeBill(electronVersion) {
  /** @type {unknown} */
  const about = JSON.parse(readFileSync(join(places.root, 'package.json'), 'utf8'));
  const program = /** @type {Parameters<typeof billOfMaterials>[1]} */ (about);
  const build = { madeAt: new Date().toISOString(), electronVersion };
  const bill = billOfMaterials(shippedPackages(places.root), program, build);
  const file = join(output, `${program.name}-${program.version}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  return file;
}

try {
  await prepare({ need: 'tests' });
  await buildBundles();
  const electron = readElectronNote();
  if (electron === null) throw new Error('no Electron was prepared');
  if (electron.version !== electron.wanted) {
    say({
      zh: `注意：包里是 Electron ${electron.version}，不是规定的 ${electron.wanted}。只用于测试，不要发布。`,
      en: `note: the package holds Electron ${electron.version} instead of ${electron.wanted}: for tests only, never to be published`,
    });
  }
  const hasDebian = process.platform === 'linux' && findCommand('dpkg-deb') !== null;
  const plan = hasDebian ? join(output, 'deb-plan.json') : null;
  mkdirSync(output, { recursive: true });
  await pack(electron, plan);
  process.stdout.write(`${await report()}\n`);
  const bill = writeBill(electron.version);
  if (plan === null) {
    say({
      zh: '这里没有 dpkg-deb：只有未打包的文件夹。',
      en: 'there is no dpkg-deb here: only the unpacked folder was made',
    });
  } else {
    const title = { zh: '正在制作 .deb', en: 'making the .deb' };
    /** @type {unknown} */
    const content = JSON.parse(readFileSync(plan, 'utf8'));
    const read = /** @type {Parameters<typeof makeDebianPackage>[0]} */ (content);
    const file = await withProgress(title, () => makeDebianPackage(read, { root: places.root, output, isQuick, bill }));
    rmSync(join(output, 'plan'), { recursive: true, force: true });
    for (const left of [plan, join(output, 'builder-debug.yml')]) rmSync(left, { force: true });
    process.stdout.write(`${file}  ${(statSync(file).size / 1e6).toFixed(1)} MB\n`);
  }
} catch (error) {
  process.exitCode = reportFailure(error);
}
