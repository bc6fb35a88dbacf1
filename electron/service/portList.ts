// Ports of the shop: what is plugged in, what was typed by hand, and which terminal was last reached at each.

import { AppFailure } from '../../shared/error/appError.ts';
import type { Port } from '../../shared/model/port.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { type PortAddress, parsePortAddress } from '../transport/portAddress.ts';
import type { PortInfo, PortSource } from '../transport/portSource.ts';
import { attempt } from './attempt.ts';
import { utcText } from './isoTime.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Ports } from './services.ts';

const pollMs = 2000;
const tellAfterMs = 200;

const serialPath = (address: string): string | null => {
  const parsed = parsePortAddress(address);
  return parsed.ok && parsed.value.kind === 'serial' ? parsed.value.path : null;
};

const newestFirst = (terminals: readonly StoredTerminal[]): readonly StoredTerminal[] =>
  [...terminals].sort((a, b) => (b.lastContactAt ?? '').localeCompare(a.lastContactAt ?? ''));

// A terminal that was reached with another speed than the usual one is offered with that speed again.
const lastReached = (address: PortAddress, terminals: readonly StoredTerminal[]): StoredTerminal | null =>
  terminals.find((terminal) => terminal.address === address.text) ??
  (address.kind === 'serial'
    ? (terminals.find((terminal) => serialPath(terminal.address) === address.path) ?? null)
    : null);

const portOf = (port: PortInfo, isManual: boolean, terminals: readonly StoredTerminal[]): Port => {
  const { address, name, vendorId, productId, usbSerialNumber, likelihood } = port;
  const terminal = lastReached(address, terminals);
  return {
    address: isManual ? address.text : (terminal?.address ?? address.text),
    kind: address.kind,
    name,
    vendorId,
    productId,
    usbSerialNumber,
    likelihood: terminal === null ? likelihood : 'known',
    terminalId: terminal?.id ?? null,
    isManual,
    simulated: address.kind === 'sim',
  };
};

const typedByHand = (address: PortAddress): PortInfo => ({
  address,
  name: address.kind === 'serial' ? address.path : address.text.replace(/^tcp:\/\//, ''),
  vendorId: null,
  productId: null,
  usbSerialNumber: null,
  likelihood: 'new',
});

const rank = { known: 0, new: 1, unlikely: 2 } as const;

/** Ports in the order in which they are shown: known terminals, then new ports, then unlikely ones. */
export const composePorts = (
  listed: readonly PortInfo[],
  manual: readonly PortAddress[],
  stored: readonly StoredTerminal[],
): Port[] => {
  const terminals = newestFirst(stored);
  const typed = manual.map((address) => {
    const plugged = listed.find((port) => port.address.text === address.text);
    return portOf(plugged ?? typedByHand(address), true, terminals);
  });
  const found = listed
    .filter((port) => !manual.some(({ text }) => text === port.address.text))
    .map((port) => portOf(port, false, terminals));
  return [...typed, ...found].sort(
    (a, b) => rank[a.likelihood] - rank[b.likelihood] || a.address.localeCompare(b.address, 'en', { numeric: true }),
  );
};

/** Ports with their watch. */
export interface PortList extends Ports {
  /** Looks every 2 s and publishes ports.changed when something differs, until `stop`. */
  watch(): void;
  /**
   * Says what has changed without a plug, such as a terminal that was recognised. Asks the shop, not the system: that
   * would start a program for each of a hundred terminals.
   */
  refresh(): void;
  stop(): void;
}

/** Ports of the open shop. */
export const createPortList = (deps: ServiceDeps, source: PortSource): PortList => {
  const { settings, terminals } = deps.shops.open;
  let shown = '';
  let isStopped = false;
  let timer: { cancel(): void } | null = null;

  let plugged: readonly PortInfo[] = [];

  const compose = async (): Promise<Port[]> => {
    const manual = (await settings.manualPorts()).flatMap((text) => {
      const address = parsePortAddress(text);
      return address.ok ? [address.value] : [];
    });
    return composePorts(plugged, manual, await terminals.list());
  };
  const look = async (): Promise<Port[]> => {
    plugged = await source.list();
    return await compose();
  };
  const announce = (ports: Port[]): Port[] => {
    const now = JSON.stringify(ports);
    const isNews = shown !== '' && now !== shown;
    shown = now;
    if (isNews && !isStopped) deps.publish('ports.changed', ports);
    return ports;
  };
  const tell = async (ask: () => Promise<Port[]>): Promise<void> => {
    const told = await attempt(ask);
    if (told.ok) announce(told.value);
    else deps.log('warn', 'ports could not be listed', { code: told.error.code, details: told.error.details });
  };
  // Many terminals recognised at once are told of once.
  let telling: { cancel(): void } | null = null;
  const refresh = (): void => {
    if (shown === '' || isStopped || telling !== null) return;
    telling = deps.clock.after(tellAfterMs, () => {
      telling = null;
      void tell(compose);
    });
  };
  const again = (): void => {
    if (isStopped) return;
    timer = deps.clock.after(pollMs, () => void tell(look).then(again));
  };
  const change = (raw: string, act: (address: string) => Promise<void>) =>
    attempt(async () => {
      const address = parsePortAddress(raw);
      if (!address.ok) throw new AppFailure(address.error);
      await act(address.value.text);
      return announce(await look());
    });
  return {
    list: () => attempt(async () => announce(await look())),
    add: ({ address }) => change(address, (text) => settings.addManualPort(text, utcText(deps.clock.now()))),
    forget: ({ address }) => change(address, (text) => settings.forgetManualPort(text)),
    watch: () => void tell(look).then(again),
    refresh,
    stop: () => {
      isStopped = true;
      timer?.cancel();
      telling?.cancel();
    },
  };
};
