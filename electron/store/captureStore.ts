// Captures as folders of files: <data folder>/captures/<id>/ with the parts of the bundle.
import { mkdir, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Capture, type CapturePart, captureSchema } from '../../shared/model/capture.ts';
import { makeFolder } from './makeFolder.ts';

/** Folder of the captures inside the data folder; both shops share it. */
export const capturesFolder = 'captures';

/** Ids that can be folders: nothing that leads anywhere else. */
const idPattern = /^[0-9]{8}-[0-9]{6}-[0-9a-f]{4}$/;

/** Whether a text can be the id of a capture. */
export const isCaptureId = (id: string): boolean => idPattern.test(id);

/** A file that grows; closed by whoever opened it. */
export interface GrowingFile {
  append(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Captures on the disk. All reject with the system's errors where nothing else is said. */
export interface CaptureStore {
  /** Every capture, newest first; one whose description is unreadable has only its id. */
  list(): Promise<{ readonly id: string; readonly capture: Capture | null }[]>;
  /** Null if there is none, or none that can be read. */
  read(id: string): Promise<Capture | null>;
  /** Replaces the description, whole or not at all. */
  write(capture: Capture): Promise<void>;
  /** Makes the folder with an empty trace. */
  create(id: string): Promise<GrowingFile>;
  file(id: string, part: CapturePart): string;
  sizeOf(id: string, part: CapturePart): Promise<number>;
  /** Cuts a part off behind its last whole piece. */
  shorten(id: string, part: CapturePart, bytes: number): Promise<void>;
  remove(id: string): Promise<void>;
}

const parsed = (text: string): Capture | null => {
  try {
    const found = captureSchema.safeParse(JSON.parse(text));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
};

/** The captures in a folder, which is made with the first of them. */
export const createCaptureStore = (folder: string): CaptureStore => {
  const place = (id: string): string => {
    if (!isCaptureId(id)) throw new Error(`no capture has the id ${id}`);
    return join(folder, id);
  };
  const file = (id: string, part: CapturePart): string => join(place(id), part);
  const read = async (id: string): Promise<Capture | null> => {
    try {
      const capture = parsed(await readFile(file(id, 'capture.json'), 'utf8'));
      return capture?.id === id ? capture : null;
    } catch {
      return null;
    }
  };
  const names = async (): Promise<string[]> => {
    try {
      return (await readdir(folder)).filter(isCaptureId).sort().reverse();
    } catch {
      // There is no folder before the first capture.
      return [];
    }
  };
  return {
    file,
    read,
    list: async () => await Promise.all((await names()).map(async (id) => ({ id, capture: await read(id) }))),
    write: async (capture) => {
      const target = file(capture.id, 'capture.json');
      await writeFile(`${target}.part`, `${JSON.stringify(capture, null, 2)}\n`);
      await rename(`${target}.part`, target);
    },
    create: async (id) => {
      await makeFolder(folder);
      await mkdir(place(id));
      const handle = await open(file(id, 'trace.pcapng'), 'ax');
      return {
        append: async (bytes) => {
          await handle.writeFile(bytes);
        },
        close: () => handle.close(),
      };
    },
    sizeOf: async (id, part) => {
      try {
        return (await stat(file(id, part))).size;
      } catch {
        return 0;
      }
    },
    shorten: (id, part, bytes) => truncate(file(id, part), bytes),
    remove: (id) => rm(place(id), { recursive: true, force: true, maxRetries: 3 }),
  };
};
