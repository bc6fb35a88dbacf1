// Captures: what goes over the lines from a start to a stop, written down at once and bundled at the end.

import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { AppFailure, type ErrorCode, failure } from '../../shared/error/appError.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Capture, CaptureEnd, Captures } from '../../shared/model/capture.ts';
import { redactText } from '../log/redact.ts';
import { inFile, readTrace, traceLimits } from '../transport/trace/readPcapng.ts';
import type { Trace } from '../transport/trace/trace.ts';
import { attempt } from './attempt.ts';
import { traceIn, writeBundle, writePart } from './captureBundle.ts';
import { rewriteTrace } from './captureImport.ts';
import { type RunningCapture, startCapture } from './captureSession.ts';
import { type CaptureDeps, createCaptureShelf, newCapture } from './captureShelf.ts';
import { localText, utcText } from './isoTime.ts';
import { type LogLine, writeLine } from './logWriter.ts';
import { openAtOnce } from './openAtOnce.ts';
import type { CaptureService } from './services.ts';

const storeCode = (thrown: unknown): ErrorCode => {
  const code: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'store.disk-full' : 'store.unavailable';
};

/** Times of a foreign trace that no clock of a computer can have been. */
const isPlausible = (at: number): boolean => at > 0 && at < Date.UTC(2200, 0, 1);

/** Addresses under which a capture stands in the simulated shop, one for each of its lines with bytes. */
export const replayAddresses = ({ id, lines }: Pick<Capture, 'id' | 'lines'>): string[] =>
  lines.flatMap(({ messages }, index) => (messages > 0 ? [`sim:replay-${id}-${index}`] : []));

const tooLarge = (file: string): AppFailure =>
  new AppFailure(failure('trace.too-large', { file, what: 'bytes', most: traceLimits.fileBytes }).error);

const unusable = (file: string, found: string, details?: string): AppFailure =>
  new AppFailure(failure('trace.wrong-kind', { file, found, expected: 'trace.pcapng' }, details).error);

/** The bytes of a file; a device or a pipe may have no end, so only a file is read. Throws AppFailure trace.* */
const bytesOf = async (file: string, name: string): Promise<Uint8Array> => {
  try {
    const handle = await openAtOnce(file);
    try {
      const place = await handle.stat();
      if (!place.isFile()) throw unusable(name, place.isDirectory() ? 'directory' : 'device');
      if (place.size > traceLimits.fileBytes) throw tooLarge(name);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (thrown instanceof AppFailure) throw thrown;
    const code: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
    throw unusable(name, typeof code === 'string' ? code : '?', String(thrown));
  }
};

/** The trace of a file that somebody chose. Throws AppFailure trace.* */
const traceOf = async (file: string): Promise<Trace> => {
  const name = basename(file);
  const bytes = await bytesOf(file, name);
  try {
    const read = readTrace(traceIn(bytes));
    if (read.ok) return read.value;
    throw new AppFailure(read.error);
  } catch (thrown) {
    throw thrown instanceof AppFailure ? new AppFailure(inFile(thrown.appError, name)) : thrown;
  }
};

/** Captures of this data folder. */
export const createCaptures = (deps: CaptureDeps): CaptureService => {
  const { store, traffic, clock } = deps;
  let running: RunningCapture | null = null;
  let finishing: Promise<Capture> | null = null;
  const shelf = createCaptureShelf(deps, (id) => running?.id === id);

  const state = (): Captures => ({ running: running?.capture() ?? null, captures: shelf.known() });
  const tell = (): Captures => {
    const now = state();
    deps.publish('captures.changed', now);
    return now;
  };
  const newId = (): string => {
    const digits = localText(clock, clock.now()).replace(/\D/g, '');
    return `${digits.slice(0, 8)}-${digits.slice(8)}-${randomBytes(2).toString('hex')}`;
  };
  const logged = async (kind: LogLine['kind'], summary: Bilingual, id: string): Promise<void> => {
    const record = { kind: 'capture', id } as const;
    const written = await attempt(() => writeLine(deps, { kind, summary, record }));
    if (!written.ok) deps.log('error', 'a capture could not be logged', { code: written.error.code });
  };
  const ended = (id: string): Promise<Capture> => {
    if (running?.id === id) throw new AppFailure(failure('capture.still-running').error);
    return shelf.get(id);
  };

  const finish = async (session: RunningCapture, by: CaptureEnd): Promise<Capture> => {
    try {
      const done = await shelf.bundle(await session.end(by));
      const note = done.note === null ? '' : ` – ${done.note}`;
      const summary = {
        zh: `抓取通信：${done.messages} 条消息${note}`,
        en: `Traffic captured: ${done.messages} messages${note}`,
      };
      await logged('link', summary, done.id);
      return done;
    } finally {
      running = null;
      tell();
    }
  };
  const finishOnce = (session: RunningCapture, by: CaptureEnd): Promise<Capture> => {
    finishing ??= finish(session, by).finally(() => {
      finishing = null;
    });
    return finishing;
  };
  const begin = async (first: Capture): Promise<void> => {
    try {
      running = await startCapture(first, {
        ...deps,
        onMove: tell,
        onEnd: (by) => {
          if (running !== null) void attempt(() => finishOnce(running as RunningCapture, by));
        },
      });
    } catch (thrown) {
      throw new AppFailure(failure(storeCode(thrown), { file: first.id }, String(thrown)).error);
    }
  };

  return {
    list: () =>
      attempt(async () => {
        await shelf.all();
        return state();
      }),
    start: ({ addresses, note }) =>
      attempt(async () => {
        if (running !== null) throw new AppFailure(failure('capture.already-running').error);
        const first: Capture = {
          ...newCapture(newId(), deps),
          addresses,
          note: note === null || note === '' ? null : redactText(note),
        };
        await begin(first);
        await logged('link', { zh: '开始抓取通信', en: 'Capture of traffic begun' }, first.id);
        tell();
        return first;
      }),
    stop: ({ captureId }) =>
      attempt(() => (running?.id === captureId ? finishOnce(running, 'person') : shelf.get(captureId))),
    part: ({ captureId, part, from, limit }) =>
      attempt(async () => {
        await ended(captureId);
        return await shelf.part(captureId, part, from, limit);
      }),
    remove: ({ captureId }) =>
      attempt(async () => {
        await ended(captureId);
        await shelf.remove(captureId);
        await logged('link', { zh: '删除一次通信抓取', en: 'A capture of traffic removed' }, captureId);
        return tell();
      }),
    replay: ({ captureId, isOn }) =>
      attempt(async () => {
        const capture = await ended(captureId);
        if (isOn && capture.bytes > traceLimits.fileBytes) throw tooLarge(captureId);
        if (isOn && capture.messages === 0) throw new AppFailure(failure('trace.empty', { file: captureId }).error);
        await shelf.keep({ ...capture, isReplayed: isOn });
        const played = isOn
          ? { zh: '通信抓取可以作为模拟终端打开', en: 'A capture of traffic can be opened as simulated terminals' }
          : { zh: '通信抓取不再作为模拟终端', en: 'A capture of traffic is no simulated terminal any more' };
        await logged('setting', played, captureId);
        tell();
        return { addresses: replayAddresses(capture) };
      }),
    write: ({ captureId, file }) =>
      attempt(async () => {
        await ended(captureId);
        const localTime = localText(clock, clock.now()).replace(' ', 'T');
        const bytes = file.toLowerCase().endsWith('.pcapng')
          ? await writePart(store, captureId, 'trace.pcapng', file)
          : await writeBundle(store, captureId, { file, localTime });
        const name = basename(file);
        const saved = { zh: `保存通信抓取到 ${name}`, en: `Traffic capture saved to ${name}` };
        await logged('export', saved, captureId);
        return { file, bytes };
      }),
    import: ({ file }) =>
      attempt(async () => {
        const trace = await traceOf(file);
        const id = newId();
        await rewriteTrace(trace, await store.create(id), traffic.words);
        const firstAt = trace.records[0]?.at ?? 0;
        const startedAt = utcText(isPlausible(firstAt) ? firstAt : clock.now());
        const done = await shelf.bundle({
          ...newCapture(id, deps),
          state: trace.isComplete ? 'complete' : 'incomplete',
          startedAt,
          endedAt: isPlausible(trace.records.at(-1)?.at ?? 0) ? null : startedAt,
          endedBy: trace.isComplete ? 'person' : 'crash',
          importedFrom: redactText(basename(file)),
        });
        const from = done.importedFrom ?? '';
        await logged('import', { zh: `导入通信抓取：${from}`, en: `Traffic capture imported: ${from}` }, id);
        tell();
        return done;
      }),
    shutDown: async () => {
      if (running !== null) await attempt(() => finishOnce(running as RunningCapture, 'closed'));
    },
  };
};
