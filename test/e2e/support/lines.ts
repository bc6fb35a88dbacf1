// Lines for stories about traffic: one that never stops talking, and a capture made by another program.
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { composeShop } from '../../../electron/engine/composeShop.ts';
import { silentLogger } from '../../../electron/log/logger.ts';
import type { FarEnd } from './farEnd.ts';

const pieceBytes = 32_768;
const pieceMs = 31;

/** A far end that sends a megabyte a second as long as somebody is connected. */
export const floodingLine = async (): Promise<FarEnd> => {
  const sockets = new Set<Socket>();
  const piece = Buffer.alloc(pieceBytes, 'a line of the flood, one after the other, without any number in it\r\n');
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const timer = setInterval(() => socket.write(piece), pieceMs);
    socket.on('close', () => clearInterval(timer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  return {
    address: `tcp://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};

/** A bundle of a check of a simulated terminal without paper, as somebody else's program saved it. */
export const savedCapture = async (folder: string): Promise<string> => {
  const dataFolder = join(folder, 'elsewhere');
  const engine = await composeShop({
    dataFolder,
    shop: 'simulated',
    log: silentLogger,
    operator: 'field',
    version: '1',
  });
  if (!engine.ok) throw new Error(engine.error.code);
  const { captures, checks } = engine.value.services;
  const started = await captures.start({ addresses: [], note: null });
  const run = await checks.start({ terminalIds: [], addresses: ['sim:paper-out'], level: 'quick' });
  if (!started.ok || !run.ok) throw new Error('the far program could not start');
  await checks.finished(run.value.id);
  await captures.stop({ captureId: started.value.id });
  const file = join(folder, 'field.zip');
  await captures.write({ captureId: started.value.id, file });
  await engine.value.close();
  return file;
};
