// Whether an address is a neighbour on the local network, from the system's own table. Pure.
import type { NetworkPlatform } from './networkView.ts';

const hardware = /\b(?:[0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2}\b/i;
const nobody = /^(?:00?[:-]){5}00?$/;

/** ATF_COM of if_arp.h: the hardware address is known. */
const complete = 0x2;

/** True: it answered lately · false: it was asked and did not · null: the table does not name it. */
export const isNeighbour = (platform: NetworkPlatform, text: string, address: string): boolean | null => {
  const row = text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.split(/[\s()]+/).includes(address));
  if (row === undefined) return null;
  const found = hardware.exec(row)?.[0];
  // Linux keeps a row of zeros with flags 0x0 for an address that did not answer (proc_net(5), /proc/net/arp).
  if (found === undefined || nobody.test(found)) return false;
  if (platform !== 'linux') return true;
  const flags = Number.parseInt(row.split(/\s+/)[2] ?? '', 16);
  return (flags & complete) !== 0;
};
