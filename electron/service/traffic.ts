// The traffic of all lines: kept within bounds, shown to whoever looks, handed to a capture that runs.
import { shownBytes, type TrafficEntry } from '../../shared/model/traffic.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import { redactText } from '../log/redact.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { LineTap, Tap } from '../transport/trace/tapPorts.ts';
import type { TraceDirection } from '../transport/trace/trace.ts';
import type { Undo } from '../transport/transport.ts';
import { attempt } from './attempt.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Traffic } from './services.ts';
import { createTrafficMemory, type KeptEntry } from './trafficMemory.ts';
import { createTrafficQueue } from './trafficQueue.ts';
import { createLineTap, type LineEvent } from './trafficTap.ts';
import { createTrafficWords, type TrafficWords } from './trafficWords.ts';

/** How often rows are told, and how many of them at once: a window that is flooded would not be read anyway. */
export const liveLimits = { everyMs: 32, rows: 120, watchedMs: 15_000, places: 16 } as const;

const hexOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex').toUpperCase();

/** Whether a row holds bytes. */
export const directionOf = (kind: KeptEntry['kind']): TraceDirection | null =>
  kind === 'toTerminal' || kind === 'fromTerminal' ? kind : null;

/** A row as the window gets it. */
export const shownEntry = (entry: KeptEntry, words: TrafficWords): TrafficEntry => {
  const { number, at, address, kind, bytes, isWhole, masked, family, text } = entry;
  const direction = directionOf(kind);
  return {
    number,
    at,
    address,
    kind,
    hex: hexOf(bytes.subarray(0, shownBytes)),
    length: bytes.length,
    isWhole,
    masked: masked.slice(0, liveLimits.places),
    family,
    summary: direction === null ? null : (words.describe(direction, entry)?.summary ?? null),
    text,
  };
};

/** Traffic with its other doors: the tap for ports, and every row for a capture. */
export interface TrafficService extends Omit<Traffic, 'listen'> {
  readonly tap: Tap;
  readonly words: TrafficWords;
  /** Calls with every row from now on, before anybody else sees it. */
  onEntry(listener: (entry: KeptEntry) => void): Undo;
  stop(): void;
}

const noBytes = new Uint8Array(0);

/** Traffic of this session. */
export const createTraffic = (
  deps: Pick<ServiceDeps, 'clock' | 'publish' | 'log'>,
  plugins: readonly DriverPlugin[],
): TrafficService => {
  const { clock, publish, log } = deps;
  const words = createTrafficWords(plugins);
  const memory = createTrafficMemory();
  const listeners = new Set<(entry: KeptEntry) => void>();
  let number = 0;
  let watchedUntil = 0;
  let waiting: KeptEntry[] = [];
  let skipped = 0;
  let timer: { cancel(): void } | null = null;

  // Whoever listens in must never harm the line.
  const guarded = (address: string | null, work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      log('error', 'listening in on a line failed', { address, details: String(thrown) });
    }
  };
  const tell = (): void => {
    timer = null;
    if (waiting.length === 0) return;
    const entries = waiting.map((entry) => shownEntry(entry, words));
    publish('traffic.arrived', { entries, skipped, lines: memory.lines() });
    waiting = [];
    skipped = 0;
  };
  const add = (given: Omit<KeptEntry, 'number'>): KeptEntry => {
    number += 1;
    const entry: KeptEntry = { number, ...given };
    memory.add(entry);
    for (const listener of listeners)
      guarded(entry.address, () => {
        listener(entry);
      });
    if (clock.now() < watchedUntil) {
      waiting.push(entry);
      if (waiting.length > liveLimits.rows) {
        waiting.shift();
        skipped += 1;
      }
      timer ??= clock.after(liveLimits.everyMs, tell);
    }
    return entry;
  };
  const queue = createTrafficQueue(clock);
  const later = (address: PortAddress, work: () => void): void => {
    queue.put(() => {
      guarded(address.text, work);
    });
  };
  const onEvent = (address: PortAddress, event: LineEvent): void => {
    const common = { at: event.at, address: address.text, kind: event.kind };
    if (!('bytes' in event)) {
      add({ ...common, bytes: noBytes, isWhole: true, masked: [], family: null, text: event.text });
    } else {
      const { bytes, isWhole, masked, family } = event;
      add({ ...common, bytes, isWhole, masked, family, text: null });
    }
  };

  return {
    words,
    tap: {
      refused: (address, error) => {
        const at = clock.now();
        later(address, () => {
          onEvent(address, { kind: 'refused', at, text: error.code });
        });
      },
      opened: (address) => {
        let tap: LineTap | null = null;
        const openedAt = clock.now();
        later(address, () => {
          tap = createLineTap(address, { clock, words, onEvent, openedAt });
        });
        return {
          bytes: (direction, bytes, at) => {
            later(address, () => tap?.bytes(direction, bytes, at));
          },
          closed: (reason, at) => {
            later(address, () => tap?.closed(reason, at));
          },
        };
      },
    },
    onEntry: (listener) => {
      listeners.add(listener);
      return () => {
        queue.drain();
        listeners.delete(listener);
      };
    },
    page: ({ address, before, limit }) =>
      attempt(() => {
        queue.drain();
        return Promise.resolve({
          entries: memory.page(address, before, limit).map((entry) => shownEntry(entry, words)),
          lines: memory.lines(),
        });
      }),
    watch: ({ isOn }) =>
      attempt(() => {
        watchedUntil = isOn ? clock.now() + liveLimits.watchedMs : 0;
        return Promise.resolve({});
      }),
    detail: ({ number: wanted }) =>
      attempt(() => {
        queue.drain();
        const entry = memory.find(wanted);
        if (entry === null) return Promise.resolve(null);
        const direction = directionOf(entry.kind);
        const fields = direction === null ? [] : (words.describe(direction, entry)?.fields ?? []);
        return Promise.resolve({
          number: wanted,
          hex: hexOf(entry.bytes),
          masked: [...entry.masked],
          fields: [...fields],
        });
      }),
    note: ({ text, address }) =>
      attempt(() => {
        queue.drain();
        const entry = add({
          at: clock.now(),
          address,
          kind: 'note',
          bytes: noBytes,
          isWhole: true,
          masked: [],
          family: null,
          text: redactText(text),
        });
        return Promise.resolve(shownEntry(entry, words));
      }),
    stop: () => {
      queue.stop();
      timer?.cancel();
      listeners.clear();
    },
  };
};
