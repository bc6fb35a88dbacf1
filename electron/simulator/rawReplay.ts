// Plays a recording of a protocol that this simulator does not know: what was sent in turn is awaited byte by byte.
import type { Clock } from '../protocol/clock.ts';
import { concatBytes } from '../protocol/field/bytes.ts';
import type { FaultyLine } from './faultyLine.ts';
import type { RecordedBytes } from './readRecording.ts';

interface Exchange {
  readonly asked: Uint8Array;
  readonly answers: readonly { readonly bytes: Uint8Array; readonly delayMs: number }[];
}

const longestDelayMs = 300_000;
const mostHeld = 262_144;

/** Everything that was asked without an answer in between, and what came then. */
const exchangesOf = (pieces: readonly RecordedBytes[]): Exchange[] => {
  const exchanges: { asked: Uint8Array[]; answers: { bytes: Uint8Array; delayMs: number }[] }[] = [];
  let lastAt = pieces[0]?.at ?? 0;
  for (const { from, at, bytes } of pieces) {
    const current = exchanges.at(-1);
    if (from === 'console') {
      if (current !== undefined && current.answers.length === 0) current.asked.push(bytes);
      else exchanges.push({ asked: [bytes], answers: [] });
    } else current?.answers.push({ bytes, delayMs: Math.min(longestDelayMs, Math.max(0, at - lastAt)) });
    lastAt = at;
  }
  return exchanges.map(({ asked, answers }) => ({ asked: concatBytes(asked), answers }));
};

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);

/** Serves one line. What was not recorded gets no answer. */
export const replayRawLine = (
  pieces: readonly RecordedBytes[],
  line: FaultyLine,
  options: { readonly clock: Clock; readonly pace: 'recorded' | 'none'; readonly onBytes: (bytes: Uint8Array) => void },
): void => {
  const exchanges = exchangesOf(pieces);
  let next = 0;
  let held = new Uint8Array(0);
  let saying: Promise<void> = Promise.resolve();
  const pause = (ms: number): Promise<void> => new Promise((resolve) => void options.clock.after(ms, resolve));

  const say = async ({ answers }: Exchange): Promise<void> => {
    for (const { bytes, delayMs } of answers) {
      if (options.pace === 'recorded' && delayMs > 0) await pause(delayMs);
      await line.send('block', bytes);
    }
  };
  line.onBytes((chunk) => {
    options.onBytes(chunk.slice());
    held = concatBytes([held, chunk]).slice(-mostHeld);
    for (;;) {
      // In turn; asked something that comes elsewhere in the recording, it goes on from there.
      const order = [...exchanges.keys()].map((at) => (at + next) % exchanges.length);
      const found = order.find((at) => startsWith(held, exchanges[at]?.asked ?? new Uint8Array(1)));
      const exchange = found === undefined ? undefined : exchanges[found];
      if (found === undefined || exchange === undefined) break;
      held = held.slice(exchange.asked.length);
      next = (found + 1) % exchanges.length;
      saying = saying.then(() => say(exchange));
    }
  });
};
