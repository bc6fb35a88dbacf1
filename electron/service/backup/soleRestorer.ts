// Only one process at a time carries out what is to be brought back: two that move the same files would lose what was kept.
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcessRunning } from '../isProcessRunning.ts';
import { workFolder } from './restorePlan.ts';

const stepMs = 200;
/** Renames take no time; who holds on for so long has hung, its number belongs to another program by now, or it has none. */
const longestMs = 60_000;

/** Where the mark lies. */
const restorerFile = (dataFolder: string): string => join(dataFolder, workFolder, 'restoring');

const isLeft = async (file: string): Promise<boolean> => {
  try {
    const owner = Number(await readFile(file, 'utf8'));
    return Number.isSafeInteger(owner) && owner > 0 && !isProcessRunning(owner);
  } catch {
    return false;
  }
};

const madeAt = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );

const isTaken = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';

/** Runs `work` while no other process does; waits for one that does. Rejects with the system's error where no mark can be made */
export const asSoleRestorer = async <T>(
  dataFolder: string,
  wait: (ms: number) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> => {
  const file = restorerFile(dataFolder);
  await mkdir(join(dataFolder, workFolder), { recursive: true });
  // How long this very mark has stood there is counted: by the clock, one that was set could make it look old, or new for a year.
  let mark: number | null = null;
  let waited = 0;
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      break;
    } catch (thrown) {
      if (!isTaken(thrown)) throw thrown;
      const found = await madeAt(file);
      waited = found === mark ? waited : 0;
      mark = found;
      if (waited > longestMs || (await isLeft(file))) await rm(file, { force: true });
      else await wait(stepMs);
      waited += stepMs;
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
};
