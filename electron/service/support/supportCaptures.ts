// Captures for a bundle: copied message by message with names, numbers and addresses overwritten, checksums made right again.
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Capture } from '../../../shared/model/capture.ts';
import { maskSign } from '../../../shared/model/capture.ts';
import { hiddenMarks } from '../../../shared/support/hiddenKinds.ts';
import type { Redactor } from '../../../shared/support/redactor.ts';
import type { HideMore } from '../../driver/driverPlugin.ts';
import { createByteMasker } from '../../log/maskBytes.ts';
import { type CaptureStore, capturesFolder, createCaptureStore, type GrowingFile } from '../../store/captureStore.ts';
import type { TraceLine, TraceRecord } from '../../transport/trace/trace.ts';
import { lineBlock, recordBlock, sectionBlock } from '../../transport/trace/writePcapng.ts';
import { readmeText, recordsIn, type TraceCount, writeText } from '../captureFiles.ts';
import { isWholeRecord, maskedComment, maskedPlaces } from '../captureRecords.ts';
import { differences, type TrafficWords } from '../trafficWords.ts';
import type { StageFile } from './stageTask.ts';

const flushBytes = 262_144;
const star = 0x2a;

/** What copying a capture needs. */
export interface CopyDeps {
  readonly store: CaptureStore;
  readonly words: TrafficWords;
  readonly redactor: Redactor;
  /** A moment in ms as local time with milliseconds. */
  readonly time: (at: number) => string;
  readonly signal: AbortSignal;
}

/** Text that bytes may be, with the number of bytes of each of its UTF-16 units. */
const readingsOf = (bytes: Uint8Array): { readonly text: string; readonly widths: (unit: string) => number }[] => {
  if (bytes.every((byte) => byte < 0x80)) return [{ text: new TextDecoder('latin1').decode(bytes), widths: () => 1 }];
  const wide = (label: string, widthOf: (unit: string) => number) => {
    try {
      return [{ text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), widths: widthOf }];
    } catch {
      return [];
    }
  };
  const utf8 = (unit: string): number => {
    const code = unit.charCodeAt(0);
    if (code >= 0xd800 && code <= 0xdfff) return 2;
    if (code < 0x80) return 1;
    return code < 0x800 ? 2 : 3;
  };
  return [
    ...wide('utf-8', utf8),
    ...wide('gbk', (unit) => (unit.charCodeAt(0) < 0x80 ? 1 : 2)),
    {
      text: Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\u0001')).join(''),
      widths: () => 1,
    },
  ];
};

/** Overwrites names, numbers and addresses in what a message carries. Its cards and keys went when it was captured. */
const hiderOf =
  (redactor: Redactor): HideMore =>
  (data) => {
    for (const { text, widths } of readingsOf(data)) {
      const spans = redactor.spokenSpans(text);
      if (spans.length === 0) continue;
      const starts: number[] = [0];
      for (const unit of text.split('')) starts.push((starts.at(-1) ?? 0) + widths(unit));
      if (starts.at(-1) !== data.length) continue;
      for (const { from, to } of spans) data.fill(star, starts[from], starts[to]);
    }
  };

/** Comments are read as text by whoever opens a trace; a mark's number would mean another one than in the other files. */
const hiddenComment = (redactor: Redactor, text: string): string =>
  redactor.text(text).replace(hiddenMarks(), maskSign + maskSign);

const isOurs = (comment: string): boolean => comment.startsWith('masked bytes');

const copyTrace = async (id: string, target: GrowingFile, deps: CopyDeps): Promise<void> => {
  const { store, words, redactor, signal } = deps;
  const maskers = new Map<string, ReturnType<typeof createByteMasker>>();
  const also = hiderOf(redactor);
  const masked = (record: TraceRecord): TraceRecord => {
    const others = record.comments.filter((comment) => !isOurs(comment)).map((text) => hiddenComment(redactor, text));
    if (record.bytes.length === 0) return { ...record, comments: others };
    const key = `${record.line} ${record.direction ?? ''}`;
    const masker = maskers.get(key) ?? createByteMasker();
    maskers.set(key, masker);
    const piece = { bytes: record.bytes, isWhole: isWholeRecord(record) };
    const { bytes } = words.mask(record.direction ?? 'fromTerminal', piece, { masker, also });
    const places = [...maskedPlaces(record), ...differences(record.bytes, bytes)].sort((a, b) => a.from - b.from);
    return { ...record, bytes, comments: [...(places.length === 0 ? [] : [maskedComment(places)]), ...others] };
  };
  let waiting: Uint8Array[] = [
    sectionBlock({ program: 'Terminal Steward', system: process.platform, comment: 'copy for a support bundle' }),
  ];
  let length = 0;
  let known = 0;
  const put = (block: Uint8Array): void => {
    waiting.push(block);
    length += block.length;
  };
  const tell = (lines: readonly TraceLine[]): void => {
    for (; known < lines.length; known += 1) {
      const { name, description } = lines[known] as TraceLine;
      put(
        lineBlock({
          name: hiddenComment(redactor, name),
          description: description === null ? null : hiddenComment(redactor, description),
        }),
      );
    }
  };
  let count = 0;
  for await (const { record, lines } of recordsIn(store.file(id, 'trace.pcapng'))) {
    tell(lines);
    put(recordBlock(masked(record)));
    count += 1;
    if (count % 50 === 0) await setImmediate();
    if (signal.aborted) throw new AppFailure(failure('task.cancelled').error);
    if (length < flushBytes) continue;
    await target.append(Buffer.concat(waiting));
    waiting = [];
    length = 0;
  }
  await target.append(Buffer.concat(waiting));
};

/** Copies a capture into the folder of a draft; answers with the files that belong to it. Rejects with trace.*, export.*, task.cancelled */
export const copyCapture = async (folder: string, capture: Capture, deps: CopyDeps): Promise<readonly StageFile[]> => {
  const { id } = capture;
  const copies = createCaptureStore(join(folder, capturesFolder));
  const target = await copies.create(id);
  try {
    await copyTrace(id, target, deps);
  } finally {
    await target.close();
  }
  const count: TraceCount = await writeText(copies, id, deps.words, deps.time);
  const { messages, maskedMessages, maskedBytes, notes } = count;
  const done: Capture = { ...capture, messages, maskedMessages, maskedBytes, notes, owner: null, isReplayed: false };
  const at = (part: string): string => `${capturesFolder}/${id}/${part}`;
  return [
    { kind: 'text', path: at('README.txt'), text: readmeText(done).replace(/\r\n/g, '\n').trimEnd() },
    { kind: 'data', path: at('capture.json'), data: done },
    { kind: 'staged', path: at('trace.txt') },
    { kind: 'staged', path: at('trace.pcapng') },
  ];
};
