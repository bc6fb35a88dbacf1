// Looks where known terminals are plugged in: whether something is there, and whether an adapter lacks its driver.

import { usableUsbSerial } from '../../shared/identifier/usableSerial.ts';
import type { RememberedPort } from '../store/connectionStore.ts';
import { type PortAddress, parsePortAddress } from '../transport/portAddress.ts';
import type { PortInfo, PortSource } from '../transport/portSource.ts';
import { rememberedOf } from './locateTerminals.ts';

/** What was seen at the place of one terminal; see PortSource.presence. */
export interface Sight {
  readonly presence: string | null | undefined;
  /** False: its adapter is plugged in but became no port. */
  readonly hasDriver: boolean;
}

/** Where a terminal is looked for. */
export interface Lookout {
  readonly terminalId: string;
  readonly address: string;
}

// Reading the whole USB tree is not needed at every look while a terminal is simply switched off for the night.
const treeEvery = 5;

type Adapter = Awaited<ReturnType<NonNullable<PortSource['withoutDriver']>>>[number];

const isSameAdapter = (known: RememberedPort, adapter: Adapter): boolean => {
  if (known.vendorId === null || known.vendorId !== adapter.vendorId || known.productId !== adapter.productId)
    return false;
  const serial = usableUsbSerial(known.usbSerialNumber);
  if (serial !== null) return serial === usableUsbSerial(adapter.usbSerialNumber);
  return known.place === null || known.place === adapter.place;
};

const presenceOf = async (
  source: PortSource,
  address: PortAddress,
  listed: readonly PortInfo[],
  everListed: Set<string>,
): Promise<string | null | undefined> => {
  const told = await source.presence?.(address);
  if (told !== undefined) return told;
  // Only a call can tell whether something listens on the network.
  if (address.kind === 'tcp') return undefined;
  const port = listed.find(
    (each) =>
      each.address.text === address.text ||
      (address.kind === 'serial' && each.address.kind === 'serial' && each.address.path === address.path),
  );
  if (port !== undefined) {
    everListed.add(address.text);
    return JSON.stringify(rememberedOf(port));
  }
  // An address that was never listed, such as another computer's ADB server, need not be listed to be there.
  return address.kind === 'serial' || everListed.has(address.text) ? null : undefined;
};

/** A pair of eyes on the ports of `source`; sees every terminal's place in one go. */
export const createPortSight = (source: PortSource) => {
  const everListed = new Set<string>();
  let looks = 0;
  let bare: readonly Adapter[] = [];
  return async (
    places: readonly Lookout[],
    listed: readonly PortInfo[],
    remembered: ReadonlyMap<string, RememberedPort>,
  ): Promise<ReadonlyMap<string, Sight>> => {
    const seen = await Promise.all(
      places.map(async ({ terminalId, address: text }) => {
        const address = parsePortAddress(text);
        const presence = address.ok ? await presenceOf(source, address.value, listed, everListed) : undefined;
        return { terminalId, presence };
      }),
    );
    const isSomethingGone = seen.some(({ presence }) => presence === null);
    if (!isSomethingGone) bare = [];
    else if (looks % treeEvery === 0) bare = (await source.withoutDriver?.()) ?? [];
    looks = isSomethingGone ? looks + 1 : 0;
    return new Map(
      seen.map(({ terminalId, presence }) => {
        const known = remembered.get(terminalId);
        const isBare = presence === null && known !== undefined && bare.some((each) => isSameAdapter(known, each));
        return [terminalId, { presence, hasDriver: !isBare }];
      }),
    );
  };
};
