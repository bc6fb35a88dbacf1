// Ports of the shop: what is plugged in, what was typed by hand, and which terminal was last reached at each.

import { AppFailure } from '../../shared/error/appError.ts';
import type { Port } from '../../shared/model/port.ts';
import type { RememberedPort } from '../store/connectionStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { type PortAddress, parsePortAddress } from '../transport/portAddress.ts';
import type { PortInfo, PortSource } from '../transport/portSource.ts';
import { attempt } from './attempt.ts';
import { utcText } from './isoTime.ts';
import { addressAt, locateTerminals, rememberedOf, serialPathOf } from './locateTerminals.ts';
import { writeLineWith } from './logWriter.ts';
import { nameOf } from './nameOf.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Ports } from './services.ts';

const pollMs = 2000;
const tellAfterMs = 200;

const manualOf = (port: PortInfo, terminals: readonly StoredTerminal[]): StoredTerminal | null =>
  terminals.find((terminal) => terminal.address === port.address.text) ?? null;

const portOf = (port: PortInfo, isManual: boolean, terminal: StoredTerminal | null): Port => {
  const { address, name, vendorId, productId, usbSerialNumber, likelihood, driver, condition } = port;
  return {
    address: isManual ? address.text : addressAt(address, terminal),
    kind: address.kind,
    name,
    vendorId,
    productId,
    usbSerialNumber,
    driver: driver ?? null,
    ...(condition === undefined || condition === null ? {} : { condition }),
    likelihood: terminal === null ? likelihood : 'known',
    terminalId: terminal?.id ?? null,
    terminal:
      terminal === null
        ? null
        : { name: nameOf(terminal), model: terminal.identity.model, serialNumber: terminal.identity.serialNumber },
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
  remembered: ReadonlyMap<string, RememberedPort> = new Map(),
): Port[] => {
  const newestFirst = [...stored].sort((a, b) => (b.lastContactAt ?? '').localeCompare(a.lastContactAt ?? ''));
  const located = locateTerminals(
    listed,
    stored.map((terminal) => ({ terminal, port: remembered.get(terminal.id) ?? null })),
  );
  const typed = manual.map((address) => {
    const plugged = listed.find((port) => port.address.text === address.text);
    const port = plugged ?? typedByHand(address);
    return portOf(port, true, located.get(address.text) ?? manualOf(port, newestFirst));
  });
  const found = listed
    .filter((port) => !manual.some(({ text }) => text === port.address.text))
    .map((port) => portOf(port, false, located.get(port.address.text) ?? null));
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
  /** Looks at once, as when the window comes to the front; answers when it has looked. */
  lookNow(): Promise<void>;
  /** Called after every look with what the system lists. */
  onLook(listener: (listed: readonly PortInfo[]) => void): void;
  /** The adapter at an address, as the last look found it; null where none is listed. */
  portAt(address: string): RememberedPort | null;
  /** Where each terminal is plugged in now, as far as adapters tell; else where it was reached last. Rejects with store.* */
  addresses(): Promise<ReadonlyMap<string, string>>;
  stop(): void;
}

/** Ports of the open shop. */
export const createPortList = (deps: ServiceDeps, source: PortSource): PortList => {
  const { settings, terminals, connections } = deps.shops.open;
  let shown = '';
  let isStopped = false;
  let timer: { cancel(): void } | null = null;

  let plugged: readonly PortInfo[] = [];

  const compose = async (): Promise<Port[]> => {
    const manual = (await settings.manualPorts()).flatMap((text) => {
      const address = parsePortAddress(text);
      return address.ok ? [address.value] : [];
    });
    return composePorts(plugged, manual, await terminals.list(), await connections.ports());
  };
  const look = async (): Promise<Port[]> => {
    plugged = await source.list();
    for (const listener of listeners) listener(plugged);
    return await compose();
  };
  const listeners = new Set<(listed: readonly PortInfo[]) => void>();
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
    add: ({ address }) =>
      change(address, async (text) => {
        if ((await settings.manualPorts()).includes(text)) return;
        const summary = { zh: `手工添加端口：${text}`, en: `Port added by hand: ${text}` };
        await writeLineWith(deps, () => settings.addManualPort(text, utcText(deps.clock.now())), {
          kind: 'setting',
          summary,
          after: { address: text },
        });
      }),
    forget: ({ address }) =>
      change(address, async (text) => {
        if (!(await settings.manualPorts()).includes(text)) return;
        const summary = { zh: `不再列出手工添加的端口：${text}`, en: `Port added by hand taken off the list: ${text}` };
        await writeLineWith(deps, () => settings.forgetManualPort(text), {
          kind: 'setting',
          summary,
          before: { address: text },
        });
      }),
    watch: () => void tell(look).then(again),
    refresh,
    lookNow: () => tell(look),
    onLook: (listener) => {
      listeners.add(listener);
    },
    portAt: (address) => {
      const path = serialPathOf(address);
      const port = plugged.find(
        (each) => each.address.text === address || (each.address.kind === 'serial' && each.address.path === path),
      );
      return port === undefined ? null : rememberedOf(port);
    },
    addresses: async () => {
      const [remembered, stored] = await Promise.all([connections.ports(), terminals.list()]);
      const known = stored.map((terminal) => ({ terminal, port: remembered.get(terminal.id) ?? null }));
      const found = new Map(stored.map(({ id, address }) => [id, address]));
      for (const [text, terminal] of locateTerminals(plugged, known)) {
        const port = parsePortAddress(text);
        if (port.ok) found.set(terminal.id, addressAt(port.value, terminal));
      }
      return found;
    },
    stop: () => {
      isStopped = true;
      timer?.cancel();
      telling?.cancel();
    },
  };
};
