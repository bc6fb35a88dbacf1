// A host as people type it: `pos.example.com:443`, `[2001:db8::7]:8443`, `例子.测试:443`.
import type { HopHost } from './hopReport.ts';

const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
const isIpv4 = (host: string): boolean =>
  /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(host) && host.split('.').every((part) => Number(part) <= 255);

/** Groups of an IPv6 address with at most one `::`, the last two perhaps as IPv4. */
const isIpv6 = (host: string): boolean => {
  const plain = host.replace(/%[0-9A-Za-z._-]{1,30}$/, '');
  if (!/^[0-9A-Fa-f:.]{2,45}$/.test(plain) || !plain.includes(':') || plain.includes(':::')) return false;
  const halves = plain.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const isMixed = last.includes('.');
  if (isMixed && !isIpv4(last)) return false;
  const count = groups.length + (isMixed ? 1 : 0);
  const isHex = groups.slice(0, isMixed ? -1 : undefined).every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group));
  return isHex && (halves.length === 2 ? count <= 7 : count === 8);
};

const isName = (host: string): boolean => {
  const labels = host.replace(/\.$/, '').split('.');
  // Figures and dots alone are a mistyped address.
  return host.length <= 253 && labels.every((each) => label.test(each)) && !/^[0-9.]+$/.test(host);
};

/** The host alone in its plain form: no brackets, no blanks, dots of Chinese keyboards made plain; null if it is none. */
export const plainHost = (typed: string): string | null => {
  const host = typed
    .normalize('NFKC')
    .trim()
    .replace(/[。．｡]/g, '.')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  return isIpv4(host) || isIpv6(host) || isName(host) ? host : null;
};

/** Reads `host:port`; without a port 443 where TLS is spoken. Null if it is not a host, or has a scheme or a path. */
export const readHost = (typed: string, tls: boolean): HopHost | null => {
  const text = typed.normalize('NFKC').trim();
  const [, bracketed, bracketPort] = /^\[([^\]]+)\](?::([0-9]{1,5}))?$/.exec(text) ?? [];
  const [, plain, plainPort] = /^([^:]+):([0-9]{1,5})$/.exec(text) ?? [];
  const host = plainHost(bracketed ?? plain ?? text);
  const digits = bracketPort ?? plainPort;
  const port = digits === undefined ? (tls ? 443 : null) : Number(digits);
  if (host === null || port === null || port < 1 || port > 65_535) return null;
  return { host, port, tls };
};

/** `host:port` as it is shown; IPv6 in brackets. */
export const hostText = ({ host, port }: Pick<HopHost, 'host' | 'port'>): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
