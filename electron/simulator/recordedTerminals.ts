// Recordings as terminals of the simulated shop: whoever keeps them lists them and gives their bytes, here they answer.
import type { Logger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import { replayBytes } from './replayedTerminal.ts';
import type { MoreTerminals } from './simulatedPorts.ts';

/** Where recordings are kept. */
export interface RecordingShelf {
  /** Those that stand in the list of ports; `id` is what comes behind `sim:`. */
  list(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** The file, and which of its lines; null if there is none of that name. */
  read(id: string): Promise<{ readonly bytes: Uint8Array; readonly line?: number } | null>;
}

/** Terminals that play them, as fast as they were. */
export const recordedTerminals = (
  shelf: RecordingShelf,
  options: { readonly clock: Clock; readonly log: Logger },
): MoreTerminals => ({
  list: () => shelf.list(),
  switchOn: async (id) => {
    const found = await shelf.read(id);
    if (found === null) return null;
    return replayBytes(found.bytes, {
      ...options,
      pace: 'recorded',
      ...(found.line === undefined ? {} : { line: found.line }),
    });
  },
});
