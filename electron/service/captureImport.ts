// A trace from elsewhere is masked like everything else before it is kept: nobody knows who made it.
import { createByteMasker } from '../log/maskBytes.ts';
import { redactText } from '../log/redact.ts';
import type { GrowingFile } from '../store/captureStore.ts';
import type { Trace, TraceRecord } from '../transport/trace/trace.ts';
import { lineBlock, recordBlock, sectionBlock } from '../transport/trace/writePcapng.ts';
import { isWholeRecord, maskedComment, maskedPlaces } from './captureRecords.ts';
import type { MaskedPlace, TrafficWords } from './trafficWords.ts';

const flushBytes = 1_048_576;

const joined = (one: readonly MaskedPlace[], other: readonly MaskedPlace[]): MaskedPlace[] => {
  const all = [...one, ...other].sort((left, right) => left.from - right.from);
  const found: MaskedPlace[] = [];
  for (const place of all) {
    const last = found.at(-1);
    if (last !== undefined && place.from <= last.to)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
    else found.push(place);
  }
  return found;
};

const rest = ({ comments }: TraceRecord): string[] =>
  comments.filter((comment) => !comment.startsWith('masked bytes')).map(redactText);

/** Writes the trace anew into `file`, masked, and closes it. Rejects with the system's errors. */
export const rewriteTrace = async (trace: Trace, file: GrowingFile, words: TrafficWords): Promise<void> => {
  const maskers = new Map<string, ReturnType<typeof createByteMasker>>();
  const maskerFor = ({ line, direction }: TraceRecord): ReturnType<typeof createByteMasker> => {
    const key = `${line} ${direction ?? ''}`;
    const known = maskers.get(key) ?? createByteMasker();
    maskers.set(key, known);
    return known;
  };
  const masked = (record: TraceRecord): TraceRecord => {
    if (record.bytes.length === 0) return { ...record, comments: rest(record) };
    const piece = { bytes: record.bytes, isWhole: isWholeRecord(record) };
    const direction = record.direction ?? 'fromTerminal';
    const message = words.mask(direction, piece, { masker: maskerFor(record) });
    const places = joined(maskedPlaces(record), message.masked);
    const comments = [...(places.length === 0 ? [] : [maskedComment(places)]), ...rest(record)];
    return { ...record, bytes: message.bytes, comments };
  };
  try {
    let waiting: Uint8Array[] = [
      sectionBlock({
        program: 'Terminal Steward',
        system: process.platform,
        comment: 'opened from another file; masked anew',
      }),
      ...trace.lines.map(({ name, description }) =>
        lineBlock({ name: redactText(name), description: description === null ? null : redactText(description) }),
      ),
    ];
    let length = 0;
    for (const record of trace.records) {
      const block = recordBlock(masked(record));
      waiting.push(block);
      length += block.length;
      if (length < flushBytes) continue;
      await file.append(Buffer.concat(waiting));
      waiting = [];
      length = 0;
    }
    await file.append(Buffer.concat(waiting));
  } finally {
    await file.close();
  }
};
