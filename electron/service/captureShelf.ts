// The captures that have ended, with all parts of their bundles; those of a program that broke off are made whole first.
import { open, readFile } from 'node:fs/promises';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { Capture, CapturePart } from '../../shared/model/capture.ts';
import { type CaptureStore, isCaptureId } from '../store/captureStore.ts';
import { readmeText, writeText } from './captureFiles.ts';
import { terminalsBehind } from './captureTerminals.ts';
import { localText, offsetText, utcText } from './isoTime.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { TrafficService } from './traffic.ts';
import { writeWholeFile } from './writeWholeFile.ts';

/** What captures need. */
export interface CaptureDeps extends ServiceDeps {
  readonly traffic: Pick<TrafficService, 'onEntry' | 'words'>;
  readonly store: CaptureStore;
  /** Version of the program. */
  readonly version: string;
}

/** Lines of one part of a bundle. */
export interface PartLines {
  readonly lines: string[];
  readonly total: number;
  readonly bytes: number;
}

/** Ended captures. All reject with AppFailure capture.unknown, trace.*, export.*, store.* */
export interface CaptureShelf {
  /** Newest first. */
  all(): Promise<readonly Capture[]>;
  /** Those known without asking the disk. */
  known(): Capture[];
  get(id: string): Promise<Capture>;
  /** Writes every part besides the trace, from the trace, and keeps the capture. */
  bundle(capture: Capture): Promise<Capture>;
  keep(capture: Capture): Promise<void>;
  remove(id: string): Promise<void>;
  part(id: string, part: CapturePart, from: number, limit: number): Promise<PartLines>;
}

const hexRow = 16;

/** A capture of now in which nothing has been counted. */
export const newCapture = (id: string, deps: CaptureDeps): Capture => ({
  id,
  state: 'running',
  startedAt: utcText(deps.clock.now()),
  endedAt: null,
  endedBy: null,
  operator: deps.operator.current(),
  note: null,
  addresses: [],
  lines: [],
  messages: 0,
  bytes: 0,
  maskedMessages: 0,
  maskedBytes: 0,
  dropped: 0,
  notes: 0,
  simulated: deps.shops.kind === 'simulated',
  importedFrom: null,
  owner: process.pid,
  program: `Terminal Steward ${deps.version}`,
  system: `${process.platform} ${process.arch}`,
  timeZone: offsetText(deps.clock, deps.clock.now()).slice(-6),
  isReplayed: false,
});

/** Whether the process that writes a capture is still there. */
const isAlive = (pid: number | null): boolean => {
  if (pid === null) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // Somebody else's process may not be asked, but it is there.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};

/** Bytes as a hex dump, sixteen a line; `from` = place of the first one. */
export const hexDump = (bytes: Uint8Array, from: number): string[] => {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += hexRow) {
    const row = [...bytes.subarray(at, at + hexRow)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');
    const text = row.map((byte) => (byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${(from + at).toString(16).padStart(8, '0')}  ${hex.padEnd(hexRow * 3 - 1)}  ${text}`);
  }
  return lines;
};

const rowsOf = async (file: string, from: number, limit: number): Promise<string[]> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(limit * hexRow), 0, limit * hexRow, from * hexRow);
    return hexDump(buffer.subarray(0, bytesRead), from * hexRow);
  } finally {
    await handle.close();
  }
};

/** The shelf of one data folder; `isRunning` tells of a capture that this program is writing. */
export const createCaptureShelf = (deps: CaptureDeps, isRunning: (id: string) => boolean): CaptureShelf => {
  const { store, traffic, clock, log } = deps;
  let known: Capture[] | null = null;
  let loading: Promise<Capture[]> | null = null;
  let shown: { readonly key: string; readonly lines: readonly string[] } | null = null;

  const time = (at: number): string =>
    `${localText(clock, at).slice(11)}.${String(Math.floor(at % 1000)).padStart(3, '0')}`;
  const remember = (capture: Capture): void => {
    known = [capture, ...(known ?? []).filter(({ id }) => id !== capture.id)].sort((one, other) =>
      other.id.localeCompare(one.id),
    );
  };
  const complete = async (capture: Capture): Promise<Capture> => {
    const count = await writeText(store, capture.id, traffic.words, time);
    if (!count.isComplete) await store.shorten(capture.id, 'trace.pcapng', count.wholeBytes);
    const { messages, maskedMessages, maskedBytes, notes, lastAt } = count;
    const done: Capture = {
      ...capture,
      owner: null,
      messages,
      maskedMessages,
      maskedBytes,
      notes,
      bytes: await store.sizeOf(capture.id, 'trace.pcapng'),
      lines: await terminalsBehind(count.lines, deps),
      endedAt: capture.endedAt ?? (lastAt === null ? capture.startedAt : utcText(lastAt)),
    };
    await writeWholeFile(store.file(capture.id, 'README.txt'), onePiece(readmeText(done)));
    await store.write(done);
    return done;
  };
  const recover = async (id: string, found: Capture | null): Promise<Capture | null> => {
    if (found !== null && found.state !== 'running') return found;
    if (isRunning(id) || (found !== null && isAlive(found.owner))) return null;
    try {
      const base = found ?? newCapture(id, deps);
      return await complete({ ...base, state: 'incomplete', endedAt: null, endedBy: 'crash' });
    } catch (thrown) {
      log('warn', 'a capture that was broken off could not be read', { id, details: String(thrown) });
      return null;
    }
  };
  const load = async (): Promise<Capture[]> => {
    const found: Capture[] = [];
    for (const { id, capture } of await store.list()) {
      const one = await recover(id, capture);
      if (one !== null) found.push(one);
    }
    known ??= [];
    for (const one of found) remember(one);
    return known;
  };
  const all = (): Promise<readonly Capture[]> => {
    if (known !== null) return Promise.resolve(known);
    loading ??= load().finally(() => {
      loading = null;
    });
    return loading;
  };

  return {
    all,
    known: () => known ?? [],
    get: async (id) => {
      const capture = isCaptureId(id) ? (await all()).find((one) => one.id === id) : undefined;
      if (capture === undefined) throw new AppFailure(failure('capture.unknown').error);
      return capture;
    },
    bundle: async (capture) => {
      await all();
      try {
        const done = await complete(capture);
        remember(done);
        return done;
      } catch (thrown) {
        // What was written stays, and stays in sight; the next start makes the bundle whole if it can.
        remember({ ...capture, owner: null, state: 'incomplete', endedBy: 'disk' });
        throw thrown;
      }
    },
    keep: async (capture) => {
      await store.write(capture);
      remember(capture);
    },
    remove: async (id) => {
      await store.remove(id);
      known = (known ?? []).filter((one) => one.id !== id);
    },
    part: async (id, part, from, limit) => {
      const bytes = await store.sizeOf(id, part);
      const file = store.file(id, part);
      if (part === 'trace.pcapng') {
        return { bytes, total: Math.ceil(bytes / hexRow), lines: await rowsOf(file, from, limit) };
      }
      const key = `${id} ${part} ${bytes}`;
      if (shown?.key !== key) {
        const text = (await readFile(file, 'utf8')).trimEnd();
        shown = { key, lines: text === '' ? [] : text.split(/\r?\n/) };
      }
      const { lines } = shown;
      return { bytes, total: lines.length, lines: lines.slice(from, from + limit) };
    },
  };
};

async function* onePiece(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
