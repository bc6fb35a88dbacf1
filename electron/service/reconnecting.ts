// Tries lost connections again when they are due: one harmless enquiry each, and the record of whoever answers.
import { type AppError, failure, type Result } from '../../shared/error/appError.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import { askWho } from './askWho.ts';
import { atMost } from './atMost.ts';
import type { ConnectionBook, HeldConnection } from './connectionBook.ts';
import { type NoteDeps, tellCard } from './connectionNotes.ts';
import { decideReconnect } from './connectionState.ts';
import type { PortGate } from './portGate.ts';
import type { PortList } from './portList.ts';
import type { RegisterWatch } from './register/registerMeeting.ts';
import { settleWho } from './settleWho.ts';

/** What trying needs. */
export interface ReconnectingDeps extends NoteDeps {
  readonly gate: PortGate;
  readonly plugins: readonly DriverPlugin[];
  readonly portList: Pick<PortList, 'portAt' | 'refresh'>;
  readonly book: ConnectionBook;
  /** Whether anything is tried by itself now. */
  readonly isOn: () => boolean;
  readonly publish: NoteDeps['publish'];
  /** Says whom not to touch, and warns of those that should not be here; without it nobody is restricted. */
  readonly register?: RegisterWatch;
  /** Runs work in the background; what it throws is logged. */
  readonly run: (work: () => Promise<unknown>) => void;
}

/** Attempts, by themselves and on request. */
export interface Reconnecting {
  /** Begins every attempt that is due, and sets the timer for the next one. */
  plan(): void;
  /** One attempt now. */
  tryNow(held: HeldConnection): Promise<void>;
  /** Another terminal, whose place was `formerAddress`, answered in its stead. */
  replacedBy(held: HeldConnection, formerAddress: string | null, serialNumber: string | null): void;
  stop(): void;
}

const attemptsAtOnce = 16;
/** Attempts at one terminal are never closer than this, whatever becomes of them. */
const leastPauseMs = 1000;

// Somebody else took the port, or the computer went to sleep: nothing was learned about the terminal.
const isInconclusive = ({ code }: AppError): boolean => code === 'check.cancelled' || code === 'transport.suspended';

/** Attempts on the connections of a book. */
export const createReconnecting = (deps: ReconnectingDeps): Reconnecting => {
  const { clock, gate, book, portList } = deps;
  const { terminals } = deps.shops.open;
  const place = atMost(attemptsAtOnce);
  let timer: { cancel(): void } | null = null;

  const found = async (held: HeldConnection, address: string, presence: string | null | undefined): Promise<void> => {
    held.address = address;
    book.apply(held, { kind: 'answered', presence });
    await tellCard(held.terminalId, deps);
    portList.refresh();
  };

  const replacedBy: Reconnecting['replacedBy'] = (held, formerAddress, serialNumber) => {
    // Terminals that were swapped stand in each other's place: the other one's place is looked at next.
    held.hint = formerAddress === held.address ? null : formerAddress;
    const error = failure('terminal.replaced', { address: held.address, serialNumber }).error;
    book.apply(held, { kind: 'failed', error: held.hint === null ? error : null });
  };

  const settle = async (
    held: HeldConnection,
    { expected, address }: { readonly expected: StoredTerminal; readonly address: string },
    asked: Result<DriverReport>,
  ): Promise<void> => {
    if (!asked.ok) {
      if (!isInconclusive(asked.error)) book.apply(held, { kind: 'failed', error: asked.error });
      return;
    }
    const report = asked.value;
    const port = portList.portAt(address);
    const who = await deps.inTurn(() => settleWho({ report, expected, address, port }, deps));
    const { presence } = held.state;
    if (who.kind === 'expected') {
      await found(held, address, presence);
      await deps.register?.refusalOfMet({ terminal: expected, store: deps.shops.open }, 'quickCheck');
      return;
    }
    // Another attempt may have found it elsewhere meanwhile.
    if (held.state.name !== 'connected') {
      replacedBy(held, who.kind === 'other' ? who.formerAddress : null, report.identity.serialNumber);
    }
    if (who.kind !== 'other') return;
    await found(book.of(who.terminal), address, presence);
    await deps.register?.refusalOfMet({ terminal: who.terminal, store: deps.shops.open }, 'quickCheck');
  };

  // Terminals that are known by the number on their label do not all tell it in a status enquiry.
  const isToldByElectronics = async ({ serial, hardwareSerial, identity }: StoredTerminal): Promise<boolean> =>
    serial === null ||
    (hardwareSerial !== null && (await terminals.byHardwareSerial(identity.driver, hardwareSerial)).length === 1);

  const ask = async (held: HeldConnection): Promise<void> => {
    const expected = await terminals.byId(held.terminalId);
    const text = held.hint ?? held.address;
    held.hint = null;
    const address = parsePortAddress(text);
    if (expected === null || !address.ok) return;
    // One in quarantine is left alone altogether; of the others it is seen that they are here.
    const refusal = (await deps.register?.refusal(expected, 'quickCheck', deps.shops.open)) ?? null;
    if (refusal?.facts['lifecycle'] === 'quarantined') {
      book.apply(held, { kind: 'failed', error: refusal });
      return;
    }
    const isToldAtOnce = await isToldByElectronics(expected);
    const asked = await place(() =>
      gate.inBackground(address.value, (ports, signal) =>
        askWho(
          { address: address.value, expected, isToldAtOnce, plugins: deps.plugins, signal },
          { clock, log: deps.log, ports },
        ),
      ),
    );
    if (asked !== 'occupied') await settle(held, { expected, address: text }, asked);
  };

  const tryNow = async (held: HeldConnection): Promise<void> => {
    held.isTrying = true;
    held.notBefore = clock.now() + leastPauseMs;
    try {
      await ask(held);
    } finally {
      held.isTrying = false;
      deps.publish('connections.changed', book.shown(held));
      plan();
    }
  };

  const plan = (): void => {
    timer?.cancel();
    timer = null;
    if (!deps.isOn() || gate.isAsleep) return;
    const now = clock.now();
    let next = Number.POSITIVE_INFINITY;
    for (const held of book.all().filter(({ isTrying }) => !isTrying)) {
      const decision = decideReconnect(held.state, now);
      if (decision.kind === 'rest') continue;
      const notBefore = Math.min(held.notBefore, now + leastPauseMs);
      const due = Math.max(decision.kind === 'wait' ? decision.until : now, notBefore);
      if (due <= now) deps.run(() => tryNow(held));
      else next = Math.min(next, due);
    }
    if (Number.isFinite(next)) timer = clock.after(next - now, plan);
  };

  return {
    plan,
    tryNow,
    replacedBy,
    stop: () => {
      timer?.cancel();
    },
  };
};
