// Who is spoken to: what Chromium itself wrote down, which sockets the processes hold, and who hears something here.
import { createSocket } from 'node:dgram';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

const readNetLog = (file: string): NetLog => {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    // A program that was ended has not written the end.
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
};

/** What reaches a wire: a connection, a datagram, a name that is looked up. */
const wired: ReadonlySet<string> = new Set([
  'TCP_CONNECT_ATTEMPT',
  'UDP_BYTES_SENT',
  'DNS_TRANSACTION_QUERY',
  'HOST_RESOLVER_SYSTEM_TASK',
  'URL_REQUEST_START_JOB',
]);

/** Everything that Chromium sent, tried to send or asked for, by the file of `--log-net-log`. */
export const askedOfNetwork = (file: string): readonly string[] => {
  const { constants, events } = readNetLog(file);
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.flatMap(({ type, params = {} }) => {
    const name = names.get(type) ?? '';
    const about = ['url', 'address', 'qname', 'host']
      .map((key) => params[key])
      .find((each) => typeof each === 'string');
    return wired.has(name) && (name !== 'URL_REQUEST_START_JOB' || about !== undefined)
      ? [`${name} ${about ?? ''}`]
      : [];
  });
};

const numbered = (): readonly number[] => readdirSync('/proc').map(Number).filter(Number.isInteger);

const parentOf = (pid: number): number => {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

const familyOf = (root: number): readonly number[] => {
  const parents = new Map(numbered().map((pid) => [pid, parentOf(pid)]));
  const isOfFamily = (pid: number): boolean => pid === root || (pid > 1 && isOfFamily(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOfFamily);
};

const socketsOf = (pid: number): readonly string[] => {
  const folder = `/proc/${String(pid)}/fd`;
  try {
    return readdirSync(folder).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
};

/** Loopback and “nobody yet”, as the kernel's tables write them. */
const own = /^(0100007F|00000000|0{32}|0{24}01000000|0{16}FFFF00000100007F):/;

const foreignEnds = (): ReadonlyMap<string, string> =>
  new Map(
    ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
      readFileSync(`/proc/net/${kind}`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter((cells) => !own.test(cells[2] ?? ''))
        .map((cells) => [cells[9] ?? '', `${kind} ${cells[2] ?? ''}`] as const),
    ),
  );

/** Looks again and again at the sockets of a program and all its processes; `stop` answers with the ends that are not here. */
export const watchSockets = (pid: number): { stop(): readonly string[] } => {
  const seen = new Set<string>();
  const look = (): void => {
    const ends = foreignEnds();
    for (const each of familyOf(pid)) {
      for (const socket of socketsOf(each)) if (ends.has(socket)) seen.add(ends.get(socket) ?? '');
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, 250) : undefined;
  return {
    stop: () => {
      clearInterval(timer);
      return [...seen];
    },
  };
};

/** Somebody at this computer's own address who takes every connection and every datagram. */
export interface Listener {
  readonly port: number;
  readonly heard: string[];
  close(): void;
}

/** Begins to listen. */
export const listenToAnything = async (): Promise<Listener> => {
  const heard: string[] = [];
  const server = createServer((socket) => {
    heard.push('a connection');
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4');
  datagrams.on('message', (message) => heard.push(`a datagram of ${String(message.byteLength)} bytes`));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    port,
    heard,
    close: () => {
      server.close();
      datagrams.close();
    },
  };
};
