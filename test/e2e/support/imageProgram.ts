// The program as an AppImage unpacks and starts it: an executable of its own name, the bundles beside it, and the variable
// that says which file it came from. Only the image itself is a stand-in.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { electronUnderTest, programFolder, rootOptions } from './electronUnderTest.ts';
import type { PackagedStart } from './packagedProgram.ts';

/** Such a program. */
export interface ImageProgram {
  readonly folder: string;
  /** The file that an update replaces. */
  readonly image: string;
  readonly dataFolder: string;
  /** Where fetched files lie. */
  readonly cache: string;
  /** The version that it says of itself from the next start on. */
  setVersion(version: string): void;
  /** What whoever looks after the computer has settled; null = nothing. */
  setPolicy(policy: object | string | null): void;
  start(): PackagedStart;
  remove(): void;
}

/** Lays it out in a folder of its own. */
export const layOutImage = (): ImageProgram => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-image-'));
  const electron = dirname(electronUnderTest());
  const program = join(folder, 'program');
  const linked = spawnSync('cp', ['-al', electron, program]).status === 0;
  if (!linked) {
    rmSync(program, { recursive: true, force: true });
    spawnSync('cp', ['-a', electron, program]);
  }
  renameSync(join(program, 'electron'), join(program, 'terminal-steward'));
  const resources = join(program, 'resources');
  rmSync(join(resources, 'default_app.asar'), { force: true });
  const app = join(resources, 'app');
  mkdirSync(app);
  for (const part of ['out', 'node_modules']) symlinkSync(join(programFolder, part), join(app, part));
  const setVersion = (version: string): void => {
    const about = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
    const { name, productName, type, main, desktopName } = about;
    writeFileSync(join(app, 'package.json'), JSON.stringify({ name, productName, type, main, desktopName, version }));
  };
  setVersion('0.1.0');
  const image = join(folder, 'Terminal Steward.AppImage');
  writeFileSync(image, 'the old program');
  chmodSync(image, 0o755);
  const policyFile = join(resources, 'policy.json');
  const [dataFolder, cache] = [join(folder, 'data'), join(folder, 'cache')];
  mkdirSync(cache);
  return {
    folder,
    image,
    dataFolder,
    cache,
    setVersion,
    setPolicy: (policy) => {
      rmSync(policyFile, { force: true });
      if (policy !== null) writeFileSync(policyFile, typeof policy === 'string' ? policy : JSON.stringify(policy));
    },
    start: () => ({
      command: join(program, 'terminal-steward'),
      words: [...rootOptions, '--data', dataFolder],
      environment: { APPIMAGE: image, XDG_CACHE_HOME: cache, LANG: 'zh_CN.UTF-8' },
    }),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};
