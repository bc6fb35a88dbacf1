// Android terminals that a running ADB server knows, as ports. No server is started, and none that is missing is waited for.
import {
  type AdbListed,
  type AdbState,
  hostRequest,
  parseHostAnswer,
  parseServerList,
} from '../../protocol/adb/adbServer.ts';
import { ownAdbServer } from '../../transport/adbServerTransport.ts';
import { parsePortAddress } from '../../transport/portAddress.ts';
import type { PortInfo } from '../../transport/portSource.ts';
import { openTcp } from '../../transport/tcpTransport.ts';

/** On this computer a server answers within a few ms, and a missing one is refused at once. */
const limitMs = 400;
const mostBytes = 262_144;

/** What the server says of its terminals; empty if there is none or it says nothing in time. */
const ask = async (server: { readonly host: string; readonly port: number }): Promise<string> => {
  const address = parsePortAddress(`tcp://${server.host}:${String(server.port)}`);
  if (!address.ok || address.value.kind !== 'tcp') return '';
  const limit = AbortSignal.timeout(limitMs);
  const transport = await openTcp(address.value, limit, limitMs);
  try {
    return await new Promise<string>((resolve) => {
      let heard = new Uint8Array(0);
      const look = (): void => {
        const answer = parseHostAnswer(heard);
        if (answer.kind === 'okay') resolve(answer.text);
        else if (answer.kind !== 'incomplete' || heard.length > mostBytes) resolve('');
      };
      transport.onBytes((chunk) => {
        heard = Uint8Array.from([...heard, ...chunk]);
        look();
      });
      limit.addEventListener('abort', () => {
        resolve('');
      });
      void transport.closed.then(() => {
        resolve('');
      });
      // A write that fails ends the line, which says so itself.
      void Promise.allSettled([transport.write(hostRequest('host:devices-l'))]);
    });
  } finally {
    void transport.close();
  }
};

const conditions: Readonly<Record<AdbState, PortInfo['condition']>> = {
  device: null,
  unauthorized: 'unauthorized',
  authorizing: 'unauthorized',
  offline: 'offline',
  connecting: 'offline',
  noPermissions: 'noPermissions',
  recovery: 'otherMode',
  rescue: 'otherMode',
  sideload: 'otherMode',
  bootloader: 'otherMode',
  host: 'otherMode',
  other: 'otherMode',
};

const listed = ({ serial, model, product, state }: AdbListed): PortInfo | null => {
  const address = parsePortAddress(`adb:${serial}`);
  if (!address.ok) return null;
  return {
    address: address.value,
    name: model ?? product ?? serial,
    vendorId: null,
    productId: null,
    usbSerialNumber: null,
    condition: conditions[state],
    // An emulator of a developer's computer is no terminal; a terminal that does not let itself be read is shown all the same.
    likelihood: serial.startsWith('emulator-') || state === 'host' ? 'unlikely' : 'new',
  };
};

/** The terminals of this computer's server. Never rejects. */
export const listAdbPorts = async (server = ownAdbServer()): Promise<readonly PortInfo[]> => {
  const text = await ask(server).catch(() => '');
  return parseServerList(text)
    .map(listed)
    .filter((port) => port !== null);
};
