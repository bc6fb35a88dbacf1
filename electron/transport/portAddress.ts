// Addresses of ports as people write them: serial:PATH?baud=…, tcp://host:port, adb:<serial>, sim:<scenario>.
import type { Result } from '../../shared/error/appError.ts';
import { failure, success } from '../../shared/error/appError.ts';

/** Parameters of a serial line; the default is ZVT's own 9600 8N2 (PA00P016 rev 04 §2.1). */
export interface SerialSettings {
  readonly baud: number;
  readonly dataBits: 7 | 8;
  readonly parity: 'none' | 'even' | 'odd';
  readonly stopBits: 1 | 2;
}

/** A parsed address. `text` is its canonical form and the key under which the port is remembered. */
export type PortAddress =
  | { readonly kind: 'serial'; readonly text: string; readonly path: string; readonly settings: SerialSettings }
  | { readonly kind: 'tcp'; readonly text: string; readonly host: string; readonly port: number }
  | {
      readonly kind: 'adb';
      readonly text: string;
      readonly serial: string;
      /** Null: the server of this computer, wherever it listens. */
      readonly server: { readonly host: string; readonly port: number } | null;
    }
  | { readonly kind: 'sim'; readonly text: string; readonly scenario: string };

/** Port on which a ZVT terminal usually listens (PA00P016 rev 04 §2.2). */
export const usualZvtPort = 20007;

const bad = (text: string, expected: string): Result<PortAddress> =>
  failure('transport.bad-address', { address: text, expected });

const oneOf = <T extends string | number>(value: T, allowed: readonly T[]): T | null =>
  allowed.includes(value) ? value : null;

const parseSerial = (text: string): Result<PortAddress> => {
  const [path = '', query = ''] = text.slice('serial:'.length).split('?', 2);
  if (path === '') return bad(text, 'serial:/dev/ttyUSB0 or serial:COM7');
  const given = new URLSearchParams(query);
  for (const key of given.keys()) {
    if (!['baud', 'dataBits', 'parity', 'stopBits'].includes(key))
      return bad(text, 'only baud, dataBits, parity and stopBits after the ?');
  }
  const baud = Number(given.get('baud') ?? '9600');
  if (!Number.isInteger(baud) || baud < 300 || baud > 921_600) return bad(text, 'baud between 300 and 921600');
  const dataBits = oneOf<7 | 8>(Number(given.get('dataBits') ?? '8') as 7 | 8, [7, 8]);
  if (dataBits === null) return bad(text, 'dataBits=7 or dataBits=8');
  const parity = oneOf<'none' | 'even' | 'odd'>((given.get('parity') ?? 'none') as 'none', ['none', 'even', 'odd']);
  if (parity === null) return bad(text, 'parity=none, even or odd');
  const stopBits = oneOf<1 | 2>(Number(given.get('stopBits') ?? '2') as 1 | 2, [1, 2]);
  if (stopBits === null) return bad(text, 'stopBits=1 or stopBits=2');
  const canonical = `serial:${path}?baud=${String(baud)}&dataBits=${String(dataBits)}&parity=${parity}&stopBits=${String(stopBits)}`;
  return success({ kind: 'serial', text: canonical, path, settings: { baud, dataBits, parity, stopBits } });
};

const parseTcp = (text: string): Result<PortAddress> => {
  const match = /^tcp:\/\/(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?\/?$/.exec(text);
  const port = Number(match?.[2] ?? String(usualZvtPort));
  const host = match?.[1];
  if (host === undefined || port < 1 || port > 65_535)
    return bad(text, `tcp://host:port, for example tcp://192.168.1.50:${String(usualZvtPort)}`);
  return success({
    kind: 'tcp',
    text: `tcp://${host.toLowerCase()}:${String(port)}`,
    host: host.replace(/^\[|\]$/g, ''),
    port,
  });
};

// A serial number is any word; a server that may not use a terminal calls it ????????????, so only `?server=` ends it.
const parseAdb = (text: string): Result<PortAddress> => {
  const expected = 'adb:SERIAL, and ?server=host:port where the ADB server is elsewhere';
  const match = /^adb:([!-~]{1,128}?)(?:\?server=(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):(\d{1,5}))?$/.exec(text);
  const [, serial, host, digits] = match ?? [];
  if (serial === undefined || /\?[a-z]/.test(serial)) return bad(text, expected);
  if (host === undefined) return success({ kind: 'adb', text: `adb:${serial}`, serial, server: null });
  const port = Number(digits);
  if (port < 1 || port > 65_535) return bad(text, expected);
  const name = host.toLowerCase() === 'localhost' ? '127.0.0.1' : host.toLowerCase();
  return success({
    kind: 'adb',
    text: `adb:${serial}?server=${name}:${String(port)}`,
    serial,
    server: { host: name.replace(/^\[|\]$/g, ''), port },
  });
};

/** Reads an address. Codes: transport.bad-address (facts: address, expected) */
export const parsePortAddress = (raw: string): Result<PortAddress> => {
  const text = raw.trim();
  if (text.startsWith('serial:')) return parseSerial(text);
  if (text.startsWith('tcp:')) return parseTcp(text);
  if (text.startsWith('adb:')) return parseAdb(text);
  if (text.startsWith('sim:')) {
    const scenario = text.slice('sim:'.length);
    return /^[a-z0-9-]{1,40}$/.test(scenario)
      ? success({ kind: 'sim', text, scenario })
      : bad(text, 'sim:<scenario>, for example sim:healthy');
  }
  return bad(text, 'an address that starts with serial:, tcp://, adb: or sim:');
};
