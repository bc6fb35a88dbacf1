// Outputs of `ip addr` and `dumpsys telephony.registry`: by which ways a terminal is in a network. Hardware addresses,
// telephone numbers and cells are not read.
import { linesOf } from './adbText.ts';

/** Kinds of ways into a network, told by the usual names of the interfaces. */
export type AdbInterfaceKind = 'wifi' | 'ethernet' | 'mobile' | 'other';

/** An interface that is up and has an address of its own (not loopback, not link-local). */
export interface AdbInterface {
  readonly name: string;
  readonly kind: AdbInterfaceKind;
  /** IPv4 address; `IPv6` where there is only such a one, which names the terminal to the whole world. */
  readonly address: string;
}

/** The mobile network's word for whether the terminal is in it (android.telephony.ServiceState: 0, 1, 2, 3). */
export type AdbService = 'home' | 'roaming' | 'none' | 'off';

const kindOf = (name: string): AdbInterfaceKind => {
  if (/^(wlan|wifi|ap|p2p)/.test(name)) return 'wifi';
  if (/^(eth|usb|rndis|en)/.test(name)) return 'ethernet';
  return /^(rmnet|ccmni|ppp|wwan|v4-rmnet|rev_rmnet|seth|pdp)/.test(name) ? 'mobile' : 'other';
};

interface Open {
  readonly name: string;
  ipv4: string | null;
  hasIpv6: boolean;
}

const read = (interfaces: Open[], line: string): void => {
  const head = /^\d+:\s+([A-Za-z0-9_.-]{1,32})(?:@\S+)?:\s+<([^>]*)>/.exec(line);
  if (head !== null) {
    const flags = (head[2] ?? '').split(',');
    const isUsed = flags.includes('UP') && !flags.includes('LOOPBACK');
    interfaces.push({ name: isUsed ? (head[1] ?? '') : '', ipv4: null, hasIpv6: false });
    return;
  }
  const last = interfaces.at(-1);
  if (last === undefined) return;
  const ipv4 = /^\s+inet (\d{1,3}(?:\.\d{1,3}){3})(?:\/\d+)?\s/.exec(`${line} `)?.[1];
  if (ipv4 !== undefined && !/^(127|169\.254)\./.test(ipv4)) last.ipv4 ??= ipv4;
  if (/^\s+inet6 [23][0-9a-f]{3}:/i.test(line)) last.hasIpv6 = true;
};

/** Reads `ip addr`; null if it is not its output, an empty list if the terminal is in no network. */
export const parseAddresses = (text: string): readonly AdbInterface[] | null => {
  const interfaces: Open[] = [];
  for (const line of linesOf(text)) read(interfaces, line);
  if (interfaces.length === 0) return null;
  return interfaces.flatMap(({ name, ipv4, hasIpv6 }) =>
    name === '' || (ipv4 === null && !hasIpv6) ? [] : [{ name, kind: kindOf(name), address: ipv4 ?? 'IPv6' }],
  );
};

const states: Readonly<Record<string, AdbService>> = { '0': 'home', '1': 'none', '2': 'none', '3': 'off' };

// Android 8 and later name the states; before that the line begins with the numbers of voice and data.
const registers = [
  /mDataRegState=(\d)/,
  /mVoiceRegState=(\d)/,
  /mServiceState\s*=\s*\d (\d)/,
  /mServiceState\s*=\s*(\d)/,
];

const isRoaming = (line: string): boolean =>
  /\broaming\b/i.test(line.replace(/not roaming/gi, '')) && !/\bhome\b/i.test(line);

/** Reads `dumpsys telephony.registry`: the first SIM's service; null where the output has no such line. */
export const parseTelephony = (text: string): AdbService | null => {
  const line = linesOf(text).find((one) => /^\s*mServiceState\s*=/.test(one)) ?? '';
  const found = registers.flatMap((register) => register.exec(line)?.[1] ?? []);
  if (found.includes('0')) return isRoaming(line) ? 'roaming' : 'home';
  return states[found[0] ?? ''] ?? null;
};
