// One export of the whole log through the engine: how long it takes, and how much memory above what was taken before.
import { rmSync } from 'node:fs';
import type { LogExport } from '../../../shared/export/logExport.ts';
import type { openBenchEngine } from './logEngine.ts';

const bytesPerMb = 1_048_576;

/** What one export took. */
export interface MeasuredExport {
  readonly ms: number;
  /** Resident memory at its highest, less what was taken before. */
  readonly mb: number;
}

/** Writes `file` in this format, sealed and signed, and removes it again. Throws the code of an export that fails. */
export const measureExport = async (
  { services }: Awaited<ReturnType<typeof openBenchEngine>>,
  file: string,
  format: LogExport['format'],
): Promise<MeasuredExport> => {
  const idle = process.memoryUsage().rss;
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const began = performance.now();
  const plain = { isPlain: false, hasKeys: false, hasMark: true, withVerifier: false };
  const done = await services.exports.log({ file, format, filter: {}, language: 'zh', ...plain });
  const ms = performance.now() - began;
  clearInterval(watch);
  if (!done.ok) throw new Error(done.error.code);
  rmSync(file, { force: true });
  return { ms, mb: Math.round((most - idle) / bytesPerMb) };
};
