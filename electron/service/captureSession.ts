// A capture that runs: every row of the chosen lines goes to its file at once; it ends by a person, by size or by time.
import { type Capture, type CaptureEnd, captureLimits } from '../../shared/model/capture.ts';
import type { CaptureStore } from '../store/captureStore.ts';
import { lineBlock, recordBlock, sectionBlock } from '../transport/trace/writePcapng.ts';
import { recordOf } from './captureRecords.ts';
import { createCaptureWriter } from './captureWriter.ts';
import { utcText } from './isoTime.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import { throttle } from './throttle.ts';
import type { TrafficService } from './traffic.ts';
import type { KeptEntry } from './trafficMemory.ts';

/** What a session needs. */
export interface SessionDeps extends Pick<ServiceDeps, 'clock' | 'log'> {
  readonly traffic: Pick<TrafficService, 'onEntry'>;
  readonly store: CaptureStore;
  /** It has counted on. */
  readonly onMove: () => void;
  /** It has to end for this reason. */
  readonly onEnd: (by: CaptureEnd) => void;
}

/** A running capture. */
export interface RunningCapture {
  readonly id: string;
  /** With its present counts. */
  capture(): Capture;
  /** Takes nothing more, writes what waits, closes the file. */
  end(by: CaptureEnd): Promise<Capture>;
}

const moveEveryMs = 500;
/** Line of notes that belong to none. */
const notesName = 'notes';

const endState = (by: CaptureEnd): Capture['state'] => (by === 'disk' || by === 'crash' ? 'incomplete' : 'complete');

/** Begins to write. Rejects with the system's errors if the folder cannot be made. */
export const startCapture = async (first: Capture, deps: SessionDeps): Promise<RunningCapture> => {
  const { clock, log, traffic, store, onMove, onEnd } = deps;
  const file = await store.create(first.id);
  await store.write(first);
  const writer = createCaptureWriter(file, {
    onProblem: (problem) => {
      log('error', 'a capture could not be written on', { id: first.id, details: String(problem) });
      onEnd('disk');
    },
  });
  const wanted = new Set(first.addresses);
  const lines = new Map<string, { readonly index: number; messages: number }>();
  const counts = { messages: 0, maskedMessages: 0, maskedBytes: 0, notes: 0, dropped: 0 };
  const moved = throttle<null>(clock, moveEveryMs, onMove);

  const lineFor = (address: string): { readonly index: number; messages: number } => {
    const known = lines.get(address);
    if (known !== undefined) return known;
    const made = { index: lines.size, messages: 0 };
    lines.set(address, made);
    writer.put(lineBlock({ name: address, description: null }));
    return made;
  };
  const tally = (entry: KeptEntry): void => {
    if (entry.kind === 'note') counts.notes += 1;
    if (entry.bytes.length === 0) return;
    counts.messages += 1;
    if (entry.masked.length > 0) counts.maskedMessages += 1;
    counts.maskedBytes += entry.masked.reduce((sum, { from, to }) => sum + to - from, 0);
  };
  const take = (entry: KeptEntry): void => {
    const { address } = entry;
    if (wanted.size > 0 && address !== null && !wanted.has(address)) return;
    const line = lineFor(address ?? notesName);
    if (writer.put(recordBlock(recordOf(entry, line.index)))) {
      tally(entry);
      if (entry.bytes.length > 0) line.messages += 1;
    } else counts.dropped += 1;
    if (writer.bytes >= captureLimits.bytes) onEnd('size');
    moved.push(null);
  };

  writer.put(
    sectionBlock({
      program: first.program,
      system: first.system,
      comment: `capture ${first.id}; card numbers, tracks, passwords, PINs and keys are masked, comments name the places`,
    }),
  );
  const undo = traffic.onEntry(take);
  const timer = clock.after(captureLimits.minutes * 60_000, () => {
    onEnd('time');
  });
  const capture = (): Capture => ({
    ...first,
    ...counts,
    bytes: writer.bytes,
    lines: [...lines].map(([address, { messages }]) => ({
      address,
      driver: null,
      model: null,
      serialNumber: null,
      tid: null,
      messages,
    })),
  });
  return {
    id: first.id,
    capture,
    end: async (by) => {
      undo();
      timer.cancel();
      const endedAt = utcText(clock.now());
      await writer.close();
      const reason = writer.problem === null ? by : 'disk';
      return { ...capture(), state: endState(reason), endedAt, endedBy: reason };
    },
  };
};
