// Hosts on this computer's loopback that really listen: plain, speaking TLS, silent, or cutting every connection.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** A listening host. */
export interface LoopbackHost {
  readonly port: number;
  /** Connections that were made since it began. */
  connections(): number;
  close(): Promise<void>;
}

const serve = async (server: Server, onSocket: (socket: Socket) => void, address: string): Promise<LoopbackHost> => {
  const sockets = new Set<Socket>();
  let count = 0;
  server.on('connection', (socket: Socket) => {
    count += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    onSocket(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, address, resolve);
  });
  const place = server.address();
  return {
    port: typeof place === 'object' && place !== null ? place.port : 0,
    connections: () => count,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};

/** Takes every connection and says nothing. */
export const openPlainHost = (address = '127.0.0.1'): Promise<LoopbackHost> =>
  serve(createServer(), () => undefined, address);

/** Takes every connection and answers a handshake with words that are no TLS. */
export const openTalkingHost = (): Promise<LoopbackHost> =>
  serve(createServer(), (socket) => socket.on('data', () => socket.end('HTTP/1.1 400\r\n\r\n')), '127.0.0.1');

const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.of(tag, ...size), body]);
};
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The smallest certificate that a TLS server can show; nobody trusts it. X.509 v1, ECDSA with SHA-256. */
const certificateFor = (key: KeyObject, publicKey: KeyObject): string => {
  const algorithm = der(0x30, Uint8Array.of(0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
  const name = der(0x30, der(0x31, der(0x30, Uint8Array.of(0x06, 3, 0x55, 4, 3), der(0x0c, text('loopback')))));
  const valid = der(0x30, der(0x17, text('200101000000Z')), der(0x17, text('491231235959Z')));
  const info = publicKey.export({ type: 'spki', format: 'der' });
  const toBeSigned = der(0x30, der(0x02, Uint8Array.of(1)), algorithm, name, valid, name, info);
  const signature = sign('sha256', toBeSigned, key);
  const whole = der(0x30, toBeSigned, algorithm, der(0x03, Uint8Array.of(0), signature));
  const lines = Buffer.from(whole).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
};

/** Speaks TLS with a certificate of its own. */
export const openTlsHost = (): Promise<LoopbackHost> => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const server = createTlsServer({ key, cert: certificateFor(privateKey, publicKey) });
  server.on('tlsClientError', () => undefined);
  return serve(server, () => undefined, '127.0.0.1');
};

/** A port of the loopback on which nobody listens. */
export const closedPort = async (): Promise<number> => {
  const host = await openPlainHost();
  await host.close();
  return host.port;
};
