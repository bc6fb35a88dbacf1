// The router of the local network, from the system's table of routes. Pure: text in, address out.
import type { NetworkPlatform } from './networkView.ts';

/** `router` with its address · `direct` = a network without a router (mobile, dial-up) · `none` = no way out. */
export type Gateway =
  | { readonly kind: 'router'; readonly address: string }
  | { readonly kind: 'direct' }
  | { readonly kind: 'none' };

const none: Gateway = { kind: 'none' };

/** The kernel prints IPv4 addresses as the bytes lie in memory: `0101A8C0` is 192.168.1.1 (proc_net(5), /proc/net/route). */
const fromHex = (hex: string): string =>
  (hex.match(/../g) ?? [])
    .reverse()
    .map((byte) => String(Number.parseInt(byte, 16)))
    .join('.');

const gatewayFlag = 0x2;
const upFlag = 0x1;

const linuxRoutes = (text: string): Gateway => {
  const rows = text.split('\n').map((line) => line.trim().split(/\s+/));
  const four = rows
    .filter(
      ([, to, via = '', flags = '']) =>
        to !== undefined && /^0{8}$/.test(to) && via.length === 8 && /^[0-9A-Fa-f]+$/.test(flags),
    )
    .map(([, , via = '', flags = '', , , metric]) => ({
      via,
      flags: Number.parseInt(flags, 16),
      metric: Number(metric ?? 0),
    }))
    .filter(({ flags }) => (flags & upFlag) !== 0)
    .sort((a, b) => a.metric - b.metric)[0];
  if (four !== undefined) {
    return (four.flags & gatewayFlag) === 0 ? { kind: 'direct' } : { kind: 'router', address: fromHex(four.via) };
  }
  // IPv6 rows: destination, prefix, source, prefix, next hop, metric, …, flags, adapter.
  const six = rows.find(
    ([to = '', prefix, , , via = '', , , , , adapter]) =>
      /^0{32}$/.test(to) && prefix === '00' && !/^0{32}$/.test(via) && via.length === 32 && adapter !== 'lo',
  );
  if (six === undefined) return none;
  const via = (six[4] ?? '').match(/.{4}/g)?.join(':') ?? '';
  return { kind: 'router', address: via.startsWith('fe80') ? `${via}%${six[9] ?? ''}` : via };
};

const darwinRoute = (text: string): Gateway => {
  const via = /^\s*gateway:\s*(\S+)/m.exec(text)?.[1];
  if (via !== undefined && /^[0-9.]+$|^[0-9a-f:]+(?:%\w+)?$/i.test(via)) return { kind: 'router', address: via };
  return /^\s*interface:\s*\S+/m.test(text) ? { kind: 'direct' } : none;
};

/** Rows of figures are the same in every language of the system: 0.0.0.0 0.0.0.0 router adapter metric. */
const windowsRoutes = (text: string): Gateway => {
  const rows = Array.from(text.matchAll(/^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+(\S+(?: \S+)?)\s+[0-9.]+\s+([0-9]+)\s*$/gm));
  const [best] = rows.sort(([, , a], [, , b]) => Number(a) - Number(b));
  const via = best?.[1];
  if (via === undefined) return none;
  return /^[0-9.]+$/.test(via) ? { kind: 'router', address: via } : { kind: 'direct' };
};

/** The way out that the system would take. */
export const defaultGateway = (platform: NetworkPlatform, text: string): Gateway => {
  if (platform === 'darwin') return darwinRoute(text);
  return platform === 'win32' ? windowsRoutes(text) : linuxRoutes(text);
};
