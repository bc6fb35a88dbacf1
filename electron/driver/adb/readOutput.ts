// Reads what a command prints, to its end or to a cap.
import type { ReadableStream } from '@yume-chan/stream-extra';
import { wholeLines } from '../../protocol/adb/adbText.ts';

/** More than any output of the list; the rest is not waited for. */
const mostBytes = 6 * 1024 * 1024;

/** The bytes as text, and the time in ms at which the first of them arrived. What comes after `signal` is thrown away. */
export const readOutput = async (
  stream: ReadableStream<Uint8Array>,
  now: () => number,
  signal?: AbortSignal,
): Promise<{ readonly text: string; readonly arrivedAt: number }> => {
  const reader = stream.getReader();
  // Data that nobody takes would hold up the line.
  signal?.addEventListener('abort', () => void Promise.allSettled([reader.cancel()]), { once: true });
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  let arrivedAt: number | null = null;
  for (;;) {
    const { done, value } = await reader.read();
    arrivedAt ??= now();
    if (done) return { text: text + decoder.decode(), arrivedAt };
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
    if (bytes <= mostBytes) continue;
    // Cut here, the last line may be half a line.
    await reader.cancel();
    return { text: wholeLines(text), arrivedAt };
  }
};
