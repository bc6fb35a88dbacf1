// Writes a running capture to its file: everything in order, as fast as the disk takes it, within a bounded memory.
import type { GrowingFile } from '../store/captureStore.ts';
import { GrowingBytes } from '../transport/trace/messageCutter.ts';

/** How much may wait for the disk. */
export const writerLimits = { waitingBytes: 64 * 1_048_576 } as const;

/** Takes blocks of a file. */
export interface CaptureWriter {
  /** False if the block was dropped because too much is waiting for the disk. */
  put(block: Uint8Array): boolean;
  /** Bytes taken so far, written or waiting. */
  readonly bytes: number;
  /** Why nothing is written any more; null while all is well. */
  readonly problem: unknown;
  /** Waits until all is written and closes the file. Never rejects. */
  close(): Promise<void>;
}

/** A writer that owns the file. */
export const createCaptureWriter = (
  file: GrowingFile,
  options: { readonly onProblem: (problem: unknown) => void; readonly waitingBytes?: number },
): CaptureWriter => {
  const { onProblem, waitingBytes = writerLimits.waitingBytes } = options;
  // Small blocks share large buffers: a hundred thousand of them waiting would cost many times their bytes.
  const waiting = new GrowingBytes();
  let bytes = 0;
  let problem: unknown = null;
  let writing: Promise<void> | null = null;

  const drain = async (): Promise<void> => {
    try {
      while (waiting.length > 0) await file.append(waiting.take());
    } catch (thrown) {
      problem = thrown;
      waiting.take();
      onProblem(thrown);
    }
    writing = null;
  };

  return {
    get bytes() {
      return bytes;
    },
    get problem() {
      return problem;
    },
    put: (block) => {
      if (problem !== null || waiting.length + block.length > waitingBytes) return false;
      waiting.add(block);
      bytes += block.length;
      writing ??= drain();
      return true;
    },
    close: async () => {
      while (writing !== null) await writing;
      try {
        await file.close();
      } catch (thrown) {
        problem ??= thrown;
      }
    },
  };
};
