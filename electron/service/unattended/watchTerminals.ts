// Reads connected terminals every few minutes, without a record of a check: what charts and forecasts live on.
import type { DriverPlugin } from '../../driver/driverPlugin.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { parsePortAddress } from '../../transport/portAddress.ts';
import type { Activity } from '../activity.ts';
import { atMost } from '../atMost.ts';
import { attempt } from '../attempt.ts';
import { driverOrder } from '../driverOrder.ts';
import { numbersOf } from '../identifyTerminal.ts';
import { collectReadings } from '../readingCollector.ts';
import { type ReadingDeps, readTerminal } from '../readTerminal.ts';
import type { RegisterWatch } from '../register/registerMeeting.ts';
import { serialChange } from '../serialChange.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { settingsFor } from '../settingsFor.ts';
import { keepReadings } from '../trends/keepReadings.ts';

const readAtOnce = 8;
const minuteMs = 60_000;

/** What watching needs. */
export interface WatchDeps extends ServiceDeps, ReadingDeps {
  readonly activity: Activity;
  readonly plugins: readonly DriverPlugin[];
  readonly register: Pick<RegisterWatch, 'refusal'>;
  /** Where terminals are plugged in now, by id. */
  readonly whereabouts: () => Promise<ReadonlyMap<string, string>>;
  readonly isAsleep: () => boolean;
}

/** Watching that can be set to another pace. */
export interface TerminalWatch {
  /** Minutes between two readings; 0 ends it. */
  setEvery(minutes: number): void;
  /** Reads all that are connected once, and waits for it. */
  readAll(): Promise<void>;
  stop(): void;
}

/** Watches terminals of the open shop. */
export const createTerminalWatch = (deps: WatchDeps): TerminalWatch => {
  const { terminals } = deps.shops.open;
  const place = atMost(readAtOnce);
  let stopping = new AbortController();
  let timer: { cancel(): void } | null = null;
  let every = 0;
  let isReading = false;

  const read = async (terminal: StoredTerminal, text: string): Promise<void> => {
    const address = parsePortAddress(text);
    if (!address.ok || stopping.signal.aborted) return;
    // A person's check, a command or a payment comes first.
    if (deps.activity.isClaimed(text) || deps.activity.isTerminalClaimed(terminal.id)) return;
    if ((await deps.register.refusal(terminal, 'quickCheck', deps.shops.open)) !== null) return;
    const order = driverOrder(
      { address: address.value, driver: 'auto', known: terminal, isExpected: true },
      deps.plugins,
    );
    if (!order.ok) return;
    deps.activity.claim(text, terminal.id);
    try {
      const result = await readTerminal(
        {
          address: address.value,
          level: 'quick',
          plugins: order.value.slice(0, 1),
          settings: settingsFor(terminal),
          onStep: () => undefined,
          signal: stopping.signal,
        },
        deps,
      );
      if (!result.ok || result.value.ending !== 'complete') return;
      // Two terminals answered within one reading: whose values these are nobody knows.
      if ((await serialChange(terminals, result.value, text, null)) !== null) return;
      const { serial, hardwareSerial } = numbersOf(result.value.identity);
      // Another terminal answered: its values are not this one's.
      if (serial !== terminal.serial || hardwareSerial !== terminal.hardwareSerial) return;
      const { readings } = collectReadings(result.value.measured);
      await keepReadings(deps, deps.shops.open, { terminalId: terminal.id, readings });
    } finally {
      deps.activity.release(text);
    }
  };

  const readAll = async (): Promise<void> => {
    if (isReading || deps.isAsleep()) return;
    isReading = true;
    try {
      const where = await deps.whereabouts();
      const isHere = deps.shops.kind === 'simulated';
      const reached = (await terminals.list()).filter(
        ({ link, simulated }) => link === 'reached' && simulated === isHere,
      );
      await Promise.all(
        reached.map((terminal) =>
          place(() => attempt(() => read(terminal, where.get(terminal.id) ?? terminal.address))),
        ),
      );
    } finally {
      isReading = false;
    }
  };

  const next = (): void => {
    timer = deps.clock.after(every * minuteMs, () => {
      next();
      void attempt(readAll);
    });
  };

  return {
    setEvery: (minutes) => {
      timer?.cancel();
      timer = null;
      every = minutes;
      if (stopping.signal.aborted) stopping = new AbortController();
      if (minutes > 0) next();
    },
    readAll,
    stop: () => {
      timer?.cancel();
      timer = null;
      stopping.abort();
    },
  };
};
